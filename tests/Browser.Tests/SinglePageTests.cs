using Browser.Tests.Support;

namespace Browser.Tests;

/// <summary>The site as one file, opened from a disk by a browser that has no network.</summary>
public sealed class SinglePageTests(Chromium chromium, BuiltSite built)
{
    /// <summary>Whether the place that the address names stands at the top of the screen.</summary>
    private const string IsThere = "() => Math.abs(document.getElementById(location.hash.slice(1)).getBoundingClientRect().top) < innerHeight / 2";

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("zh-hans")]
    public async Task It_asks_for_nothing_and_fits_a_narrow_screen(string language)
    {
        var tab = await chromium.OpenAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        List<string> requests = [], faults = [];
        tab.Request += (_, request) => requests.Add(request.Url);
        tab.Console += (_, message) => faults.Add(message.Text);

        await tab.GotoAsync(UrlOf(language), new() { WaitUntil = WaitUntilState.NetworkIdle });
        var width = await tab.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        var font = await tab.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('h1')).fontWeight");
        await tab.Context.CloseAsync();

        Faults.None(faults);
        Assert.DoesNotContain(requests, url => url != UrlOf(language) && !url.StartsWith("data:", StringComparison.Ordinal));
        Assert.Equal(320, width);
        Assert.Equal("700", font);
    }

    [Fact]
    public async Task Contents_and_links_lead_to_their_places()
    {
        var tab = await chromium.OpenAsync(new());
        await tab.GotoAsync(UrlOf("en"));

        await tab.ClickAsync("nav a[href='#letter']");
        var atLetter = await tab.EvaluateAsync<bool>(IsThere);
        await tab.ClickAsync("#index a[href='#letter--p7'] >> nth=0");
        var atParagraph = await tab.EvaluateAsync<bool>(IsThere);
        await tab.Context.CloseAsync();

        Assert.True(atLetter && atParagraph);
    }

    [Fact]
    public async Task On_paper_the_contents_come_after_the_title_and_every_part_on_a_sheet_of_its_own()
    {
        var tab = await chromium.OpenAsync(new());
        await tab.GotoAsync(UrlOf("en"));
        var contents = await tab.EvaluateAsync<string>("() => document.querySelector('nav h2').textContent");
        var titles = await tab.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main > section > h2')].map(h => h.textContent)");

        var sheets = await Paper.PrintAsync(tab, "A4");
        await tab.Context.CloseAsync();

        Assert.StartsWith(Paper.Squeezed(contents), sheets[1], StringComparison.Ordinal);
        Assert.All(titles, title => Assert.Contains(sheets.Skip(2), sheet => sheet.StartsWith(Paper.Squeezed(title), StringComparison.Ordinal)));
    }

    private string UrlOf(string language) => new Uri(built.Downloads($"letter-{language}.html").Single()).AbsoluteUri;
}
