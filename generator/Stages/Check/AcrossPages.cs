using System.Collections.Concurrent;

namespace Generator.Stages.Check;

/// <summary>
/// The checks that need every page at once: fragments exist on the page they lead to, every page can be reached
/// from the home page, titles are not repeated.
/// </summary>
/// <param name="pages">What was kept of each file, in the order of the files; nothing for one that is no page.</param>
/// <param name="read">Reads a page again, which happens only where there is something to report.</param>
internal sealed class AcrossPages(ImmutableArray<PageOutline?> pages, Func<OutputPath, CheckedPage> read)
{
    private const string HomePage = "index.html";

    private readonly ConcurrentDictionary<(int File, string Fragment), string?> _hints = [];

    public IEnumerable<FileFinding> Check() => [.. DeadFragments(), .. Unlinked(), .. RepeatedTitles()];

    private IEnumerable<FileFinding> DeadFragments() =>
        pages.OfType<PageOutline>().Where(page => Array.Exists(page.Links, IsDead)).SelectMany(page => DeadFragments(read(page.File.Path)));

    private ImmutableArray<FileFinding> DeadFragments(CheckedPage page)
    {
        var found = new FileFindings(page.File);
        foreach (var url in page.Urls)
        {
            if (OutlineLink.Of(url) is { } link && IsDead(link))
            {
                var (path, fragment) = url.Target!.Value;
                found.Add(
                    PageRules.BrokenFragment,
                    url.Element,
                    $"the link `{url.Value}` leads to `#{fragment}`, which {path} does not have",
                    HintOf(link.File, fragment));
            }
        }

        return found.Placed();
    }

    private string? HintOf(int file, string fragment) => _hints.GetOrAdd(
        (file, fragment), key => Suggestion.DidYouMean(key.Fragment, read(pages[key.File]!.File.Path).Facts.Ids));

    private bool IsDead(OutlineLink link) => link.Anchor is { } anchor && pages[link.File] is { } target && !target.Has(anchor);

    private IEnumerable<FileFinding> Unlinked()
    {
        var home = pages.IndexOf(pages.FirstOrDefault(p => p?.File.Path.Value == HomePage));
        if (home < 0 || pages[home] is null)
        {
            return [];
        }

        var reached = ReachedFrom(home);
        return pages
            .Where((p, i) => p is not null && !reached.Contains(i) && p.File.Path.Value != UrlChecks.NotFoundPage)
            .Select(p => new FileFinding(
                p!.File,
                PageRules.UnlinkedPage,
                FileFindings.WholeOf(p.File),
                $"no way leads from the home page to {p.File.Path}",
                "link to it from a page that readers can reach"));
    }

    private HashSet<int> ReachedFrom(int home)
    {
        var reached = new HashSet<int> { home };
        var next = new Queue<int>(reached);
        while (next.TryDequeue(out var page))
        {
            foreach (var link in pages[page]?.Links ?? [])
            {
                if (reached.Add(link.File))
                {
                    next.Enqueue(link.File);
                }
            }
        }

        return reached;
    }

    private IEnumerable<FileFinding> RepeatedTitles()
    {
        var first = new Dictionary<(string Language, string Title), PageOutline>();
        foreach (var page in pages.OfType<PageOutline>())
        {
            if (page.Title.Length > 0 && !first.TryAdd((page.Language, page.Title), page))
            {
                yield return new FileFinding(
                    page.File,
                    PageRules.RepeatedTitle,
                    FileFindings.WholeOf(page.File),
                    $"{page.File.Path} has the title “{page.Title}”, as has {first[(page.Language, page.Title)].File.Path}",
                    "give it a title of its own, which readers see in tabs, bookmarks and search results");
            }
        }
    }
}
