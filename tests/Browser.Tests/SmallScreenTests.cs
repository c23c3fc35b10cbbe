using Browser.Tests.Support;

namespace Browser.Tests;

/// <summary>A class of its own, as are the others that visit every page, for only classes run side by side.</summary>
public sealed class SmallScreenTests(Chromium chromium)
{
    /// <summary>What reaches beyond the screen, if that can be scrolled to.</summary>
    private const string TooWide = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] :
          [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
            .map(e => e.outerHTML.slice(0, 100))
        """;

    [Theory]
    [MemberData(nameof(Site.Pages), MemberType = typeof(Site))]
    public async Task A_narrow_screen_needs_no_sideways_scrolling(string page)
    {
        var tab = await chromium.OpenAsync(page, new() { ViewportSize = new() { Width = 320, Height = 256 } });

        var tooWide = await tab.EvaluateAsync<string[]>(TooWide);
        await tab.Context.CloseAsync();

        Faults.None(tooWide);
    }

    [Theory]
    [MemberData(nameof(Site.Pages), MemberType = typeof(Site))]
    public async Task Wider_spacing_of_text_loses_nothing(string page)
    {
        var tab = await chromium.OpenAsync(page, new() { BypassCSP = true, ViewportSize = new() { Width = 320, Height = 640 } });

        await tab.AddStyleTagAsync(new()
        {
            Content = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }",
        });
        var tooWide = await tab.EvaluateAsync<string[]>(TooWide);
        await tab.Context.CloseAsync();

        Faults.None(tooWide);
    }
}
