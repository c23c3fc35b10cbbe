namespace Generator.Model;

/// <summary>One page of one translation, held against its source: what status, dashboard and review pages show.</summary>
/// <param name="File">Nothing where nobody has begun it.</param>
/// <param name="Checks">What was found wrong with its words.</param>
internal sealed record TranslatedPage(
    PageId Id,
    Original Original,
    Translated? File,
    ImmutableArray<ReconciledField> Fields,
    Reconciled Body,
    WordCounts Words,
    ReviewState Review,
    bool IsReleased,
    PageProgress Progress,
    bool IsPublished,
    ImmutableArray<string> Why,
    PageChecks Checks)
{
    /// <summary>Of the words of the source, rounded down.</summary>
    public int Percent => Words.Percent;

    /// <summary>The words of front matter, then the blocks.</summary>
    public IEnumerable<ReconciledText> Texts => Fields.Concat<ReconciledText>(Body.Blocks);

    /// <summary>Whether every block and every word of front matter is translated.</summary>
    public bool IsComplete => Texts.All(t => t.IsTranslated);

    /// <summary>Whether a reader meets words that are older than the source, or in its language.</summary>
    public bool IsBehind => Texts.Any(t => t.IsOpen);

    public bool RequiresCompletion => Original.Matter.Common.RequiresCompleteTranslation;
}

/// <summary>What the checks found in the words of a page.</summary>
/// <param name="OfBlocks">For each block of the body, in their order; none at all for a page that was not checked.</param>
/// <param name="OfFields">The same for the words of front matter.</param>
internal sealed record PageChecks(
    ImmutableArray<ImmutableArray<Diagnostic>> OfBlocks, ImmutableArray<ImmutableArray<Diagnostic>> OfFields)
{
    public static PageChecks None { get; } = new([], []);

    public IEnumerable<Diagnostic> All => OfFields.Concat(OfBlocks).SelectMany(f => f);

    /// <summary>The findings in a block, by its index.</summary>
    public ImmutableArray<Diagnostic> OfBlock(int index) => OfBlocks.IsEmpty ? [] : OfBlocks[index];
}

/// <summary>Words of the source by the state of the blocks that they stand in.</summary>
/// <param name="Update">Those whose translation is older; they count as translated.</param>
/// <param name="Check">Those whose translation is withheld.</param>
internal readonly record struct WordCounts(int Total, int Done, int Todo, int Update, int Check)
{
    /// <summary>Those that are translated, rounded down.</summary>
    public int Percent => Total == 0 ? 100 : (int)(100L * (Total - Todo - Check) / Total);

    public static WordCounts operator +(WordCounts a, WordCounts b) =>
        new(a.Total + b.Total, a.Done + b.Done, a.Todo + b.Todo, a.Update + b.Update, a.Check + b.Check);

    public static WordCounts Of(BlockState state, int words) => state switch
    {
        BlockState.Update => new WordCounts(words, 0, 0, words, 0),
        BlockState.Check or BlockState.UpdateWrong => new WordCounts(words, 0, 0, 0, words),
        BlockState.Todo => new WordCounts(words, 0, words, 0, 0),
        _ => new WordCounts(words, words, 0, 0, 0),
    };
}

/// <summary>Whether a second person has read a translation.</summary>
internal enum ReviewState
{
    None,
    Valid,

    /// <summary>The words have changed since.</summary>
    Lapsed,

    /// <summary>Somebody has written the line by hand; <c>sync</c> has yet to add the hash.</summary>
    Incomplete,
}

/// <summary>How far a translation has come.</summary>
internal enum PageProgress
{
    Missing,
    Scaffold,
    Partial,
    Complete,

    /// <summary>It has no markers, and its structure is not that of the source.</summary>
    Unmarked,
    Orphan,
}
