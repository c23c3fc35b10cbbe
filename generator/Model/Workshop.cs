namespace Generator.Model;

/// <summary>What those see who work on the translation into one language.</summary>
/// <param name="Interface">The language of these pages: the language itself, or the source's where it has no page yet.</param>
/// <param name="List">The address of its work list; nothing where no review is built.</param>
/// <param name="Pages">Every page of the source, in their order.</param>
/// <param name="Orphans">Files whose source is gone.</param>
internal sealed record Workshop(
    LanguageTag Language,
    LanguageTag Interface,
    OutputPath? List,
    ImmutableArray<WorkshopPage> Pages,
    ImmutableArray<SourcePath> Orphans);

/// <summary>A page of a translation with its review page.</summary>
/// <param name="Review">The address of its review page; nothing where there is no file to review, or no review is built.</param>
/// <param name="Links">What the links of its words lead to, by their offsets; dead ones are left out.</param>
internal sealed record WorkshopPage(ReviewPage Working, OutputPath? Review, FrozenDictionary<int, LinkTarget> Links)
{
    public TranslatedPage Page => Working.Page;
}

/// <summary>What a page for translators shows: the work list of a language, or the review of one of its files.</summary>
/// <param name="Reviewed">Nothing on the work list.</param>
internal sealed record WorkshopSheet(Workshop Workshop, WorkshopPage? Reviewed);
