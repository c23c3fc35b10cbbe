namespace Generator.Stages.Check;

/// <summary>
/// The checks that look at one address of a page. It is held against the files of the site: the file exists, written
/// alike, and is reached by a relative link, so that the site works at any address and from a disk. What leaves the site
/// has a plain scheme and tells nobody who came from where; nothing is loaded from elsewhere.
/// </summary>
internal static class UrlChecks
{
    /// <summary>The page that a server gives for every missing address, at any depth.</summary>
    public const string NotFoundPage = "404.html";

    private static readonly FrozenDictionary<string, PageCheck<PageUrl>[]> Checks = PageCheck<PageUrl>.Table(
        new("Relative", PageRules.BrokenLink,
            u => u.Target is null,
            u => $"the link `{u.Value}` leads out of the site",
            "take away a `../`"),
        new("Relative", PageRules.NotFoundLink,
            u => u is { Target: not null, Page.IsServedAnywhere: true } && !u.Value.StartsWith('#'),
            u => $"the link `{u.Value}` is relative, but {NotFoundPage} is also shown for missing pages in folders",
            "begin it with the path of the base URL"),
        new("Root", PageRules.RootLink,
            u => u.Target is null || !u.Page.IsServedAnywhere,
            u => $"the link `{u.Value}` begins at the root, which works neither from a disk nor under a project's path",
            "write it relative to the page"),
        new("Absolute", PageRules.OwnAddress,
            u => u.Target is not null && u.Use != UrlUse.Metadata,
            u => $"the link `{u.Value}` goes through the network to the site itself",
            u => $"link to `{u.Path}` relative to the page"),
        new("Relative Root Absolute", PageRules.FolderLink,
            u => IsMissing(u) && IsFolder(u),
            u => $"the link `{u.Value}` leads to a folder, which from a disk shows a list of files",
            u => $"name the page: `{u.Value.TrimEnd('/')}/{(u.Page.Site.Contains(u.Path.TrimEnd('/') + "/index.html") ? "index.html" : "…")}`"),
        new("Relative Root Absolute", PageRules.LinkCase,
            u => IsMissing(u) && !IsFolder(u) && u.Page.Site.SpellingOf(u.Path) is not null,
            u => $"the link `{u.Value}` differs in capitals from the file `{u.Page.Site.SpellingOf(u.Path)}`",
            "write the name as the file has it; many servers tell capitals apart"),
        new("Relative Root Absolute", PageRules.BrokenLink,
            u => IsMissing(u) && !IsFolder(u) && u.Page.Site.SpellingOf(u.Path) is null,
            u => $"the link `{u.Value}` leads to `{u.Path}`, which is not on the site",
            u => u.Page.Site.DidYouMean(u.Path)),
        new("Absolute", PageRules.LinkScheme,
            u => LeavesSite(u) && u.Address is null,
            u => $"the link `{u.Value}` is not one to a web page or a mail address",
            "begin it with `https://` or `mailto:`"),
        new("Absolute", PageRules.ExternalRel,
            u => WebAddressOf(u) is not null && !(u.Element.HasWord("rel", "noreferrer") && u.Element.HasWord("rel", "noopener")),
            u => $"the link `{u.Value}` leaves the site without `rel=\"noreferrer noopener\"`",
            "write links in Markdown, which adds it; in a template add it"),
        new("Absolute", PageRules.OnionLink,
            u => WebAddressOf(u)?.Host.EndsWith(".onion", StringComparison.OrdinalIgnoreCase) == true,
            u => $"the link `{u.Value}` goes to a hidden service; a click in an ordinary browser shows that somebody wanted it",
            "write the address as text"),
        new("Absolute", PageRules.TrackingParameter,
            u => TrackingParameterOf(u) is not null,
            u => $"the link `{u.Value}` carries `{TrackingParameterOf(u)}`, which tells where the reader came from",
            "take it out of the address"),
        new("Absolute", PageRules.ThirdPartyRequest,
            u => u.Use == UrlUse.Load,
            u => $"`<{u.Element.Name}>` loads `{u.Value}` without asking the reader",
            "put the file into the site and refer to it by a relative link"),
        new("Relative Root", PageRules.OfflineReference,
            u => u is { Use: UrlUse.Load, Element.Name: "use" } && !u.Value.StartsWith('#'),
            _ => "browsers refuse a drawing in another file to a page from a disk",
            "write the drawing into the page"));

    public static void Check(CheckedPage page, FileFindings found)
    {
        foreach (var url in page.Urls)
        {
            foreach (var check in Checks[url.Form.ToString()])
            {
                check.Look(url, url.Element, found);
            }
        }
    }

    private static bool IsMissing(PageUrl url) =>
        url is { File: null, Target: { } target } && (url.Form != UrlForm.Absolute || url.Use == UrlUse.Metadata) && !url.Page.Site.Contains(target.Path);

    private static bool IsFolder(PageUrl url) => url.Page.Site.HasFolder(url.Path.TrimEnd('/'));

    private static bool LeavesSite(PageUrl url) => url is { Use: UrlUse.Navigation, Form: UrlForm.Absolute };

    private static Uri? WebAddressOf(PageUrl url) =>
        LeavesSite(url) && url.Address is { } address && address.Scheme != Uri.UriSchemeMailto ? address : null;

    private static string? TrackingParameterOf(PageUrl url) => !url.Value.Contains('?', StringComparison.Ordinal) || WebAddressOf(url) is null ? null : AddressPolicy.TrackingParameterOf(url.Value);
}
