namespace Generator.Stages.Check;

/// <summary>
/// Holds every address of a page against the files of the site: the file exists, written alike, and is reached
/// by a relative link, so that the site works at any address and from a disk.
/// </summary>
internal static class Links
{
    /// <summary>The page that a server gives for every missing address, at any depth.</summary>
    public const string NotFoundPage = "404.html";

    public static void Check(CheckedPage page, FileFindings found)
    {
        foreach (var url in page.Urls)
        {
            CheckForm(page, url, found);
            if (url.Target is { } target && !(url.Form == UrlForm.Absolute && url.Use != UrlUse.Metadata))
            {
                CheckTarget(page.Site, url, target, found);
            }
        }
    }

    private static void CheckForm(CheckedPage page, PageUrl url, FileFindings found)
    {
        switch (url.Form)
        {
            case UrlForm.Relative when url.Target is null:
                found.Add(PageRules.BrokenLink, url.Element, $"the link `{url.Value}` leads out of the site", "take away a `../`");
                break;
            case UrlForm.Relative when page.IsServedAnywhere && !url.Value.StartsWith('#'):
                found.Add(
                    PageRules.NotFoundLink,
                    url.Element,
                    $"the link `{url.Value}` is relative, but {NotFoundPage} is also shown for missing pages in folders",
                    "begin it with the path of the base URL");
                break;
            case UrlForm.Root when url.Target is null || !page.IsServedAnywhere:
                found.Add(
                    PageRules.RootLink,
                    url.Element,
                    $"the link `{url.Value}` begins at the root, which works neither from a disk nor under a project's path",
                    "write it relative to the page");
                break;
            case UrlForm.Absolute when url.Target is { } target && url.Use != UrlUse.Metadata:
                found.Add(
                    PageRules.OwnAddress,
                    url.Element,
                    $"the link `{url.Value}` goes through the network to the site itself",
                    $"link to `{target.Path}` relative to the page");
                break;
        }
    }

    private static void CheckTarget(SiteFiles site, PageUrl url, SiteTarget target, FileFindings found)
    {
        var path = target.Path;
        if (site.Contains(path))
        {
            return;
        }

        if (site.HasFolder(path.TrimEnd('/')))
        {
            var page = path.TrimEnd('/') + "/index.html";
            found.Add(
                PageRules.FolderLink,
                url.Element,
                $"the link `{url.Value}` leads to a folder, which from a disk shows a list of files",
                $"name the page: `{url.Value.TrimEnd('/')}/{(site.Contains(page) ? "index.html" : "…")}`");
        }
        else if (site.SpellingOf(path) is { } spelling)
        {
            found.Add(
                PageRules.LinkCase,
                url.Element,
                $"the link `{url.Value}` differs in capitals from the file `{spelling}`",
                "write the name as the file has it; many servers tell capitals apart");
        }
        else
        {
            found.Add(
                PageRules.BrokenLink,
                url.Element,
                $"the link `{url.Value}` leads to `{path}`, which is not on the site",
                Suggestion.DidYouMean(path, site.Paths));
        }
    }
}
