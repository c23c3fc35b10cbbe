using System.Globalization;
using System.Text;

namespace Generator.Workbench.Exchange;

/// <summary>The quoted strings of PO files, whose escapes are those of C.</summary>
internal static class PoString
{
    private const string Escapes = "abfnrtv";
    private const string Escaped = "\a\b\f\n\r\t\v";

    /// <summary>One line of a text in quotation marks.</summary>
    public static string Quote(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            var escape = Escaped.IndexOf(c, StringComparison.Ordinal);
            _ = c switch
            {
                '"' or '\\' => result.Append('\\').Append(c),
                _ when escape >= 0 => result.Append('\\').Append(Escapes[escape]),
                < ' ' or '\x7f' => result.Append('\\').Append(Octal(c)),
                _ => result.Append(c),
            };
        }

        return result.Append('"').ToString();
    }

    /// <summary>The text of a line that is one quoted string; nothing where it is not.</summary>
    public static string? Unquote(string line)
    {
        if (line is not ['"', .., '"'])
        {
            return null;
        }

        var result = new StringBuilder(line.Length);
        var at = 1;
        while (at < line.Length - 1)
        {
            if (line[at] == '"')
            {
                return null;
            }

            if (line[at] != '\\')
            {
                result.Append(line[at++]);
            }
            else if (Unescape(line.AsSpan(at + 1, line.Length - at - 2), out var length) is { } c)
            {
                result.Append(c);
                at += 1 + length;
            }
            else
            {
                return null;
            }
        }

        return result.ToString();
    }

    private static char? Unescape(ReadOnlySpan<char> rest, out int length)
    {
        length = 1;
        return rest switch
        {
            [] => null,
            ['"' or '\\' or '\'' or '?', ..] => rest[0],
            ['x', ..] => Number(rest, 1, "0123456789abcdefABCDEF", 2, out length),
            [>= '0' and <= '7', ..] => Number(rest, 0, "01234567", 3, out length),
            _ => Escapes.IndexOf(rest[0], StringComparison.Ordinal) is >= 0 and var i ? Escaped[i] : null,
        };
    }

    /// <summary>Escapes of numbers are bytes; only those below 128 mean a character by themselves.</summary>
    private static char? Number(ReadOnlySpan<char> text, int start, string digits, int most, out int length)
    {
        var end = start;
        while (end < text.Length && end - start < most && digits.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        length = end;
        var value = 0;
        foreach (var digit in text[start..end])
        {
            value = (value * (digits.Length == 8 ? 8 : 16)) + int.Parse([digit], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }

        return end == start || value > 0x7f ? null : (char)value;
    }

    private static string Octal(char c) => $"{(char)('0' + (c >> 6))}{(char)('0' + ((c >> 3) & 7))}{(char)('0' + (c & 7))}";
}
