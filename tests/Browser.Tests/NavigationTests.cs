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

    /// <summary>Clicks every address once, from the first page that links to it: two links with one address are the same to a browser.</summary>
    [Fact]
    public async Task Every_link_leads_where_it_says()
    {
        var tab = await chromium.OpenAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        HashSet<string> clicked = [];

        foreach (var page in Site.VisitedPages)
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

    [Fact]
    public async Task Every_page_is_found_by_clicking_from_the_home_page()
    {
        var tab = await chromium.OpenAsync(new());
        HashSet<string> found = [Site.UrlOf("index.html")];
        var next = new Queue<string>(found);

        while (next.TryDequeue(out var url))
        {
            await tab.GotoAsync(url);
            foreach (var link in await tab.EvaluateAsync<string[][]>(LinksOfTheSite))
            {
                var target = link[1].Split('#')[0];
                if (target.EndsWith(".html", StringComparison.Ordinal) && found.Add(target))
                {
                    next.Enqueue(target);
                }
            }
        }

        await tab.Context.CloseAsync();
        Assert.Equal(Site.AllPages.Where(p => p != "404.html").Select(Site.UrlOf), found.Order(StringComparer.Ordinal));
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
