namespace Generator.Translations.Reconcile;

/// <summary>
/// Finds for each block of the source the segment that translates it. Each step goes through the source in order and
/// takes the first segment that fits and is free: 1 the same text; 2 a text that was changed and went back; 3 one that
/// was removed and came back; 4 a heading of the same explicit id; 5 a changed text, the most similar first, where
/// neighbours count.
/// </summary>
internal sealed class Pairing
{
    private const int Free = -1;

    private readonly ImmutableArray<Block> _source;
    private readonly ImmutableArray<ReconciledSegment> _segments;
    private readonly int[] _segmentOf;
    private readonly int[] _sourceOf;
    private readonly PairKind[] _kinds;

    private Pairing(ImmutableArray<Block> source, ImmutableArray<ReconciledSegment> segments)
    {
        (_source, _segments) = (source, segments);
        _segmentOf = [.. Enumerable.Repeat(Free, source.Length)];
        _sourceOf = [.. Enumerable.Repeat(Free, segments.Length)];
        _kinds = new PairKind[source.Length];
    }

    /// <summary>For each block of the source its segment, or nothing.</summary>
    public static ImmutableArray<Pair?> Of(ImmutableArray<Block> source, ImmutableArray<ReconciledSegment> segments, Similarity similarity)
    {
        var pairing = new Pairing(source, segments);
        pairing.Take(PairKind.Same, s => s.Marker!.Word != MarkerWord.Removed ? s.Marker.Hash : null);
        pairing.Take(PairKind.WentBack, s => s.Marker!.Word is MarkerWord.Update or MarkerWord.UpdateWrong ? s.Marker.Was : null);
        pairing.Take(PairKind.CameBack, s => s.Marker!.Word == MarkerWord.Removed ? s.Marker.Hash : null);
        pairing.TakeNamed();
        pairing.TakeChanged(similarity);
        return [.. pairing._segmentOf.Select((segment, i) => segment == Free ? (Pair?)null : new Pair(segment, pairing._kinds[i]))];
    }

    private void Take(PairKind kind, Func<ReconciledSegment, BlockHash?> hashOf)
    {
        var free = new Dictionary<BlockHash, Queue<int>>();
        for (var j = 0; j < _segments.Length; j++)
        {
            if (_sourceOf[j] == Free && _segments[j].Marker is not null && hashOf(_segments[j]) is { } hash)
            {
                (free.TryGetValue(hash, out var queue) ? queue : free[hash] = new Queue<int>()).Enqueue(j);
            }
        }

        for (var i = 0; i < _source.Length; i++)
        {
            if (_segmentOf[i] == Free && free.TryGetValue(_source[i].Hash, out var queue) && queue.TryDequeue(out var j))
            {
                Join(i, j, kind);
            }
        }
    }

    /// <summary>A heading that keeps its id is the same one, whatever it says now.</summary>
    private void TakeNamed()
    {
        var named = Enumerable.Range(0, _segments.Length)
            .Where(j => _sourceOf[j] == Free && _segments[j].Marker is not null && MayHaveChanged(_segments[j]))
            .Select(j => (Segment: j, Id: IdOf(_segments[j].Marker!.Snapshot)))
            .Where(n => n.Id is not null)
            .OrderBy(n => _segments[n.Segment].Marker!.Word == MarkerWord.Removed)
            .DistinctBy(n => n.Id, StringComparer.Ordinal)
            .ToDictionary(n => n.Id!, n => n.Segment, StringComparer.Ordinal);
        foreach (var i in Enumerable.Range(0, _source.Length).Where(i => _segmentOf[i] == Free && IsHeading(_source[i].Kind)))
        {
            if (IdOf(_source[i].Text) is { } id && named.Remove(id, out var j))
            {
                Join(i, j, PairKind.Changed);
            }
        }
    }

    private static string? IdOf(string text) =>
        text.StartsWith('#') && text.AsSpan().TrimEnd() is [.., '}'] && text.LastIndexOf("{#", StringComparison.Ordinal) is >= 0 and var at
            ? text[at..].TrimEnd()
            : null;

