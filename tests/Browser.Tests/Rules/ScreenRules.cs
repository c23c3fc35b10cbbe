using Browser.Tests.Support;

namespace Browser.Tests.Rules;

/// <summary>On a narrow screen nothing is lost, whatever a reader makes of the text.</summary>
internal static class ScreenRules
{
    /// <summary>What reaches beyond the screen, if that can be scrolled to.</summary>
    private const string TooWide = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] :
          [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
            .map(e => e.outerHTML.slice(0, 100))
        """;

    /// <summary>The spacing of WCAG 2.2, 1.4.12, as a style sheet that the page's own policy does not forbid; whether it is in force.</summary>
    private const string Space = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
          document.adoptedStyleSheets = [sheet];
          return parseFloat(getComputedStyle(document.body).letterSpacing) > 0;
        }
        """;

    public static Task<IEnumerable<string>> NarrowAsync(IPage tab) => TooWideAsync(tab, 320, 256);

    public static async Task<IEnumerable<string>> SpacingAsync(IPage tab)
    {
        var isSpaced = await tab.EvaluateAsync<bool>(Space);
        var tooWide = await TooWideAsync(tab, 320, 640);
        await tab.EvaluateAsync("() => { document.adoptedStyleSheets = [] }");
        return isSpaced ? tooWide : ["the text is not spaced"];
    }

    private static async Task<IEnumerable<string>> TooWideAsync(IPage tab, int width, int height) =>
        await Tab.InWindowAsync(tab, width, height, () => tab.EvaluateAsync<string[]>(TooWide));
}
