namespace Generator.Translations.Reconcile;

/// <summary>
/// Mends what people do to a comment before anything is compared. If the snapshot is not what the hash says, the
/// current source block of that hash takes its place; its surplus, where no body is, was typed in the wrong place
/// and becomes the body. Nothing that somebody wrote is dropped here.
/// </summary>
internal sealed class Repair(SourceText file, FrozenDictionary<BlockHash, Block> source)
{
    private readonly Lazy<HashSet<string>> _words = new(() => Similarity.Words(string.Join('\n', source.Values.Select(b => b.Text))));

    public ReconciledSegment Mend(TranslatedSegment segment)
    {
        var mended = MendTexts(segment);
        return segment.Typed.Length == 0 ? mended
            : mended.Rescued is { } other ? mended with { Rescued = $"{other}\n\n{MarkerText.Note(segment.Typed)}" }
            : Rescue(mended, mended.Marker!, [new NumberedLine(segment.Typed, file.LineOf(segment.MarkerRange.Start))]);
    }

    private ReconciledSegment MendTexts(TranslatedSegment segment)
    {
        if (segment.Marker is not { } marker)
        {
            return ReconciledSegment.AsRead(segment);
        }

        ImmutableArray<SegmentFault> faults = segment.IsDamaged ? [SegmentFault.DamagedMarker] : [];
        if (segment.Body.Blocks.Any(HasStrayEnd))
        {
            // The source that stands above the end of its comment would be published as a translation.
            marker = marker.Word is MarkerWord.Removed ? marker : marker with { Word = MarkerWord.Check };
            faults = faults.Add(SegmentFault.StrayEnd);
        }

        var whole = ReconciledSegment.AsRead(segment) with { Marker = marker, Faults = faults };
        if (marker.Hash.IsOf(marker.Snapshot))
        {
            var current = marker with { Hash = BlockHash.Of(marker.Snapshot) };
            return MendBefore(whole with { Marker = current }, current);
        }

        return source.TryGetValue(marker.Hash, out var block)
            ? Restored(whole, marker with { Snapshot = block.Text }, Surplus(segment.SnapshotLines, block.Text))
            : WithoutSource(whole, marker);
    }

    private static bool HasStrayEnd(Block block) =>
        block.Kind != BlockKind.Code && block.Text.Split('\n').Any(IsStrayEnd);

    /// <summary>Whether a line is the end of a comment and nothing else.</summary>
    public static bool IsStrayEnd(string line) => line.Trim() == MarkerText.Closing;

    /// <summary>Where the end of the comment was lost, the words stand behind the text below “before”, or in its place.</summary>
    private ReconciledSegment MendBefore(ReconciledSegment segment, Marker marker)
    {
        if (marker.Before is not { } before || marker.Was?.IsOf(before) == true)
        {
            return segment;
        }

        var lines = segment.Source.BeforeLines;
        var length = marker.Was is { } was ? PrefixOf(lines, was) : 0;
        var isTyped = length > 0 || Similarity.AreOthers(before, marker.Snapshot);
        return segment.Body.IsEmpty && marker.Was is null ? segment
            : segment.Body.IsEmpty || isTyped ? Rescue(segment, marker with { Before = length > 0 ? NumberedLine.Join(lines[..length]) : null }, lines[length..])
            : MarkerWords.IsPending(marker.Word) ? segment
            : Noted(segment, marker, before, marker.Snapshot);
    }

    private ReconciledSegment Restored(ReconciledSegment segment, Marker marker, ImmutableArray<NumberedLine> surplus)
    {
        var edited = segment with { Marker = marker, Faults = segment.Faults.Add(SegmentFault.EditedSnapshot) };
        return surplus.IsEmpty ? edited
            : segment.Body.IsEmpty || Similarity.AreOthers(NumberedLine.Join(surplus), marker.Snapshot) || Similarity.Exceeds(segment.Source.Marker!.Snapshot, marker.Snapshot) ? Rescue(segment, marker, surplus)
            : Noted(edited, marker, NumberedLine.Join(surplus), marker.Snapshot);
    }

