namespace Generator.Translations.Format;

/// <summary>
/// Reads one marker: 1 its first line, 2 the lines of the snapshot up to the end of the comment or the next marker,
/// 3 the text below “before”.
/// </summary>
internal static class MarkerReader
{
    private const string Arrow = "→";

    /// <summary>The segment of a marker; its words are left to read.</summary>
    /// <param name="range">From its first sign to that of the next marker, or to the end of the file.</param>
    public static TranslatedSegment Read(SourceText source, MarkerHead head, TextRange range, LanguageTag sourceLanguage)
    {
        var line = source.LineOf(range.Start);
        var behind = source.StartOf(line) + head.Length;
        var lines = source.Text[behind..range.End].Split('\n').Select((text, i) => new NumberedLine(text, line + i)).ToImmutableArray();
        var ends = lines.Select(l => FindEnd(l.Text)).TakeWhile(e => e.At < 0).Count();
        var (stop, endsWell) = (range.Start + range.In(source.Text).AsSpan().TrimEnd().Length, false);
        if (ends < lines.Length)
        {
            var (text, number) = lines[ends];
            var closing = FindEnd(text);
            var after = closing.At + closing.Length;
            var unseen = LineForm.EndOf(text, after, MarkerHead.IsUnseen);
            var isSpace = string.IsNullOrWhiteSpace(text[after..unseen]);
            stop = (number == line ? behind : source.StartOf(number)) + (isSpace ? after : unseen);
            endsWell = number > line && closing.Length == MarkerText.Closing.Length && text.Trim() == MarkerText.Closing;
            lines = lines[..ends].Add(new NumberedLine(text[..closing.At], number));
        }

        var read = Assemble(head, lines[0], lines[1..], range with { End = stop });
        return read with { IsDamaged = read.IsDamaged || !endsWell || head.IsDamaged || head.Language != sourceLanguage.Value };
    }

    private static TranslatedSegment Assemble(MarkerHead head, NumberedLine first, ImmutableArray<NumberedLine> below, TextRange range)
    {
        var note = MarkerNote.Read(first.Text, head.Hash, NumberedLine.Join(below).Trim('\n'));
        var (snapshot, before, isClean) = SplitAtBefore(note.Rest.Length > 0 ? below.Insert(0, first with { Text = note.Rest }) : below);
        var marker = new Marker(
            head.Hash, note.Word, note.Was, NumberedLine.Join(snapshot), before is { } lines ? NumberedLine.Join(lines) : null);
        return new TranslatedSegment(marker, note.IsDamaged || !isClean, range, default, snapshot, before ?? [], TranslatedBody.Empty) { Typed = note.Typed };
    }

    /// <summary>The parts above and below the line “before”, which may have been joined with its neighbours or translated.</summary>
    private static (ImmutableArray<NumberedLine> Snapshot, ImmutableArray<NumberedLine>? Before, bool IsClean) SplitAtBefore(
        ImmutableArray<NumberedLine> lines)
    {
        if (lines.FirstOrDefault(l => BeforeIn(l.Text).Length > 0) is not { Text: { } text } line)
        {
            return (Clean(lines), null, true);
        }

        var (i, sign) = (lines.IndexOf(line), BeforeIn(text));
        var above = lines[..i].Add(line with { Text = text[..sign.Start] });
        var below = lines[(i + 1)..].Insert(0, line with { Text = text[sign.End..] });
        return (Clean(above), Clean(below), text.Trim() == MarkerText.Before);
    }

    /// <summary>The sign “before” on a line; nothing where it is not.</summary>
    private static TextRange BeforeIn(string text) => text.IndexOf(MarkerText.Before, StringComparison.Ordinal) is >= 0 and var at
        ? new TextRange(at, at + MarkerText.Before.Length)
        : new TextRange(0, IsTranslatedBefore(text) ? text.Length : 0);

    private static bool IsTranslatedBefore(string text) =>
        text.Trim() is ['=', '=', '=', '=', '=', '=', .., '=', '=', '=', '=', '=', '='] and var sign && sign.Any(char.IsLetter);

    /// <summary>Without blank lines at both ends, and with the signs that the tool had escaped.</summary>
    private static ImmutableArray<NumberedLine> Clean(ImmutableArray<NumberedLine> lines)
    {
        var filled = lines.Where(l => !string.IsNullOrWhiteSpace(l.Text)).ToList();
        return filled.Count == 0
            ? []
            : [.. lines[lines.IndexOf(filled[0])..(lines.LastIndexOf(filled[^1]) + 1)].Select(l => l with { Text = MarkerText.Unescape(l.Text) })];
    }

    /// <summary>Where the comment ends on a line; -1 where it does not.</summary>
    private static (int At, int Length) FindEnd(string line) => line.Trim() == Arrow
        ? (line.IndexOf(Arrow, StringComparison.Ordinal), Arrow.Length)
        : MarkerText.Closings.Select(closing => (At: line.IndexOf(closing, StringComparison.OrdinalIgnoreCase), closing.Length))
            .Where(end => end.At >= 0)
            .DefaultIfEmpty((At: -1, Length: 0))
            .MinBy(end => end.At);
}
