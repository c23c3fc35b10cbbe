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

    /// <summary>The block whose words the marker of a segment stands above.</summary>
    public ReconciledBlock? OwnerOf(int segment) => Blocks.FirstOrDefault(b => b.Segment == segment && !b.IsUnmarked);
}

/// <summary>A text of the source, be it a block, a word of front matter or a string, with what a translation has for it.</summary>
/// <param name="Mark">What the comment above it has to say from now on.</param>
internal abstract record ReconciledText(BlockState State, Marker Mark)
{
    /// <summary>The hash of a block, or a key.</summary>
    public abstract string Id { get; }

    /// <summary>What the source says.</summary>
    public abstract string Text { get; }

    /// <summary>What the translation says; empty while there are no words.</summary>
    public abstract string Words { get; }

    /// <summary>Whether there is something to translate in it.</summary>
    public virtual bool HasWords => true;

    /// <summary>Whether its words count as translated.</summary>
    public bool IsTranslated => State is BlockState.Done or BlockState.Update or BlockState.Merged or BlockState.Omit;

    /// <summary>Whether somebody still has to do something about it.</summary>
    public bool IsOpen => State is not (BlockState.Done or BlockState.Merged or BlockState.Omit);

    /// <summary>Whether there are words that somebody has to look at.</summary>
    public bool IsPending => State is BlockState.Update or BlockState.UpdateWrong or BlockState.Check;

    /// <summary>Of words that are older than their source: the hash of what they were made from.</summary>
    public BlockHash? Was => Mark.Was;

    /// <summary>The text that belongs to <see cref="Was"/>, where it is known.</summary>
    public string? Before => Mark.Before;
}

/// <summary>A block of the source with the words that a translation has for it.</summary>
/// <param name="Body">The words; empty while there are none.</param>
/// <param name="Comments">Notes and marks of the segment.</param>
/// <param name="IsSameAsSource">The words are those of the source.</param>
/// <param name="Link">An address of the words that changed in the source.</param>
/// <param name="Segment">The index of the segment that the words stand in; -1 without one.</param>
/// <param name="IsUnmarked">The words have no marker yet: they stand behind those of another block.</param>
internal sealed record ReconciledBlock(
    Block Source,
    BlockState State,
    ImmutableArray<Block> Body,
    Marker Mark,
    TranslatedBody Comments,
    bool IsSameAsSource,
    LinkChange? Link,
    int Segment,
    bool IsUnmarked)
    : ReconciledText(State, Mark)
{
    public override string Id => Source.Hash.Hex;

    public override string Text => Source.Text;

    public override string Words => string.Join("\n\n", Body.Select(b => b.Text));
}

/// <summary>A word field of front matter, or a string, with what a translation has for it.</summary>
/// <param name="Source">The words of the source language.</param>
/// <param name="Value">The words of the translation; nothing while there are none.</param>
/// <param name="Entry">Where it stands in the file; nothing where it does not.</param>
internal sealed record ReconciledField(
    string Key, Located<string> Source, bool HasWords, BlockState State, Located<string>? Value, Marker Mark, TranslatedField? Entry)
    : ReconciledText(State, Mark)
{
    public override string Id => Key;

    public override string Text => Source.Value;

    public override string Words => Value?.Value ?? "";

    public override bool HasWords { get; } = HasWords;

    /// <summary>The words to publish.</summary>
    public Located<string> Published => IsTranslated && Value is { } value ? value : Source;
}

/// <summary>The interface of a language, held against that of the source.</summary>
/// <param name="File">Nothing where nobody has begun it.</param>
/// <param name="Counts">The words of the source by how far they are translated.</param>
internal sealed record ReconciledStrings(
    LanguageTag Language, TranslatedStrings? File, ImmutableArray<ReconciledField> Fields, WordCounts Counts);

/// <summary>A segment with what was mended in it, and what becomes of it.</summary>
/// <param name="Marker">As it is to be read; of a removed segment what it has to say from now on; nothing above the first one.</param>
/// <param name="Body">The words; those typed inside the comment where there are no others.</param>
/// <param name="Rescued">Words that were typed inside the comment and become the body, or a note where there is one.</param>
/// <param name="Copies">Parts that only repeat what comes from the source: they go.</param>
/// <param name="Faults">What was found wrong with it.</param>
internal sealed record ReconciledSegment(
    TranslatedSegment Source,
    SegmentFate Fate,
    Marker? Marker,
    ImmutableArray<Block> Body,
    string? Rescued,
    ImmutableArray<Block> Copies,
    ImmutableArray<SegmentFault> Faults)
{
    /// <summary>As it was read, with nothing to mend.</summary>
    public static ReconciledSegment AsRead(TranslatedSegment segment) =>
        new(segment, SegmentFate.Kept, segment.Marker, segment.Body.Blocks, null, [], []);
}

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

    /// <summary>The words of its block stand below another comment already.</summary>
    Duplicate,
}

/// <summary>An address that changed in the source and nothing else.</summary>
internal sealed record LinkChange(string Old, string New);

/// <summary>The first blocks that differ in kind between a source and a file without markers; nothing where one ends.</summary>
internal sealed record StructureMismatch(Block? Source, Block? Translation);
