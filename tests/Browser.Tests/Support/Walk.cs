using System.Collections.Concurrent;

namespace Browser.Tests.Support;

/// <summary>
/// Goes through a site in the browser, several pages at a time: each page is opened where it lies, and every link on
/// it must lead to a page, a place on a page or a file of the same site, or to another host.
/// </summary>
internal sealed class Walk
{
    private const int Tabs = 4;

    /// <summary>The ids of a page, and where its links lead.</summary>
    private const string Seen = """
        () => [[...document.querySelectorAll('[id]')].map(e => e.id), [...document.links].map(a => a.href)]
        """;

    private readonly ConcurrentDictionary<string, (HashSet<string> Ids, string[] Links)> _pages = new();
    private readonly ConcurrentBag<string> _faults = [];
    private readonly string _root;
    private readonly string _folder;

    private Walk(string root, string folder) => (_root, _folder) = (root, folder);

    /// <param name="root">The address of the site, with a slash at the end.</param>
    /// <param name="folder">The folder that is found there.</param>
    /// <param name="pages">Paths below it: all that a link may lead to.</param>
    /// <returns>What is wrong, one fault for each link or request.</returns>
    public static async Task<IEnumerable<string>> ThroughAsync(Chromium chromium, string root, string folder, IEnumerable<string> pages)
    {
        var walk = new Walk(root, folder);
        var context = await chromium.ContextAsync(new() { Offline = root.StartsWith("file:", StringComparison.Ordinal) });
        context.Request += (_, request) => walk.Check(request.Url.StartsWith(root, StringComparison.Ordinal), $"{request.Url} is asked for");
        context.RequestFailed += (_, request) => walk.Check(false, $"{request.Url}: {request.Failure}");
        context.Response += (_, response) => walk.Check(response.Ok || response.Status == 0, $"{response.Url}: {response.Status}");
        var left = new ConcurrentQueue<string>(pages);
        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(async _ =>
        {
            var tab = await context.NewPageAsync();
            while (left.TryDequeue(out var page))
            {
                await walk.VisitAsync(tab, root + page);
            }
        }));
        await context.CloseAsync();
        walk.CheckLinks();
        return walk._faults.Order(StringComparer.Ordinal);
    }

    private async Task VisitAsync(IPage tab, string url)
    {
        await tab.GotoAsync(url, new() { WaitUntil = WaitUntilState.Load });
        var seen = await tab.EvaluateAsync<string[][]>(Seen);
        _pages[url] = ([.. seen[0]], seen[1]);
    }

    private void CheckLinks()
    {
        foreach (var (page, (_, links)) in _pages)
        {
            foreach (var link in links.Distinct())
            {
                var isInside = link.StartsWith(_root, StringComparison.Ordinal);
                Check(isInside ? Leads(link) : IsElsewhere(link), $"{page} links to {link}");
            }
        }
    }

    private bool Leads(string link)
    {
        var parts = link.Split('#', 2);
        return _pages.TryGetValue(parts[0], out var page)
            ? parts.Length == 1 || page.Ids.Contains(Uri.UnescapeDataString(parts[1]))
            : parts.Length == 1 && File.Exists(Path.Join(_folder, Uri.UnescapeDataString(link[_root.Length..])));
    }

    private bool IsElsewhere(string link) => new Uri(link) is { Scheme: "https" or "http" } uri && uri.Authority != new Uri(_root).Authority;

    private void Check(bool isGood, string fault)
    {
        if (!isGood)
        {
            _faults.Add(fault);
        }
    }
}
