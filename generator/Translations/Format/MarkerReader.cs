namespace Generator.Translations.Format;

/// <summary>
/// Reads one marker: 1 its first line, 2 the lines of the snapshot up to the end of the comment or the next marker,
/// 3 the text below “before”.
/// </summary>
internal static class MarkerReader
{
    private const string Arrow = "→";

    /// <summary>The marker that begins on a line.</summary>
    /// <param name="end">The line after the last one that can belong to it: the next marker's, or that after the file's last.</param>
    public static ReadMarker Read(SourceText source, int line, int end, LanguageTag sourceLanguage)
    {
        if (!MarkerHead.TryParse(source.Line(line), out var head))
        {
            throw new ArgumentException("no marker begins on this line", nameof(line));
        }

        var first = source.Line(line)[head.Length..];
        var lines = ImmutableArray.CreateBuilder<NumberedLine>();
        var closing = FindEnd(first);
        var number = line;
        if (closing.At < 0)
        {
            for (number = line + 1; number < end; number++)
            {
                var text = source.Line(number);
                closing = FindEnd(text);
                lines.Add(new NumberedLine(closing.At < 0 ? text : text[..closing.At], number));
                if (closing.At >= 0)
                {
                    break;
                }
            }
        }

        var isOpen = closing.At < 0;
        var start = source.StartOf(line);
        var stop = isOpen
            ? EndOfText(source, line, end)
            : source.StartOf(number) + (number == line ? head.Length : 0) + closing.At + closing.Length;
        var firstText = number == line && !isOpen ? first[..closing.At] : first;
        var endsWell = !isOpen && number > line && closing.Length == MarkerText.Closing.Length && source.Line(number).Trim() == MarkerText.Closing;
        return Assemble(head, new NumberedLine(firstText, line), lines.ToImmutable(), new TextRange(start, stop)) is var read
            && (!endsWell || head.IsDamaged || head.Language != sourceLanguage.Value)
            ? read with { IsDamaged = true }
            : read;
    }

    private static ReadMarker Assemble(MarkerHead head, NumberedLine first, ImmutableArray<NumberedLine> below, TextRange range)
    {
        var note = MarkerNote.Read(first.Text, head.Hash, string.Join('\n', below.Select(l => l.Text)).Trim('\n'));
        var (snapshot, before, isClean) = SplitAtBefore(note.Rest.Length > 0 ? below.Insert(0, first with { Text = note.Rest }) : below);
        var marker = new Marker(
            head.Hash, note.Word, note.Was, Joined(snapshot), before is { } lines ? Joined(lines) : null);
        return new ReadMarker(marker, note.IsDamaged || !isClean, range, snapshot, before ?? []);
    }

    private static string Joined(ImmutableArray<NumberedLine> lines) => string.Join('\n', lines.Select(l => l.Text));

    /// <summary>The parts above and below the line “before”, which may have been joined with its neighbours or translated.</summary>
    private static (ImmutableArray<NumberedLine> Snapshot, ImmutableArray<NumberedLine>? Before, bool IsClean) SplitAtBefore(
        ImmutableArray<NumberedLine> lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var (text, number) = lines[i];
            var at = text.IndexOf(MarkerText.Before, StringComparison.Ordinal);
            var length = at >= 0 ? MarkerText.Before.Length : text.Length;
            if (at < 0 && !IsTranslatedBefore(text))
            {
                continue;
            }

            at = Math.Max(0, at);
            var above = lines[..i].Add(new NumberedLine(text[..at], number));
            var below = lines[(i + 1)..].Insert(0, new NumberedLine(text[(at + length)..], number));
            return (Clean(above), Clean(below), text.Trim() == MarkerText.Before);
        }

        return (Clean(lines), null, true);
    }

    private static bool IsTranslatedBefore(string text) =>
        text.Trim() is ['=', '=', '=', '=', '=', '=', .., '=', '=', '=', '=', '=', '='] and var sign && sign.Any(char.IsLetter);

    /// <summary>Without blank lines at both ends, and with the signs that the tool had escaped.</summary>
    private static ImmutableArray<NumberedLine> Clean(ImmutableArray<NumberedLine> lines)
    {
        var start = 0;
        var end = lines.Length;
        while (start < end && string.IsNullOrWhiteSpace(lines[start].Text))
        {
            start++;
        }

        while (end > start && string.IsNullOrWhiteSpace(lines[end - 1].Text))
        {
            end--;
        }

        return [.. lines[start..end].Select(l => l with { Text = MarkerText.Unescape(l.Text) })];
    }

    /// <summary>Where the comment ends on a line; -1 where it does not.</summary>
    private static (int At, int Length) FindEnd(string line)
    {
        if (line.Trim() == Arrow)
        {
            return (line.IndexOf(Arrow, StringComparison.Ordinal), Arrow.Length);
        }

        var best = (At: -1, Length: 0);
        foreach (var closing in MarkerText.Closings)
        {
            var at = line.IndexOf(closing, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (best.At < 0 || at < best.At))
            {
                best = (at, closing.Length);
            }
        }

        return best;
    }

    private static int EndOfText(SourceText source, int line, int end)
    {
        var last = end - 1;
        while (last > line && string.IsNullOrWhiteSpace(source.Line(last)))
        {
            last--;
        }

        return source.StartOf(last) + source.Line(last).Length;
    }
}

/// <summary>A marker as it stands in a file.</summary>
/// <param name="Range">From its first sign to its last, without the line end behind it.</param>
internal sealed record ReadMarker(
    Marker Marker, bool IsDamaged, TextRange Range, ImmutableArray<NumberedLine> Snapshot, ImmutableArray<NumberedLine> Before);
