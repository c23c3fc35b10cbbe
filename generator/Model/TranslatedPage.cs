using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>One page of one translation, held against its source: what status, dashboard and review pages show.</summary>
/// <param name="File">Nothing where nobody has begun it.</param>
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
    ImmutableArray<string> Why)
{
    /// <summary>Of the words of the source, rounded down.</summary>
    public int Percent => Words.Total == 0 ? 100 : (int)(100L * (Words.Total - Words.Todo - Words.Check) / Words.Total);

    /// <summary>Whether every block and every word of front matter is translated.</summary>
    public bool IsComplete => Body.Blocks.All(b => b.IsTranslated) && Fields.All(f => f.IsTranslated);

    /// <summary>Whether a reader meets words that are older than the source, or in its language.</summary>
    public bool IsBehind => Body.Blocks.Any(b => b.State is not (BlockState.Done or BlockState.Merged or BlockState.Omit))
        || Fields.Any(f => f.State != BlockState.Done);

    public bool RequiresCompletion => Original.Matter.Common.RequiresCompleteTranslation;
}

/// <summary>Words of the source by the state of the blocks that they stand in.</summary>
/// <param name="Update">Those whose translation is older; they count as translated.</param>
/// <param name="Check">Those whose translation is withheld.</param>
internal readonly record struct WordCounts(int Total, int Done, int Todo, int Update, int Check)
{
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