    /// <summary>A damaged source text goes, but a word that the source does not have may be somebody's.</summary>
    private static ReconciledSegment Noted(ReconciledSegment segment, Marker marker, string text, string source) =>
        Similarity.HasOthers(text, source) ? segment with { Marker = marker, Rescued = MarkerText.Note(text.Trim('\n')) } : segment;

    /// <summary>The block is not in the source any more: what the snapshot says is taken for what it was.</summary>
    private ReconciledSegment WithoutSource(ReconciledSegment segment, Marker marker)
    {
        var lines = segment.Source.SnapshotLines;
        var length = PrefixOf(lines, marker.Hash);
        if (length > 0 && length < lines.Length)
        {
            return Rescue(segment, marker with { Snapshot = NumberedLine.Join(lines[..length]) }, lines[length..]);
        }

        if (marker.Word != MarkerWord.Removed && !segment.Body.IsEmpty && Similarity.AreOthers(marker.Snapshot, _words.Value))
        {
            return Rescue(segment, marker with { Snapshot = "" }, lines);
        }

        var edited = segment with { Faults = segment.Faults.Add(SegmentFault.EditedSnapshot) };
        var hash = BlockHash.Of(marker.Snapshot);
        if (marker.Snapshot.Length == 0 || !segment.Body.IsEmpty || source.ContainsKey(hash))
        {
            return edited with { Marker = marker.Snapshot.Length == 0 ? marker : marker with { Hash = hash } };
        }

        return Rescue(segment, marker with { Snapshot = "" }, lines);
    }

    private ReconciledSegment Rescue(ReconciledSegment segment, Marker marker, ImmutableArray<NumberedLine> lines)
    {
        var body = BlockSplitter.Split(file, Comments.Remove(file, lines, new Findings()).Visible, new Findings());
        if (body.IsEmpty)
        {
            return segment with { Marker = marker };
        }

        var text = NumberedLine.Join(lines).Trim('\n');
        if (!segment.Body.IsEmpty)
        {
            // Nobody knows which of the two is meant: both stay, and a person chooses.
            var isThere = Letters(string.Concat(segment.Body.Select(b => b.Text))).Contains(Letters(text), StringComparison.Ordinal);
            return segment with
            {
                Marker = marker.Word == MarkerWord.Removed ? marker : marker with { Word = MarkerWord.Check },
                Rescued = isThere ? null : MarkerText.Note(text),
                Faults = segment.Faults.Add(SegmentFault.TypedInComment),
            };
        }

        var isOpen = text.LastIndexOf("<!--", StringComparison.Ordinal) > text.LastIndexOf("-->", StringComparison.Ordinal);
        return segment with
        {
            Marker = marker with { Word = MarkerWord.Check },
            Body = body,
            Rescued = isOpen ? text + " -->" : text,
            Faults = segment.Faults.Add(SegmentFault.TypedInComment),
        };
    }

    /// <summary>How many lines at the beginning have a hash; zero if it is not to be found.</summary>
    /// <remarks>Only a blank line can stand between a snapshot and the words that were typed below it, or nothing at all.</remarks>
    private static int PrefixOf(ImmutableArray<NumberedLine> lines, BlockHash hash) => Enumerable.Range(1, lines.Length)
        .Where(length => length <= ManyLines || length == lines.Length || string.IsNullOrWhiteSpace(lines[length].Text))
        .Take(MostTries)
        .FirstOrDefault(length => BlockHash.Of(NumberedLine.Join(lines[..length])) == hash);

    /// <summary>Each try reads all lines again, so of a longer snapshot only what ends at a blank line is tried.</summary>
    private const int ManyLines = 40;

    private const int MostTries = 60;

    /// <summary>The lines that are not of the source block; none if only its line breaks differ.</summary>
    private static ImmutableArray<NumberedLine> Surplus(ImmutableArray<NumberedLine> lines, string source)
    {
        if (Letters(NumberedLine.Join(lines)) == Letters(source))
        {
            return [];
        }

        var known = source.Split('\n').Select(Letters).ToHashSet(StringComparer.Ordinal);
        return [.. lines.Where(l => string.IsNullOrWhiteSpace(l.Text) || !known.Contains(Letters(l.Text)))
            .SkipWhile(l => string.IsNullOrWhiteSpace(l.Text))];
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