    private void TakeChanged(Similarity similarity)
    {
        var blocks = Enumerable.Range(0, _source.Length).Where(i => _segmentOf[i] == Free).ToList();
        var segments = Enumerable.Range(0, _segments.Length).Where(j => _sourceOf[j] == Free && MayHaveChanged(_segments[j])).ToList();
        var kinds = segments.ToDictionary(j => j, j => KindOf(_segments[j].Source));
        var candidates =
            from i in blocks
            from j in AreFew(blocks, segments) ? segments : NeighboursOf(i).Where(kinds.ContainsKey)
            where IsSameKind(_source[i].Kind, kinds[j])
            let score = ScoreOf(i, j, similarity)
            where score is not null
            orderby score descending, i, j
            select (i, j);
        foreach (var (i, j) in candidates.ToList())
        {
            if (_segmentOf[i] == Free && _sourceOf[j] == Free)
            {
                Join(i, j, PairKind.Changed);
            }
        }
    }

    /// <summary>Whether each can be held against each.</summary>
    private bool AreFew(List<int> blocks, List<int> segments) =>
        (long)blocks.Count * segments.Count <= InputLimits.PairedBlocks
        && segments.Sum(j => (long)_segments[j].Marker!.Snapshot.Length + (_segments[j].Marker!.Before?.Length ?? 0)) * blocks.Count <= InputLimits.PairedUnits
        && blocks.Sum(i => (long)_source[i].Text.Length) * segments.Count <= InputLimits.PairedUnits;

    /// <summary>The segments behind that of the block before, and before that of the block behind.</summary>
    private IEnumerable<int> NeighboursOf(int i)
    {
        var follows = i == 0 ? FirstMarked : _segmentOf[i - 1] + 1;
        var precedes = i == _source.Length - 1 ? _segments.Length - 1 : _segmentOf[i + 1] - 1;
        return follows == precedes ? [follows] : [follows, precedes];
    }

    private int? ScoreOf(int i, int j, Similarity similarity)
    {
        var follows = i == 0 ? j == FirstMarked : j > FirstMarked && _segmentOf[i - 1] == j - 1;
        var precedes = i == _source.Length - 1 ? j == _segments.Length - 1 : j < _segments.Length - 1 && _segmentOf[i + 1] == j + 1;
        var marker = _segments[j].Marker!;
        var similar = Math.Max(
            similarity.Of(_source[i].Text, marker.Snapshot), marker.Before is { } before ? similarity.Of(_source[i].Text, before) : 0);
        var isBetween = marker.Word != MarkerWord.Removed && follows && precedes && (similar >= 250 || marker.Snapshot.Length == 0);
        var isPart = similar < 500 && (follows || precedes) && IsPart(_source[i].Text, marker.Snapshot);
        return similar >= 500 || isBetween || isPart ? similar + (follows ? 100 : 0) + (precedes ? 100 : 0) : null;
    }

    /// <summary>Whether one was split off the other, or joined to it with more.</summary>
    private static bool IsPart(string now, string before) => Regrouping.Has(before, now) || Regrouping.Has(now, before);

    /// <summary>The first segment that has a marker.</summary>
    private int FirstMarked => _segments is [{ Marker: null }, ..] ? 1 : 0;

    private static bool MayHaveChanged(ReconciledSegment segment) =>
        segment is { Body.IsEmpty: false, Marker.Word: not (MarkerWord.Merged or MarkerWord.Omit) };

    /// <summary>What the source block was, else what the translation is.</summary>
    private static BlockKind? KindOf(TranslatedSegment segment)
    {
        if (segment.Marker is not { Snapshot.Length: > 0 } marker)
        {
            return segment.Body.Blocks.FirstOrDefault()?.Kind;
        }

        var lines = marker.Snapshot.Split('\n').Select((line, i) => new NumberedLine(line, i + 1)).ToImmutableArray();
        var blocks = BlockSplitter.Split(new SourceText(new SourcePath(""), marker.Snapshot), lines, new Findings());
        return blocks.IsEmpty ? BlockKind.Paragraph : blocks[0].Kind;
    }

    private static bool IsSameKind(BlockKind a, BlockKind? b) => a == b || (IsHeading(a) && b is { } kind && IsHeading(kind));

    private static bool IsHeading(BlockKind kind) => kind <= BlockKind.Heading6;

    private void Join(int i, int j, PairKind kind)
    {
        _segmentOf[i] = j;
        _sourceOf[j] = i;
        _kinds[i] = kind;
    }
}

/// <summary>The segment of a block, and by what it was found.</summary>
internal readonly record struct Pair(int Segment, PairKind Kind);

/// <summary>The step that found a pair.</summary>
internal enum PairKind
{
    Same,
    WentBack,
    CameBack,
    Changed,
}
