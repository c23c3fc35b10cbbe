namespace Generator.Translations.Reconcile;

/// <summary>
/// Brings the markers of a file up to date. Only ranges of markers change; the words between them stay byte for byte,
/// and segments are never moved, for that conflicts with work that others have open. A blank line is kept on both
/// sides of a marker: with it git merges a bot's flag and a person's edit of the same block.
/// </summary>
/// <param name="sourceLanguage">The language that markers name.</param>
/// <param name="prune">Whether words without a place are deleted.</param>
internal sealed class BodyEdits(SourceText file, LanguageTag sourceLanguage, bool prune)
{
    private readonly List<TextEdit> _edits = [];

    public ImmutableArray<TextEdit> Of(Reconciled reconciled)
    {
        if (reconciled.Mismatch is not null)
        {
            return [];
        }

        var blocks = reconciled.Blocks.ToLookup(b => b.Segment);
        var shown = Regrouping.JoinedTo(reconciled).SelectMany(j => j).ToHashSet();
        foreach (var (j, segment) in reconciled.Segments.Index())
        {
            Edit(segment, [.. blocks[j]], shown.Contains(j));
        }

        InsertMissing(reconciled);
        return [.. _edits];
    }

    /// <param name="isShown">Its words stand on the page, though the source has no such block any more.</param>
    private void Edit(ReconciledSegment segment, ImmutableArray<ReconciledBlock> blocks, bool isShown)
    {
        if (segment.Fate == SegmentFate.Dropped || (segment.Fate == SegmentFate.Removed && prune && !isShown))
        {
            Remove(segment);
            return;
        }

        var owner = blocks.FirstOrDefault(b => !b.IsUnmarked);
        if ((owner?.Mark ?? segment.Marker) is { } marker && (segment.Source.IsDamaged || segment.Rescued is not null || marker != segment.Source.Marker))
        {
            Replace(segment.Source, marker, segment.Rescued);
        }

        if (owner?.Link is { } link)
        {
            _edits.AddRange(LinkChanges.Edits(file.Text, segment.Source.BodyRange, link));
        }

        foreach (var block in blocks.Where(b => b.IsUnmarked))
        {
            var start = file.StartOf(block.Body[0].Line);
            _edits.Add(TextEdit.Insert(start, $"{BlankLineBefore(start)}{MarkerText.Write(sourceLanguage, block.Mark)}\n\n"));
        }

        foreach (var copy in segment.Copies)
        {
            var last = copy.LineNumbers[^1];
            var end = SkipBlankLines(file.StartOf(last) + file.Line(last).Length);
            _edits.Add(new TextEdit(new TextRange(file.StartOf(copy.Line), end), ""));
        }
    }

    /// <summary>Words go only when somebody asked for it; what colleagues noted stays.</summary>
    private void Remove(ReconciledSegment segment)
    {
        var (marker, body) = (segment.Source.MarkerRange, segment.Source.BodyRange);
        var hasNotes = segment.Fate == SegmentFate.Dropped && !string.IsNullOrWhiteSpace(body.In(file.Text));
        var end = hasNotes ? SkipWhiteSpace(marker.End) : body.End;
        _edits.Add(new TextEdit(new TextRange(marker.Start, end), ""));
    }

    private void Replace(TranslatedSegment segment, Marker marker, string? rescued)
    {
        var text = MarkerText.Write(sourceLanguage, marker) + (rescued is null ? "" : "\n\n" + rescued);
        var end = segment.MarkerRange.End;
        var next = SkipWhiteSpace(end);
        var newLines = file.Text.AsSpan(end, next - end).Count('\n');
        var isTextBehind = newLines == 0 && next < file.Text.Length;
        var after = next == file.Text.Length ? Math.Max(0, 1 - newLines) : Math.Max(0, 2 - newLines);
        var range = new TextRange(segment.MarkerRange.Start, isTextBehind ? next : end);
        _edits.Add(new TextEdit(range, BlankLineBefore(range.Start) + text + new string('\n', after)));
    }

    /// <summary>A block without words gets a marker behind that of the block before it, or before the first.</summary>
    private void InsertMissing(Reconciled reconciled)
    {
        var place = reconciled.Segments.Select(s => s.Source).FirstOrDefault(s => s.Marker is not null)?.MarkerRange.Start ?? file.Text.Length;
        var byPlace = new SortedDictionary<int, List<Marker>>();
        var begins = reconciled.Blocks.Where(b => b.IsUnmarked).ToLookup(b => b.Segment, b => b.Body[0].Line);
        foreach (var block in reconciled.Blocks)
        {
            if (block.Segment >= 0)
            {
                place = EndOf(reconciled.Segments[block.Segment], begins[block.Segment], block);
            }
            else
            {
                (byPlace.TryGetValue(place, out var markers) ? markers : byPlace[place] = []).Add(block.Mark);
            }
        }

        foreach (var (at, markers) in byPlace)
        {
            var texts = markers.Select(m => MarkerText.Write(sourceLanguage, m) + "\n\n");
            _edits.Insert(0, TextEdit.Insert(at, BlankLineBefore(at) + string.Concat(texts)));
        }
    }

    /// <summary>Where the words of a block end: at the next marker, be it one that is still to be written.</summary>
    /// <param name="begins">The lines in the segment on which words without a marker begin.</param>
    private int EndOf(ReconciledSegment segment, IEnumerable<int> begins, ReconciledBlock block)
    {
        var next = block.Body.IsEmpty ? 0 : begins.Concat(segment.Copies.Select(c => c.Line)).Where(l => l > block.Body[0].Line).DefaultIfEmpty().Min();
        return next == 0 ? segment.Source.BodyRange.End : file.StartOf(next);
    }

    /// <summary>The line ends that are missing for a blank line before a place.</summary>
    private string BlankLineBefore(int at) => file.Text.AsSpan(0, at) switch
    {
        [] or [.., '\n', '\n'] => "",
        [.., '\n'] => "\n",
        _ => "\n\n",
    };

    private int SkipWhiteSpace(int at) => LineForm.EndOf(file.Text, at, char.IsWhiteSpace);

    private int SkipBlankLines(int at)
    {
        var end = SkipWhiteSpace(at);
        return end == file.Text.Length ? end : file.Text.LastIndexOf('\n', end - 1) + 1;
    }
}
