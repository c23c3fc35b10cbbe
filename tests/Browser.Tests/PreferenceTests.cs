using Browser.Tests.Support;

namespace Browser.Tests;

/// <summary>What readers ask of their system is what they get.</summary>
public sealed class PreferenceTests(Chromium chromium)
{
    /// <summary>The relative luminance of the page's background (WCAG 2.2), from 0, black, to 1, white.</summary>
    private const string Background = """
        () => {
          const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g).map(v => v / 255)
            .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        }
        """;

    [Theory]
    [MemberData(nameof(Site.Pages), MemberType = typeof(Site))]
    public async Task The_page_follows_the_scheme_of_the_system(string page)
    {
        var tab = await chromium.OpenAsync(page, new() { ColorScheme = ColorScheme.Light });

        var light = await tab.EvaluateAsync<double>(Background);
        await tab.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await tab.EvaluateAsync<double>(Background);
        await tab.Context.CloseAsync();

        Assert.InRange(light, 0.8, 1);
        Assert.InRange(dark, 0, 0.1);
    }

    [Theory]
    [MemberData(nameof(Site.Pages), MemberType = typeof(Site))]
    public async Task Nothing_moves_for_those_who_asked_for_that(string page)
    {
        var tab = await chromium.OpenAsync(page, new() { ReducedMotion = ReducedMotion.Reduce });

        var moving = await tab.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('*')].filter(e => {
              const style = getComputedStyle(e);
              return style.scrollBehavior === 'smooth' || style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0;
            }).map(e => e.outerHTML.slice(0, 80))
            """);
        await tab.Context.CloseAsync();

        Faults.None(moving);
    }
}
