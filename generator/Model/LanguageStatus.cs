namespace Generator.Model;

/// <summary>How the translation into one language stands, and where it is worked on.</summary>
/// <param name="Interface">The language of these pages: the language itself, or the source's where it has no page yet.</param>
/// <param name="List">The address of its work list; nothing where no review is built.</param>
/// <param name="Pages">Every page of the source, in their order.</param>
/// <param name="Orphans">Files whose source is gone.</param>
internal sealed record LanguageStatus(
    LanguageTag Language,
    LanguageTag Interface,
    OutputPath? List,
    ImmutableArray<PageStatus> Pages,
    ImmutableArray<SourcePath> Orphans);

/// <summary>How one page of a translation stands, with its review page.</summary>
/// <param name="Review">The address of its review page; nothing where there is no file to review, or no review is built.</param>
/// <param name="Links">What the links of its words lead to, by their offsets; dead ones are left out.</param>
internal sealed record PageStatus(ReviewedPage Reviewed, OutputPath? Review, FrozenDictionary<int, LinkTarget> Links)
{
    public TranslatedPage Page => Reviewed.Page;
}

/// <summary>What a page for translators shows: the work list of a language, or the review of one of its files.</summary>
/// <param name="Reviewed">Nothing on the work list.</param>
internal sealed record ReviewSheet(LanguageStatus Status, PageStatus? Reviewed);

/// <summary>One page of a translation for those who work on it, whether it is published or not.</summary>
/// <param name="Original">The page in the source language.</param>
/// <param name="Words">
/// All that the file says, also what readers do not see; a segment has the index of its block in the source. Nothing
/// where there is no file, or one that cannot be read as Markdown, or no review is built.
/// </param>
/// <param name="Terms">The terms of the glossary in the words of the source.</param>
/// <param name="Findings">What is wrong with the file, in the order of its lines.</param>
/// <param name="ShowsNotes">Whether notes are shown, which translators write for one another; else only their number.</param>
internal sealed record ReviewedPage(
    TranslatedPage Page,
    Edition Original,
    MarkdownBody? Words,
    PageTerms Terms,
    ImmutableArray<Diagnostic> Findings,
    bool ShowsNotes)
{
    /// <summary>The page of a site that tells how its translations stand, and no more.</summary>
    public static ReviewedPage OfStatus(TranslatedPage page, Edition original) => new(page, original, null, new PageTerms([], []), [], ShowsNotes: false);
}

/// <summary>The terms of the glossary that a page of the source uses.</summary>
/// <param name="OfBlocks">For each block that has words, in their order.</param>
/// <param name="OfFields">The same for the words of front matter.</param>
internal sealed record PageTerms(
    ImmutableArray<ImmutableArray<GlossaryTerm>> OfBlocks, ImmutableArray<ImmutableArray<GlossaryTerm>> OfFields);
