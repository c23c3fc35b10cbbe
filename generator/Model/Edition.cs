namespace Generator.Model;

/// <summary>One page in one language: its facts from the source file, its words in that language.</summary>
/// <param name="Translation">Of a translation: what its readers are to be told.</param>
internal sealed record Edition(
    PageId Id,
    Text.SourceText Source,
    Matter Matter,
    ImmutableArray<EditionBlock> Blocks,
    MarkdownBody Body,
    EditionTranslation? Translation);

/// <summary>What the readers of a translation are to be told.</summary>
/// <param name="IsBehind">Some of its words are older than the source, or in its language.</param>
internal sealed record EditionTranslation(ReviewState Review, bool IsBehind)
{
    public bool IsReviewed => Review == ReviewState.Valid;
}

/// <summary>A block of the source and what is shown in its place.</summary>
internal sealed record EditionBlock(Block Source, BlockState State);

/// <summary>How a block stands in a translation; blocks of the source language are always done.</summary>
internal enum BlockState
{
    Done,
    Todo,
    Update,
    UpdateWrong,
    Check,
    Removed,
    Merged,
    Omit,
}

/// <summary>All that is published, in every language, and how the translations stand.</summary>
/// <param name="Strings">The interface of every language that has a page, the words of the source where it has none.</param>
/// <param name="Interfaces">The strings of every language that has a folder, in the order of the languages.</param>
/// <param name="Translations">Every page of the source in every language that has a folder, in the order of the languages.</param>
/// <param name="Reviewed">The same in the languages that are built, with all that their files hold where a review is built.</param>
internal sealed record Editions(
    ImmutableArray<Edition> All,
    FrozenDictionary<LanguageTag, Strings> Strings,
    ImmutableArray<ReconciledStrings> Interfaces,
    ImmutableArray<TranslatedPage> Translations,
    ImmutableArray<ReviewedPage> Reviewed);

/// <summary>One content file of the source language, parsed: its typed front matter and its blocks.</summary>
internal sealed record Original(PageName Name, SourceText Source, Matter Matter, ImmutableArray<Block> Blocks);
