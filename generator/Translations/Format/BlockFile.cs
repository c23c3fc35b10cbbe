namespace Generator.Translations.Format;

/// <summary>
/// Reads the body of a translated file: every line that looks like a marker begins a segment, wherever it stands, so
/// that neither a fence nor an open comment can swallow one.
/// </summary>
internal static class BlockFile
{
    public static bool MayHaveMarkers(string text) => MarkerHead.MayBeIn(text) || text.Contains(MarkerText.Before, StringComparison.Ordinal);

    /// <summary>Whether a line begins a marker, or would be taken for a part of one.</summary>
    public static bool IsMarkerLine(string line) => MarkerHead.In(line).Any() || line.Trim() == MarkerText.Before;

    /// <param name="bodyLine">The line after the front matter.</param>
    public static ImmutableArray<TranslatedSegment> Read(SourceText source, int bodyLine, LanguageTag sourceLanguage, Findings findings)
    {
        var starts = Enumerable.Range(bodyLine, Math.Max(0, source.LineCount - bodyLine + 1))
            .SelectMany(number => MarkerHead.In(source.Line(number)).Select(head => (Head: head, At: source.StartOf(number) + head.Start)))
            .ToImmutableArray();
        ImmutableArray<int> places = [.. starts.Select(s => s.At), source.Text.Length];
        var segments = ImmutableArray.CreateBuilder<TranslatedSegment>();
        var begin = source.StartOf(bodyLine);
        if (places[0] > begin)
        {
            var range = new TextRange(begin, places[0]);
            segments.Add(new TranslatedSegment(null, false, range with { End = begin }, range, [], [], BodyOf(source, range, findings)));
        }

        for (var i = 0; i < starts.Length; i++)
        {
            var segment = MarkerReader.Read(source, starts[i].Head, new TextRange(starts[i].At, places[i + 1]), sourceLanguage);
            var range = new TextRange(segment.MarkerRange.End, places[i + 1]);
            segments.Add(segment with { BodyRange = range, Body = BodyOf(source, range, findings) });
        }

        return segments.ToImmutable();
    }

    private static TranslatedBody BodyOf(SourceText source, TextRange range, Findings findings)
    {
        if (string.IsNullOrWhiteSpace(range.In(source.Text)))
        {
            return TranslatedBody.Empty;
        }

        var first = source.LineOf(range.Start);
        var lines = range.In(source.Text).Split('\n').Select((text, i) => new NumberedLine(i == 0 ? text.TrimStart(' ') : text, first + i)).ToImmutableArray();
        var (visible, comments) = Comments.Remove(source, lines, findings);
        return new TranslatedBody(BlockSplitter.Split(source, visible, findings), comments);
    }
}
