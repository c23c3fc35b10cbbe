using Browser.Tests.Support;

namespace Browser.Tests;

public sealed class DisplayTests(Chromium chromium)
{
    private const string Words = "() => document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim()";

    /// <summary>The relative luminance of the page's background (WCAG 2.2), from 0, black, to 1, white.</summary>
    private const string Background = """
        () => {
          const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g).map(v => v / 255)
            .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        }
        """;

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
    public async Task Forced_colours_and_a_browser_without_scripts_show_the_same_words(string page)
    {
        var tab = await chromium.OpenAsync(page, new());
        var words = await tab.EvaluateAsync<string>(Words);
        await tab.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var forced = await tab.EvaluateAsync<string>(Words);
        await tab.Context.CloseAsync();

        var safest = await chromium.OpenAsync(page, new() { JavaScriptEnabled = false });
        var withoutScripts = await safest.EvaluateAsync<string>(Words);
        await safest.Context.CloseAsync();

        Assert.NotEmpty(words);
        Assert.Equal(words, forced);
        Assert.Equal(words, withoutScripts);
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
