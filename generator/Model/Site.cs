namespace Generator.Model;

/// <summary>The whole truth about the site: every page, address, link and number, before anything is rendered.</summary>
/// <param name="Form">What it is planned for, and so what it holds.</param>
/// <param name="Now">The one instant that the site was made, from the content and never from the clock.</param>
/// <param name="Bibliography">In the order in which the sources are numbered.</param>
/// <param name="Numbers">The number of each source, from one.</param>
/// <param name="Languages">The source language first, then the others in the order of the switcher.</param>
/// <param name="Statuses">What translators see, in the order of the languages; none where no page leads there.</param>
/// <param name="Links">What every link of a body leads to, by the edition and by the link's offset.</param>
/// <param name="Guides">The guides for translators, which are no pages.</param>
/// <param name="Jobs">In ordinal order of their paths.</param>
/// <param name="BundleAssets">Files that only downloads are made with.</param>
/// <param name="Downloads">The bundles that lie beside the pages.</param>
internal sealed record Site(
    SiteConfig Config,
    SiteForm Form,
    DateTimeOffset Now,
    ImmutableArray<Source> Bibliography,
    FrozenDictionary<string, int> Numbers,
    ImmutableArray<SiteLanguage> Languages,
    ImmutableArray<LanguageStatus> Statuses,
    FrozenDictionary<PageId, FrozenDictionary<int, LinkTarget>> Links,
    ImmutableArray<SourcePath> Guides,
    ImmutableArray<SourceText> Templates,
    ImmutableArray<Job> Jobs,
    ImmutableArray<SourceFile> BundleAssets,
    ImmutableArray<BundleFile> Downloads)
{
    /// <summary>Whether it is a copy to be carried away, which knows of no network but to say where the newest one is.</summary>
    public bool IsOffline => Form is SiteForm.Offline;

    public SiteLanguage Language(LanguageTag tag) => Languages.First(l => l.Tag == tag);

    /// <summary>The pages for readers, in ordinal order of their paths.</summary>
    public IEnumerable<Page> Pages => Jobs.OfType<PageJob>().Select(j => j.Page);
}

/// <summary>What the site knows in one language.</summary>
/// <param name="Summaries">Every page and event; those that the language does not have, as the source language has them.</param>
/// <param name="Navigation">The pages of the menu, in its order.</param>
/// <param name="Reports">The press reports by date; those without one come last.</param>
/// <param name="Names">People, organisations, bodies and places that are mentioned, in the order of the source's strings.</param>
/// <param name="CitedBy">Where each source is cited.</param>
internal sealed record SiteLanguage(
    LanguageTag Tag,
    Strings Strings,
    FrozenDictionary<PageName, PageSummary> Summaries,
    ImmutableArray<PageSummary> Navigation,
    ImmutableArray<PageSummary> Reports,
    ImmutableArray<NameEntry> Names,
    FrozenDictionary<string, ImmutableArray<Mention>> CitedBy,
    ImmutableArray<DifferenceTopic> Differences)
{
    /// <summary>The page or event of that name, perhaps in the source language; nothing if there is none.</summary>
    public PageSummary? Find(PageName name) => Summaries.GetValueOrDefault(name);

    /// <summary>The page or event of that name in this language, or nothing.</summary>
    public PageSummary? FindOwn(PageName name) => Find(name) is { } summary && summary.Id.Language == Tag ? summary : null;
}

/// <summary>A name of the index with every place that mentions it.</summary>
/// <param name="Group">Which kind of name: <c>person</c>, <c>organisation</c>, <c>body</c> or <c>place</c>.</param>
internal sealed record NameEntry(string Id, string Group, Located<string> Label, ImmutableArray<Mention> Mentions);

/// <summary>A place of the site that mentions a name or cites a source.</summary>
internal sealed record Mention(Located<string> Title, LanguageTag Language, OutputPath Path, string? Fragment);

/// <summary>The claims of one topic, as one language words them.</summary>
internal sealed record DifferenceTopic(string Id, ImmutableArray<DifferenceRow> Rows);

/// <summary>One claim, side by side.</summary>
internal sealed record DifferenceRow(
    string Id,
    Located<string> Text,
    ImmutableArray<DifferenceCell> Cells,
    Located<string> Primary,
    Located<string> Conclusion,
    string? Paragraph,
    ImmutableArray<string> Sources);

/// <summary>What one report says of a claim; nothing where it is silent.</summary>
internal sealed record DifferenceCell(PageSummary Report, Located<string>? Says);
