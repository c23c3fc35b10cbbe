namespace Generator.Translations.Reconcile;

/// <summary>
/// Says how a translation stands to its source, text by text. It is the one place that decides this, and it is pure:
/// pages are right even if nobody ran <c>sync</c>. Of a body 1 damaged markers are mended, 2 blocks are paired with
/// segments, 3 words whose marker was lost are found, 4 every block gets its state and every segment its fate. Words
/// of front matter and strings are paired by their keys.
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
                ? new Reconciled([.. words.Select(Missing)], [ReconciledSegment.AsRead(unmarked)], null)
                : Unmarked.Pair(source, unmarked);
        }

        var byHash = words.GroupBy(b => b.Hash).ToFrozenDictionary(g => g.Key, g => g.First());
        var repair = new Repair(file.Source, byHash);
        var segments = file.Segments.Select(repair.Mend).ToImmutableArray();
        var pairs = Pairing.Of(words, segments, new Similarity(sourceLanguage));
        var blocks = BlocksOf(words, segments, pairs);
        var bySegment = blocks.ToLookup(b => b.Segment);
        return new Reconciled(blocks, [.. segments.Select((s, j) => Judge(s, [.. bySegment[j]], byHash.ContainsKey))], null);
    }

    /// <summary>A body that nobody has begun.</summary>
    public static Reconciled Missing(Original original) =>
        new([.. original.Blocks.Where(b => !b.IsWordless).Select(Missing)], [], null);

    /// <summary>What a page says of a block for which there is nothing yet.</summary>
    public static ReconciledBlock Missing(Block block) => new(
        block, BlockState.Todo, [], States.Mark(block, BlockState.Todo), TranslatedBody.Empty, IsSameAsSource: false, Link: null, Segment: -1, IsUnmarked: false);

    /// <param name="source">The words of the source language under their keys, in order.</param>
    /// <param name="file">The entries of the translation.</param>
    /// <param name="kept">The terms that stay as they are in every language.</param>
    public static ImmutableArray<ReconciledField> Fields(
        IEnumerable<(string Key, Located<string> Words)> source, ImmutableArray<TranslatedField> file, ImmutableArray<string> kept)
    {
        var entries = file.GroupBy(f => f.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return [.. source.Select(s => States.Of(s.Key, s.Words, FieldWords.AreIn(s.Words.Value, kept), entries.GetValueOrDefault(s.Key)))];
    }

    /// <summary>The same as if nobody had begun it.</summary>
    public static ReconciledField Unbegun(ReconciledField field) => States.Of(field.Key, field.Source, field.HasWords, null);

    private static ImmutableArray<ReconciledBlock> BlocksOf(
        ImmutableArray<Block> source, ImmutableArray<ReconciledSegment> segments, ImmutableArray<Pair?> pairs)
    {
        var lost = LostMarkers.Find(source, segments, pairs);
        var parts = lost.Values.Select(l => l.Part).ToHashSet<Block>(ReferenceEqualityComparer.Instance);
        return [.. source.Select((block, i) => lost.TryGetValue(i, out var found) ? OfLost(block, found) : OfPair(block, pairs[i]))];

        ReconciledBlock OfLost(Block block, (int Segment, Block Part) found) =>
            States.Found(block, found.Part, BlockState.Check, found.Segment) with { Comments = segments[found.Segment].Source.Body };

        ReconciledBlock OfPair(Block block, Pair? found) => found is { } pair
            ? States.Of(block, segments[pair.Segment], segments[pair.Segment].Body.RemoveAll(parts.Contains), pair)
            : Missing(block);
    }

    /// <param name="blocks">Those whose words stand in the segment.</param>
    /// <param name="isCurrent">Whether the source has a block of a hash.</param>
    private static ReconciledSegment Judge(ReconciledSegment segment, ImmutableArray<ReconciledBlock> blocks, Func<BlockHash, bool> isCurrent)
    {
        var faults = blocks.Any(b => b.IsUnmarked) ? segment.Faults.Add(SegmentFault.LostMarker) : segment.Faults;
        if (segment.Marker is not { } marker)
        {
            return segment with { Faults = blocks.IsEmpty && !segment.Body.IsEmpty ? faults.Add(SegmentFault.NoPlace) : faults };
        }

        if (blocks.FirstOrDefault(b => !b.IsUnmarked) is { } owner)
        {
            var isVoidWord = marker.Word is MarkerWord.Merged or MarkerWord.Omit && !owner.Body.IsEmpty;
            return segment with { Faults = isVoidWord ? faults.Add(SegmentFault.VoidWord) : faults };
        }

        return segment with
        {
            Fate = segment.Body.IsEmpty ? SegmentFate.Dropped : SegmentFate.Removed,
            Marker = marker with { Word = MarkerWord.Removed, Was = null, Before = null },
            Faults = !segment.Body.IsEmpty && isCurrent(marker.Hash) ? faults.Add(SegmentFault.Duplicate) : faults,
        };
    }
}
