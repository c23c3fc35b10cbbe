namespace Generator.Translations.Reconcile;

/// <summary>
/// Finds where the source has joined or split paragraphs since their words were made. Until somebody has regrouped the
/// words they are shown as they stand, whole and once: a block that others were joined to shows theirs too, and the
/// other part of one that was split shows nothing while its words still stand in the first.
/// </summary>
internal static class Regrouping
{
    /// <summary>Fewer words are in many a paragraph by chance.</summary>
    private const int FewestWords = 3;

    /// <summary>The indices of segments without a place whose text the source has joined to that of a block, by the index of that block.</summary>
    public static ILookup<int, int> JoinedTo(Reconciled body) =>
        (from block in Behind(body)
         let own = body.Blocks[block].Segment
         from segment in From(own, body.Segments.Length, j => IsJoined(body.Segments[j], body.Blocks[block]))
         group block by segment into blocks
         select (Segment: blocks.Key, Block: blocks.First())).ToLookup(p => p.Block, p => p.Segment);

    /// <summary>The indices of blocks without words that the source has split off, with that of the block whose words are also theirs.</summary>
    public static ImmutableDictionary<int, int> SplitFrom(Reconciled body) =>
        (from block in Behind(body)
         from part in From(block, body.Blocks.Length, i => IsSplit(body.Blocks[i], body.Blocks[block]))
         group block by part).ToImmutableDictionary(g => g.Key, g => g.First());

    /// <summary>All words that are shown for a block, in the order of the file.</summary>
    public static ImmutableArray<Block> WordsOf(Reconciled body, int block, ILookup<int, int> joined) =>
        [.. joined[block].Append(body.Blocks[block].Segment).Order().SelectMany(j => j == body.Blocks[block].Segment ? body.Blocks[block].Body : body.Segments[j].Body)];

    private static IEnumerable<int> Behind(Reconciled body) => Enumerable.Range(0, body.Blocks.Length)
        .Where(i => body.Blocks[i] is { State: BlockState.Update, Before: not null, IsUnmarked: false });

    /// <summary>The neighbours of an index on both sides, as far as they fit.</summary>
    private static IEnumerable<int> From(int index, int count, Func<int, bool> fits) =>
        Enumerable.Range(index + 1, count - index - 1).TakeWhile(fits).Concat(Enumerable.Range(0, index).Reverse().TakeWhile(fits));

    private static bool IsJoined(ReconciledSegment segment, ReconciledBlock block) =>
        segment is { Fate: SegmentFate.Removed, Marker.Snapshot: var old } && Has(block.Text, old) && !Has(block.Before!, old);

    private static bool IsSplit(ReconciledBlock part, ReconciledBlock block) =>
        part is { State: BlockState.Todo, Body.IsEmpty: true } && Has(block.Before!, part.Text) && !Has(block.Text, part.Text);

    /// <summary>Whether a text has four fifths of the words of another.</summary>
    public static bool Has(string text, string part) =>
        Similarity.Shared(text, part) is { All: >= FewestWords } words && 5 * words.Shared >= 4 * words.All;
}
