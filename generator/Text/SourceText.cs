using System.Text.Unicode;

namespace Generator.Text;

/// <summary>
/// Holds the text of one file together with where its lines begin, so that an offset becomes a line and a
/// column and a message can quote the line. The text has no byte order mark; line ends are kept as they are
/// (<c>\n</c>, <c>\r\n</c> or <c>\r</c> each end a line).
/// </summary>
internal sealed class SourceText(SourcePath path, string text)
{
    public SourcePath Path => path;

    /// <summary>The whole text.</summary>
    public string Text => text;

    /// <summary>Found when a place is first asked for: many texts have nothing to report.</summary>
    private int[] LineStarts => field ??= FindLineStarts(text);

    /// <summary>How many lines there are; an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    /// <summary>The place of <paramref name="length"/> units from <paramref name="offset"/>, cut at the end of its line.</summary>
    /// <param name="offset">Offset in UTF-16 units, from zero to the length of the text.</param>
    /// <param name="length">Units meant, zero for a point.</param>
    public Location At(int offset, int length)
    {
        var line = LineOf(offset);
        var column = offset - LineStarts[line - 1] + 1;
        var room = Math.Max(0, EndOf(line) - offset);
        return new Location(Path, line, column, Math.Min(length, room));
    }

    /// <summary>The place of a whole line, counted from one.</summary>
    public Location LineAt(int line) => At(LineStarts[line - 1], Text.Length);

    /// <summary>The text of a line, counted from one, without its line end; empty when there is no such line.</summary>
    public string Line(int line)
    {
        if (line < 1 || line > LineStarts.Length)
        {
            return "";
        }

        return Text[LineStarts[line - 1]..EndOf(line)];
    }

    /// <summary>The offset behind the last unit of a line, counted from one, before its line end.</summary>
    public int EndOf(int line)
    {
        var end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        return LineStarts[line - 1] + Text.AsSpan(LineStarts[line - 1]..end).TrimEnd("\r\n").Length;
    }

    /// <summary>The offset at which a line begins, counted from one; of the line behind the last, the end of the text.</summary>
    public int StartOf(int line) => line == LineCount + 1 ? Text.Length : LineStarts[line - 1];

    /// <summary>The line, counted from one, in which an offset lies.</summary>
    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(LineStarts, offset);
        return found >= 0 ? found + 1 : ~found;
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int>(16 + (text.Length / 64)) { 0 };
        for (var next = 0; (next = text.AsSpan(starts[^1]).IndexOfAny('\r', '\n')) >= 0;)
        {
            var end = starts[^1] + next;
            starts.Add(end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1));
        }

        return [.. starts];
    }
}

/// <summary>A line of a file, or what is left of it.</summary>
/// <param name="Number">The line of the file, counted from one.</param>
internal readonly record struct NumberedLine(string Text, int Number)
{
    public static string Join(ImmutableArray<NumberedLine> lines) => lines.Length == 1 ? lines[0].Text : string.Join('\n', lines.Select(line => line.Text));
}

/// <summary>Decodes UTF-8 without ever repairing it: a byte that does not belong is a fault with a place.</summary>
internal static class StrictUtf8
{
    /// <summary>
    /// Bytes of text as everything takes them, whichever system they were written on: without a byte order mark, and
    /// with <c>\n</c> for <c>\r\n</c>. A single <c>\r</c> stays, to be found.
    /// </summary>
    public static byte[] Plain(byte[] bytes)
    {
        var rest = bytes.AsSpan();
        rest = rest.StartsWith(Encoding.UTF8.Preamble) ? rest[Encoding.UTF8.Preamble.Length..] : rest;
        if (rest.IndexOf("\r\n"u8) < 0)
        {
            return rest.Length == bytes.Length ? bytes : rest.ToArray();
        }

        // Latin-1 has a character for every byte, so that nothing is read into them here.
        return Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(rest).Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    /// <summary>The text, without anything left out.</summary>
    /// <param name="text">The text; on failure, as much as could be read before the fault.</param>
    /// <returns>Whether all of the bytes are UTF-8.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        var buffer = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, buffer, out _, out var written, replaceInvalidSequences: false);
        text = new string(buffer, 0, written);
        return status == OperationStatus.Done;
    }

    /// <summary>Whether a quarter and more of a text are zeros, as in UTF-16 without a mark, UTF-32, and what a loss of power leaves.</summary>
    public static bool IsFullOfZeros(ReadOnlySpan<byte> bytes) => bytes.Length > 3 && bytes.Count((byte)0) >= bytes.Length / 4;

    /// <summary>Whether bytes begin like UTF-16, which some editors write under the name Unicode.</summary>
    public static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble);
}
