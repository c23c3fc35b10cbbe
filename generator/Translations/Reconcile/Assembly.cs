namespace Generator.Translations.Reconcile;

/// <summary>Puts together what pairing found: a state for every block of the source, a fate for every segment.</summary>
internal sealed class Assembly(
    ImmutableArray<Block> source,
    ImmutableArray<RepairedSegment> segments,
    ImmutableArray<Pair?> pairs,
    ImmutableDictionary<int, (int Segment, Block Part)> lost)
{
    private readonly BlockResult?[] _results = new BlockResult?[segments.Length];

    public Reconciled Assemble()
    {
        var blocks = source.Select((block, i) => BlockAt(block, i)).ToImmutableArray();
        var splits = lost.OrderBy(l => l.Key).ToLookup(l => l.Value.Segment, l => SplitOf(source[l.Key], l.Value.Part));
        return new Reconciled(blocks, [.. segments.Select((segment, j) => SegmentAt(segment, j, [.. splits[j]]))], null);
    }

    private ReconciledBlock BlockAt(Block block, int i)
    {
        if (lost.TryGetValue(i, out var found))
        {
            return new ReconciledBlock(
                block, BlockState.Check, [found.Part], null, null, segments[found.Segment].Source.Body, IsSameAsSource: false, found.Segment);
        }

        if (pairs[i] is not { } pair)
        {
            return Reconciler.Missing(block);
        }

        var segment = segments[pair.Segment];
        var body = segment.Body.RemoveAll(b => lost.Values.Any(l => ReferenceEquals(l.Part, b)));
        var result = States.Of(block, segment, body, pair.Kind);
        _results[pair.Segment] = result;
        return new ReconciledBlock(
            block, result.State, result.Body, result.Marker.Was, result.Marker.Before, segment.Source.Body, result.IsSame, pair.Segment);
    }

    private static SegmentSplit SplitOf(Block block, Block part) =>
        new(part.Line, part.LineNumbers[^1], States.Marker(block, BlockState.Check), Wordless: false);

    private ReconciledSegment SegmentAt(RepairedSegment segment, int j, ImmutableArray<SegmentSplit> splits)
    {
        var faults = splits.IsEmpty ? segment.Faults : segment.Faults.Add(SegmentFault.LostMarker);
        if (_results[j] is { } result)
        {
            faults = result.IsVoidWord ? faults.Add(SegmentFault.VoidWord) : faults;
            return new ReconciledSegment(segment.Source, SegmentFate.Kept, result.Marker, segment.Rescued, result.Link, splits, faults);
        }

        if (segment.Marker is not { } marker)
        {
            faults = segment.HasBody && splits.IsEmpty ? faults.Add(SegmentFault.NoPlace) : faults;
            return new ReconciledSegment(segment.Source, SegmentFate.Kept, null, null, null, splits, faults);
        }

        var removed = marker with { Word = MarkerWord.Removed, Was = null, Before = null };
        return segment.HasBody
            ? new ReconciledSegment(segment.Source, SegmentFate.Removed, removed, segment.Rescued, null, [], faults)
            : new ReconciledSegment(segment.Source, SegmentFate.Dropped, null, null, null, [], faults);
    }
}
