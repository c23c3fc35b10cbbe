namespace Generator.Stages.Plan;

/// <summary>
/// Resolves the links of a body to pages, files and addresses elsewhere. Links are written as GitHub shows them,
/// by the content file that they mean; what leads nowhere is reported at the author's place.
/// </summary>
internal sealed class LinkResolver(LinkMap map, Findings findings)
{
    private const int MostAnchorsListed = 12;

    /// <summary>What leads out of the content, where no file has this path.</summary>
    private const string Outside = "";

    private static readonly string[] WebSchemes = ["https:", "http:", "mailto:"];

    /// <summary>The links by their offsets; dead ones are left out.</summary>
    public FrozenDictionary<int, LinkTarget> Resolve(PageId page, MarkdownBody body)
    {
        var file = LinkMap.PathOf(page);
        return body.Links
            .Select(link => (link.Offset, Target: Resolve(link, file)))
            .Where(l => l.Target is not null)
            .ToFrozenDictionary(l => l.Offset, l => l.Target!);
    }

    private LinkTarget? Resolve(Link link, string file)
    {
        if (WebSchemes.Any(s => link.Target.StartsWith(s, StringComparison.OrdinalIgnoreCase)))
        {
            return new LinkTarget.ToWeb(AddressPolicy.Encoded(link.Target));
        }

        var folder = file[..file.LastIndexOf('/')];
        var (path, fragment) = Split(link.Target);
        var resolved = path.Length == 0 ? file : LinkPath.Resolve(folder, path) ?? Outside;
        if (map.LeftOut.Contains(resolved))
        {
            return new LinkTarget.LeftOut();
        }

        if (!link.IsImage && map.FindPage(resolved) is { } page)
        {
            return ToPage(page, fragment, link);
        }

        if (fragment is null && map.FindFile(resolved) is { } target)
        {
            return new LinkTarget.ToFile(target);
        }

        ReportDead(link, folder, resolved);
        return null;
    }

    private LinkTarget.ToPage? ToPage(PageSummary page, string? fragment, Link link)
    {
        if (fragment is null)
        {
            return new LinkTarget.ToPage(page.Id, page.Path, page.Fragment);
        }

        var anchors = map.Anchors[page.Id];
        if (anchors.Contains(fragment))
        {
            return new LinkTarget.ToPage(page.Id, page.Path, fragment);
        }

        findings.Add(
            LinkRules.DeadFragment,
            link.Location,
            $"{page.Id.Name.Value}.md has no anchor `{fragment}`",
            Suggestion.DidYouMean(fragment, anchors) ?? Listed(anchors));
        return null;
    }

    private void ReportDead(Link link, string folder, string path)
    {
        if (map.Drafts.Contains(path))
        {
            findings.Add(
                LinkRules.DeadLink, link.Location, $"`{link.Target}` is a draft and is not published", "build with --drafts, or remove the link");
            return;
        }

        findings.Add(
            LinkRules.DeadLink,
            link.Location,
            link.IsImage ? $"there is no image `{link.Target}`" : $"the link `{link.Target}` leads to no file",
            HintFor(link, folder, path));
    }

    private string? HintFor(Link link, string folder, string path)
    {
        if (map.PageMeantBy(path) is { } meant)
        {
            return $"links name the content file: write `{LinkPath.From(folder, meant)}`";
        }

        var candidates = (link.IsImage ? map.Files.Keys : map.Paths).Select(p => LinkPath.From(folder, p));
        return Suggestion.DidYouMean(Split(link.Target).Path, candidates)
            ?? (link.Target.EndsWith('/') ? "links name files, never folders" : null);
    }

    private static (string Path, string? Fragment) Split(string target) => target.IndexOf('#', 0) is var hash and >= 0
        ? (target[..hash], target[(hash + 1)..])
        : (target, null);

    private static string? Listed(FrozenSet<string> anchors) => anchors.Count is > 0 and <= MostAnchorsListed
        ? "it has " + string.Join(", ", anchors.Order(StringComparer.Ordinal).Select(a => $"`{a}`"))
        : null;
}
