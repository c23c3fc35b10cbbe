using System.Net;
using System.Text.RegularExpressions;

namespace Browser.Tests.Support;

/// <summary>
/// Goes through pages of a site in the browser. Each is opened where it lies, has one main part and asks for nothing but
/// files of the site, and every link on it leads to a page, a place on a page or a file of the same site, or to another host.
/// </summary>
internal sealed partial class Walk
{
    /// <summary>How many main parts a page has, its ids, and where its links lead.</summary>
    private const string Seen = """
        () => [[...document.querySelectorAll('main')].map(e => e.tagName), [...document.querySelectorAll('[id]')].map(e => e.id), [...document.links].map(a => a.href)]
        """;

    private readonly Dictionary<string, string[]> _links = [];
    private readonly Dictionary<string, HashSet<string>> _places = [];
    private readonly List<string> _faults = [];
    private readonly string _root;
    private readonly string _folder;

    private Walk(string root, string folder) => (_root, _folder) = (root, folder);

    /// <summary>What is wrong, one fault for each page, link or request.</summary>
    public IEnumerable<string> Faults => _faults.Order(StringComparer.Ordinal);

    /// <param name="root">The address of the site, with a slash at the end.</param>
    /// <param name="folder">The folder that is found there: all that a link may lead to.</param>
    /// <param name="pages">Paths below it: what is opened.</param>
    public static async Task<Walk> ThroughAsync(Chromium chromium, string root, string folder, IEnumerable<string> pages)
    {
        var walk = new Walk(root, folder);
        var context = await chromium.ContextAsync(new() { Offline = root.StartsWith("file:", StringComparison.Ordinal) });
        context.Request += (_, request) => walk.Check(request.Url.StartsWith(root, StringComparison.Ordinal), $"{request.Url} is asked for");
        context.RequestFailed += (_, request) => walk.Check(false, $"{request.Url}: {request.Failure}");
        context.Response += (_, response) => walk.Check(response.Ok || response.Status == 0, $"{response.Url}: {response.Status}");
        var tab = await context.NewPageAsync();
        foreach (var page in pages)
        {
            await walk.VisitAsync(tab, root + page);
        }

        await context.CloseAsync();
        walk.CheckLinks();
        return walk;
    }

    /// <summary>What can be reached by clicking from a page, itself included, as paths below the site in ordinal order.</summary>
    public IEnumerable<string> FoundFrom(string page)
    {
        HashSet<string> found = [_root + page];
        var next = new Queue<string>(found);
        while (next.TryDequeue(out var url))
        {
            foreach (var target in _links[url].Select(link => link.Split('#')[0]).Where(_links.ContainsKey).Where(found.Add))
            {
                next.Enqueue(target);
            }
        }

        return found.Select(url => url[_root.Length..]).Order(StringComparer.Ordinal);
    }

    private async Task VisitAsync(IPage tab, string url)
    {
        await tab.GotoAsync(url, new() { WaitUntil = WaitUntilState.Load });
        var seen = await tab.EvaluateAsync<string[][]>(Seen);
        Check(seen[0].Length == 1, $"{url} has {seen[0].Length} main parts");
        _places[url] = [.. seen[1]];
        _links[url] = seen[2];
    }

    private void CheckLinks()
    {
        foreach (var (page, links) in _links)
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
        return File.Exists(FileOf(parts[0])) && (parts.Length == 1 || PlacesOn(parts[0]).Contains(Uri.UnescapeDataString(parts[1])));
    }

    /// <summary>The ids of a page as the browser knows them; those of a page that is not opened as they are written.</summary>
    private HashSet<string> PlacesOn(string url)
    {
        if (!_places.TryGetValue(url, out var places))
        {
            places = [.. Id().Matches(File.ReadAllText(FileOf(url))).Select(id => WebUtility.HtmlDecode(id.Groups[1].Value))];
            _places.Add(url, places);
        }

        return places;
    }

    private string FileOf(string url) => Path.Join(_folder, Uri.UnescapeDataString(url[_root.Length..]));

    private bool IsElsewhere(string link) => new Uri(link) is { Scheme: "https" or "http" } uri && uri.Authority != new Uri(_root).Authority;

    private void Check(bool isGood, string fault)
    {
        if (!isGood)
        {
            lock (_faults)
            {
                _faults.Add(fault);
            }
        }
    }

    [GeneratedRegex("\\sid=\"([^\"]+)\"")]
    private static partial Regex Id();
}
