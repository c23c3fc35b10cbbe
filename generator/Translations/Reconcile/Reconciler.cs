namespace Generator.Translations.Reconcile;

/// <summary>
/// Says how a translated body stands to its source, block by block. It is the one function that decides this, and it
/// is pure: pages are right even if nobody ran <c>sync</c>. 1 damaged markers are mended, 2 blocks are paired with
/// segments, 3 words whose marker was lost are found, 4 every block gets its state and every segment its fate.
/// </summary>
internal static class Reconciler
{
    /// <param name="source">All blocks of the source page.</param>
    public static Reconciled Bodies(ImmutableArray<Block> source, Translated file, LanguageTag sourceLanguage)
    {
        var words = source.Where(b => !b.IsWordless).ToImmutableArray();
        if (file.Segments is [{ Marker: null } unmarked])
        {
            return unmarked.Body.IsEmpty
                ? new Reconciled([.. words.Select(Missing)], [Untouched(unmarked)], null)
                : OfUnmarked(source, unmarked);
        }

        var byHash = words.GroupBy(b => b.Hash).ToFrozenDictionary(g => g.Key, g => g.First());
        var repair = new Repair(file.Source, byHash);
        var segments = file.Segments.Select(repair.Mend).ToImmutableArray();
        var pairs = Pairing.Of(words, segments, new Similarity(sourceLanguage));
        return new Assembly(words, segments, pairs, LostMarkers.Find(words, segments, pairs)).Assemble();
    }

    /// <summary>What a page says of a block for which there is nothing yet.</summary>
    public static ReconciledBlock Missing(Block block) =>
        new(block, BlockState.Todo, [], null, null, TranslatedBody.Empty, IsSameAsSource: false, Segment: -1);

    private static ReconciledSegment Untouched(TranslatedSegment segment) => new(segment, SegmentFate.Kept, null, null, null, [], []);

    private static Reconciled OfUnmarked(ImmutableArray<Block> source, TranslatedSegment segment)
    {
        var parts = segment.Body.Blocks;
        var words = source.Where(b => !b.IsWordless);
        if (Unmarked.Compare(source, parts) is { } mismatch)
        {
            return new Reconciled([.. words.Select(Missing)], [Untouched(segment)], mismatch);
        }

        var blocks = ImmutableArray.CreateBuilder<ReconciledBlock>();
        var splits = ImmutableArray.CreateBuilder<SegmentSplit>();
        foreach (var (block, part) in source.Zip(parts))
        {
            var isCopy = part.Hash == block.Hash;
            if (!block.IsWordless)
            {
                var state = isCopy ? BlockState.Todo : BlockState.Done;
                blocks.Add(new ReconciledBlock(block, state, [part], null, null, TranslatedBody.Empty, isCopy, Segment: 0));
                splits.Add(new SegmentSplit(part.Line, part.LineNumbers[^1], States.Marker(block, state), Wordless: false));
            }
            else if (isCopy || blocks.Count == 0)
            {
                splits.Add(new SegmentSplit(part.Line, part.LineNumbers[^1], null, Wordless: true));
            }
            else
            {
                blocks[^1] = blocks[^1] with { Body = blocks[^1].Body.Add(part), IsSameAsSource = false, State = BlockState.Done };
            }
        }

        return new Reconciled(blocks.ToImmutable(), [Untouched(segment) with { Splits = splits.ToImmutable() }], null);
    }
}
