namespace Generator.Text;

/// <summary>
/// Says where the end of a line is no space. Browsers and YAML make one of it, and Chinese and Japanese have none between
/// their characters. Their signs that other scripts share, such as “ ” … —, have one width or another (East Asian Width
/// A), and css-text leaves them open: beside them the language decides (GB/T 15834 sets them without spaces).
/// </summary>
internal static class LineEnds
{
    private static readonly CodePoints Signs = new(
        (0x00B7, 0x00B7), (0x2010, 0x2027), (0x2030, 0x205E), (0x2190, 0x21FF), (0x2460, 0x27BF), (0x2E3A, 0x2E3B));

    /// <param name="withoutSpaces">Whether the language puts no spaces beside such signs.</param>
    public static bool AreJoined(Rune before, Rune after, bool withoutSpaces) => withoutSpaces
        ? IsWide(before, Signs) && IsWide(after, Signs)
        : IsWide(before, null) && IsWide(after, null);

    /// <summary>Lines without white space around them as one text: a space between them, or nothing.</summary>
    public static string Join(IReadOnlyList<string> lines, bool withoutSpaces) => string.Concat(
        lines.Select((line, i) => i == 0 || AreJoined(lines[i - 1], line, withoutSpaces) ? line : " " + line));

    /// <summary>Whether nothing stands between two lines that have no white space around them.</summary>
    public static bool AreJoined(ReadOnlySpan<char> line, ReadOnlySpan<char> next, bool withoutSpaces) =>
        Rune.DecodeLastFromUtf16(line, out var before, out _) == OperationStatus.Done
        && Rune.DecodeFromUtf16(next, out var after, out _) == OperationStatus.Done
        && AreJoined(before, after, withoutSpaces);

    private static bool IsWide(Rune rune, CodePoints? signs) =>
        CodePoints.Ideographic.Contains(rune.Value) || signs?.Contains(rune.Value) == true;
}
