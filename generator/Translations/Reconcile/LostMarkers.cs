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
                var (own, parts) = (i > 0 ? 1 : 0, segments[segment].Body);
                if (segments[segment].Rescued is null && parts.Length > own && Fit(parts, source, pairs, (i - own, own)))
                {
                    found.AddRange(Enumerable.Range(own, parts.Length - own).Select(k => KeyValuePair.Create(i - own + k, (segment, parts[k]))));
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether parts are of the kinds that blocks of the source have, of which all but the first have no segment.</summary>
    /// <param name="at">The blocks from the first on, and how many of the parts are words of a marker of their own.</param>
    private static bool Fit(ImmutableArray<Block> parts, ImmutableArray<Block> source, ImmutableArray<Pair?> pairs, (int First, int Own) at) =>
        at.First + parts.Length <= source.Length
        && parts.Index().All(p => p.Item.Kind == source[at.First + p.Index].Kind && (p.Index < at.Own || pairs[at.First + p.Index] is null));
}
