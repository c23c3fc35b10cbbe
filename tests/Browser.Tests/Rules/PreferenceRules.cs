using Browser.Tests.Support;

namespace Browser.Tests.Rules;

/// <summary>What readers ask of their system is what they get.</summary>
internal static class PreferenceRules
{
    /// <summary>The relative luminance of the page's background (WCAG 2.2), from 0, black, to 1, white.</summary>
    private const string Background = """
        () => {
          const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g).map(v => v / 255)
            .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        }
        """;

    private const string Moving = """
        () => [...document.querySelectorAll('*')].filter(e => {
          const style = getComputedStyle(e);
          return style.scrollBehavior === 'smooth' || style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0;
        }).map(e => e.outerHTML.slice(0, 80))
        """;

    public static async Task<IEnumerable<string>> SchemeAsync(IPage tab)
    {
        var light = await tab.EvaluateAsync<double>(Background);
        var dark = await Tab.WithMediaAsync(tab, new() { ColorScheme = ColorScheme.Dark }, () => tab.EvaluateAsync<double>(Background));
        return light is >= 0.8 and <= 1 && dark is >= 0 and <= 0.1 ? [] : [$"the background has a luminance of {light}, in the dark scheme of {dark}"];
    }

    public static async Task<IEnumerable<string>> MotionAsync(IPage tab) =>
        await Tab.WithMediaAsync(tab, new() { ReducedMotion = ReducedMotion.Reduce }, () => tab.EvaluateAsync<string[]>(Moving));
}
