using Browser.Tests.Support;

namespace Browser.Tests;

public sealed class TimelineTests(Chromium chromium)
{
    [Theory]
    [InlineData("kind-state", ".state")]
    [InlineData("scope-reports", ".reports")]
    public async Task A_filter_shows_its_events_only_and_needs_no_script(string filter, string kept)
    {
        var tab = await chromium.OpenAsync("timeline.html", new() { JavaScriptEnabled = false });
        var all = await CountAsync(tab, ".event");

        await tab.Locator($"#{filter}").CheckAsync();
        var shown = await CountAsync(tab, ".event");
        var meant = await CountAsync(tab, $".event{kept}");
        var emptyYears = await CountAsync(tab, $".year:not(:has({kept}))");
        await tab.Context.CloseAsync();

        Assert.InRange(shown, 1, all - 1);
        Assert.Equal(meant, shown);
        Assert.Equal(0, emptyYears);
    }

    [Fact]
    public async Task On_paper_no_event_is_left_out_by_a_filter()
    {
        var tab = await chromium.OpenAsync("timeline.html", new());
        var all = await CountAsync(tab, ".event");

        await tab.Locator("#kind-state").CheckAsync();
        await tab.EmulateMediaAsync(new() { Media = Media.Print });
        var printed = await CountAsync(tab, ".event");
        await tab.Context.CloseAsync();

        Assert.Equal(all, printed);
    }

    private static Task<int> CountAsync(IPage tab, string selector) =>
        tab.EvaluateAsync<int>("selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility()).length", selector);
}
