namespace Generator.Stages.Plan;

/// <summary>Everything inside the site that a link can lead to, by the path of the file that links name.</summary>
/// <param name="Pages">Published pages and events by path, such as <c>content/en/letter.md</c>.</param>
/// <param name="Drafts">Paths of pages that exist but are not published.</param>
/// <param name="LeftOut">Paths of pages that are published, but not in this form of the site.</param>
/// <param name="Files">Images and assets by path.</param>
/// <param name="Anchors">Every fragment that a page or event answers to.</param>
internal sealed record LinkMap(
    LanguageTag SourceLanguage,
    FrozenDictionary<string, PageSummary> Pages,
    FrozenSet<string> Drafts,
    FrozenSet<string> LeftOut,
    FrozenDictionary<string, OutputPath> Files,
    FrozenDictionary<PageId, FrozenSet<string>> Anchors)
{
    private const string Html = ".html";

    public static LinkMap Of(
        ParsedSite parsed, Publication publication, ImmutableArray<SiteLanguage> languages, ImmutableArray<Job> jobs)
    {
        var byTag = languages.ToFrozenDictionary(l => l.Tag);
        return new LinkMap(
            parsed.Config.SourceLanguage,
            publication.All.ToFrozenDictionary(p => PathOf(p.Id), p => p.Summary, StringComparer.Ordinal),
            publication.Drafts.Select(PathOf).ToFrozenSet(StringComparer.Ordinal),
            publication.LeftOut,
            jobs.OfType<AssetJob>().ToFrozenDictionary(j => j.File.Path.Value, j => j.Path, StringComparer.Ordinal),
            publication.All.ToFrozenDictionary(p => p.Id, p => Plan.Anchors.Of(p, byTag[p.Id.Language], parsed.Bibliography)));
    }

    /// <summary>Every path that can be linked.</summary>
    public IEnumerable<string> Paths => Pages.Keys.Concat(Files.Keys);

    public static string PathOf(PageId id) => $"content/{id.Language.Value}/{id.Name.Value}.md";

    /// <summary>The page at a path; where its language does not have it, that of the source language.</summary>
    public PageSummary? FindPage(string path) => Pages.GetValueOrDefault(path) ?? Pages.GetValueOrDefault(InSourceLanguage(path));

    /// <summary>The image or asset at a path; where its language does not have it, that of the source language.</summary>
    public OutputPath? FindFile(string path) =>
        Files.TryGetValue(path, out var file) || Files.TryGetValue(InSourceLanguage(path), out file) ? file : null;

    /// <summary>The path of the page that somebody means who writes its address, its folder or its bare name.</summary>
    public string? PageMeantBy(string path)
    {
        var stem = path.EndsWith(Html, StringComparison.Ordinal) ? path[..^Html.Length] : path.TrimEnd('/');
        return Pages.ContainsKey(stem + ".md") ? stem + ".md" : null;
    }

    private string InSourceLanguage(string path)
    {
        var parts = path.Split('/', 3);
        return parts.Length == 3 ? $"content/{SourceLanguage.Value}/{parts[2]}" : path;
    }
}
