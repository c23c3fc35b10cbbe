namespace Generator.Model;

/// <summary>How the body of a translation stands to its source: the one answer that every command and page uses.</summary>
/// <param name="Blocks">The blocks of the source that have words, in order.</param>
/// <param name="Segments">What becomes of each segment of the file, in its order.</param>
/// <param name="Mismatch">For a file without markers whose structure is another: the first two places that differ.</param>
internal sealed record Reconciled(
    ImmutableArray<ReconciledBlock> Blocks, ImmutableArray<ReconciledSegment> Segments, StructureMismatch? Mismatch)
{
    /// <summary>Words that no block of the source has a place for.</summary>
    public IEnumerable<ReconciledSegment> Removed => Segments.Where(s => s.Fate == SegmentFate.Removed);
}

/// <summary>A block of the source with the words that a translation has for it.</summary>
/// <param name="Body">The words; empty while there are none.</param>
/// <param name="Was">Of a block whose words are older than its source: the hash of what they were made from.</param>
/// <param name="Before">The text that belongs to <paramref name="Was"/>, where it is known.</param>
/// <param name="Comments">Notes and marks of the segment.</param>
/// <param name="IsSameAsSource">The words are those of the source.</param>
/// <param name="Segment">The index of the segment that the words stand in; -1 without one.</param>
internal sealed record ReconciledBlock(
    Block Source,
    BlockState State,
    ImmutableArray<Block> Body,
    BlockHash? Was,
    string? Before,
    TranslatedBody Comments,
    bool IsSameAsSource,
    int Segment)
{
    /// <summary>Whether its words count as translated.</summary>
    public bool IsTranslated => State is BlockState.Done or BlockState.Update or BlockState.Merged or BlockState.Omit;
}

/// <summary>What becomes of a segment.</summary>
/// <param name="Marker">What its marker has to say from now on.</param>
/// <param name="Rescued">Words that were typed inside the comment and become the body.</param>
/// <param name="Link">An address of the body that changed in the source.</param>
/// <param name="Splits">Further blocks of the source whose marker was lost: where their words begin, with their markers.</param>
/// <param name="Faults">What was found wrong with it.</param>
internal sealed record ReconciledSegment(
    TranslatedSegment Source,
    SegmentFate Fate,
    Marker? Marker,
    string? Rescued,
    LinkChange? Link,
    ImmutableArray<SegmentSplit> Splits,
    ImmutableArray<SegmentFault> Faults);

/// <summary>Whether a segment has a place.</summary>
internal enum SegmentFate
{
    /// <summary>Its words belong to a block of the source, or it stands above the first marker.</summary>
    Kept,

    /// <summary>It has words, but the source has no such block any more.</summary>
    Removed,

    /// <summary>It has no words and no place: its marker goes.</summary>
    Dropped,
}

/// <summary>What can be wrong with a segment and is mended by <c>sync</c>.</summary>
internal enum SegmentFault
{
    DamagedMarker,
    EditedSnapshot,
    TypedInComment,
    LostMarker,
    VoidWord,

    /// <summary>A comment ends among its words, of which nobody knows where it began.</summary>
    StrayEnd,
    NoPlace,
}

/// <summary>An address that changed in the source and nothing else.</summary>
internal sealed record LinkChange(string Old, string New);

/// <summary>A block whose marker is missing.</summary>
/// <param name="Line">The line of the file on which its words begin.</param>
/// <param name="Wordless">It is a copy of what comes from the source: it goes.</param>
internal sealed record SegmentSplit(int Line, int LastLine, Marker? Marker, bool Wordless);

/// <summary>The first blocks that differ in kind between a source and a file without markers; nothing where one ends.</summary>
internal sealed record StructureMismatch(Block? Source, Block? Translation);

/// <summary>A word field of front matter, or a string, with what a translation has for it.</summary>
/// <param name="Source">The words of the source language.</param>
/// <param name="HasWords">There is something to translate in them.</param>
/// <param name="Value">The words of the translation; nothing while there are none.</param>
/// <param name="Mark">What the comment above it has to say from now on.</param>
/// <param name="Entry">Where it stands in the file; nothing where it does not.</param>
internal sealed record ReconciledField(
    string Key, Located<string> Source, bool HasWords, BlockState State, Located<string>? Value, Marker Mark, TranslatedField? Entry)
{
    /// <summary>The words to publish.</summary>
    public Located<string> Published => State is BlockState.Done or BlockState.Update && Value is { } value ? value : Source;

    public bool IsTranslated => State is BlockState.Done or BlockState.Update;
}
