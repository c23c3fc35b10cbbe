namespace Generator.Cli.Reporters;

/// <summary>
/// The part of a line that a message shows, with the marks below it. Both are as wide as a terminal shows them:
/// escaped characters are longer than one cell, Chinese ones take two, combining ones none.
/// </summary>
internal readonly record struct Quotation(string Text, string Marks)
{
    /// <summary>Cells of a line that are shown before and after the place that is meant.</summary>
    private const int Reach = 60;

    /// <param name="column">In UTF-16 units, from one.</param>
    /// <param name="length">In UTF-16 units; a point is marked with one caret.</param>
    public static Quotation Of(string line, int column, int length)
    {
        var start = Math.Clamp(column - 1, 0, line.Length);
        var end = Math.Clamp(start + Math.Max(length, LengthOfHidden(line, start)), start, line.Length);
        var from = Math.Max(0, start - Reach);
        var to = Math.Min(line.Length, Math.Min(end, start + Reach) + Reach);
        var before = (from > 0 ? "…" : "") + Shown(line[Whole(line, from)..start]);
        var meant = Shown(line[start..Math.Min(end, to)]);
        var after = Shown(line[Math.Min(end, to)..Whole(line, to)]) + (to < line.Length ? "…" : "");
        return new Quotation(before + meant + after, new string(' ', Width(before)) + new string('^', Math.Max(1, Width(meant))));
    }

    /// <summary>A hidden character is shown by its number, and the mark stands below all of that.</summary>
    private static int LengthOfHidden(string line, int offset) =>
        offset < line.Length && Rune.TryGetRuneAt(line, offset, out var rune) && Escaped.IsHidden(rune) ? rune.Utf16SequenceLength : 0;

    private static string Shown(string text) => Escaped.Text(text.Replace('\t', ' '));

    /// <summary>Never begins or ends in the middle of a surrogate pair.</summary>
    private static int Whole(string line, int offset) =>
        offset > 0 && offset < line.Length && char.IsLowSurrogate(line[offset]) ? offset + 1 : offset;

    private static int Width(string text) => text.EnumerateRunes().Sum(Cells);

    private static int Cells(Rune rune) => rune.Value switch
    {
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 => 2,
        >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0x1F300 and <= 0x3FFFD => 2,
        _ => 1,
    };
}
