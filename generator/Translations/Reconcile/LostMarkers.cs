namespace Generator.Translations.Reconcile;

/// <summary>
/// Finds words whose marker somebody deleted: they stand at the end of the segment before. Where a body consists of
/// exactly the block that it should be and of the next ones that have no segment, these are their words.
/// </summary>
internal static class LostMarkers
{
    /// <summary>For blocks without a pair the part of a body that must be theirs, with the index of its segment.</summary>
    public static ImmutableDictionary<int, (int Segment, Block Part)> Find(
        ImmutableArray<Block> source, ImmutableArray<ReconciledSegment> segments, ImmutableArray<Pair?> pairs)
    {
        var found = ImmutableDictionary.CreateBuilder<int, (int, Block)>();
        for (var i = 0; i < source.Length; i++)
        {
            if (pairs[i] is not null || (i > 0 && pairs[i - 1] is null))
            {
                continue;
            }

            var segment = i > 0 ? pairs[i - 1]!.Value.Segment : segments is [{ Marker: null }, ..] ? 0 : -1;
            if (segment >= 0)
            {
                AddParts(found, source, pairs, (i, segment, segments[segment]));
            }
        }

        return found.ToImmutable();
    }

    private static void AddParts(
        ImmutableDictionary<int, (int, Block)>.Builder found,
        ImmutableArray<Block> source,
        ImmutableArray<Pair?> pairs,
        (int First, int Index, ReconciledSegment Segment) at)
    {
        var (first, index, segment) = at;
        var own = first > 0 ? 1 : 0;
        var expected = first - own;
        var parts = segment.Body;
        if (segment.Rescued is not null || parts.Length <= own || expected + parts.Length > source.Length)
        {
            return;
        }

        for (var k = 0; k < parts.Length; k++)
        {
            if (parts[k].Kind != source[expected + k].Kind || (k >= own && pairs[expected + k] is not null))
            {
                return;
            }
        }

        for (var k = own; k < parts.Length; k++)
        {
            found.Add(expected + k, (index, parts[k]));
        }
    }
}
