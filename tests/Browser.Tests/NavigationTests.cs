using Browser.Tests.Support;

namespace Browser.Tests;

public sealed class NavigationTests(Chromium chromium)
{
    /// <summary>What is wrong where a click led: no page, or not the place on it that the address names.</summary>
    private const string Arrival = """
        () => document.querySelectorAll('main').length !== 1 ? 'no page'
          : location.hash !== '' && document.getElementById(decodeURIComponent(location.hash.slice(1))) === null ? 'no such place' : ''
        """;

    /// <summary>Every link into the folder of a site, as it is written and where it leads.</summary>
    private const string LinksOfTheSite =
        "() => [...document.links].filter(a => a.protocol === 'file:').map(a => [a.getAttribute('href'), a.href])";

    /// <summary>
    /// Clicks every address once, from the first page that links to it: two links with one address are the same to a
    /// browser. That the place is there for every link of the site is what <see cref="AddressTests"/> shows.
    /// </summary>
    [Fact]
    public async Task A_click_leads_where_the_link_says()
    {
        var tab = await chromium.OpenAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        HashSet<string> clicked = [];

        foreach (var page in Extent.IsAll ? Site.VisitedPages : ["index.html"])
        {
            await tab.GotoAsync(Site.UrlOf(page));
            foreach (var link in await tab.EvaluateAsync<string[][]>(LinksOfTheSite))
            {
                if (clicked.Add(link[1]))
                {
                    Assert.Equal("", await ClickAsync(tab, page, link));
                }
            }
        }

        await tab.Context.CloseAsync();
        Assert.NotEmpty(clicked);
    }

    private static async Task<string> ClickAsync(IPage tab, string page, string[] link)
    {
        if (!tab.Url.Split('#')[0].Equals(Site.UrlOf(page), StringComparison.Ordinal))
        {
            await tab.GotoAsync(Site.UrlOf(page), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        }

        try
        {
            await tab.EvaluateAsync(
                "href => { const link = [...document.links].find(a => a.getAttribute('href') === href); setTimeout(() => link.click()) }", link[0]);
            await tab.WaitForFunctionAsync("href => location.href === href && document.readyState !== 'loading'", link[1]);
            return await tab.EvaluateAsync<string>(Arrival) is { Length: > 0 } fault ? $"{page}, {link[0]}: {fault}" : "";
        }
        catch (Exception fault) when (fault is PlaywrightException or TimeoutException)
        {
            return $"{page}, {link[0]}: {fault.Message}";
        }
    }
}
