namespace Generator.Translations.Exchange;

/// <summary>The quoted strings of PO files, whose escapes are those of C.</summary>
internal static class PoString
{
    private const string Escapes = "abfnrtv";
    private const string Escaped = "\a\b\f\n\r\t\v";
    private const int LongestQuoted = 16;

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
    /// <param name="fault">The escape that means nothing, where that is what is wrong.</param>
    public static string? Unquote(string line, out string? fault)
    {
        fault = null;
        if (line is not ['"', .., '"'])
        {
            return null;
        }

        var result = new StringBuilder(line.Length);
        for (var at = 1; at < line.Length - 1;)
        {
            var rest = line.AsSpan(at, line.Length - 1 - at);
            if (rest[0] == '"')
            {
                return null;
            }

            if (Character(rest, out var length) is not { } text)
            {
                fault = rest.Length == 1 ? null : rest[..Math.Min(length, LongestQuoted)].ToString();
                return null;
            }

            result.Append(text);
            at += length;
        }

        return result.ToString();
    }

    /// <summary>The next character, which an escape may stand for; nothing where the escape stands for none.</summary>
    private static string? Character(ReadOnlySpan<char> rest, out int length)
    {
        length = 1;
        if (rest[0] != '\\')
        {
            return rest[..1].ToString();
        }

        if (ByteOf(rest, out _) is not null)
        {
            return Bytes(rest, out length);
        }

        length = Math.Min(2, rest.Length);
        return rest switch
        {
            [_, '"' or '\\' or '\'' or '?', ..] => rest[1..2].ToString(),
            [_, var c, ..] when Escapes.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i => Escaped[i..(i + 1)],
            _ => null,
        };
    }

    /// <summary>Escapes of numbers are bytes of UTF-8, so that those that follow one another have to be read at once.</summary>
    private static string? Bytes(ReadOnlySpan<char> rest, out int length)
    {
        var bytes = new List<byte>();
        length = 0;
        while (ByteOf(rest[length..], out var read) is { } value)
        {
            bytes.Add(value);
            length += read;
        }

        return StrictUtf8.TryDecode(bytes.ToArray(), out var text) ? text : null;
    }

    private static byte? ByteOf(ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        var (start, digits, most) = rest is ['\\', 'x', ..] ? (2, "0123456789abcdef", 2) : (1, "01234567", 3);
        if (rest is not ['\\', ..])
        {
            return null;
        }

        var value = 0;
        for (length = start; length < rest.Length && length < start + most; length++)
        {
            var digit = digits.IndexOf(char.ToLowerInvariant(rest[length]), StringComparison.Ordinal);
            if (digit < 0)
            {
                break;
            }

            value = (value * digits.Length) + digit;
        }

        return length == start || value > byte.MaxValue ? null : (byte)value;
    }

    private static string Octal(char c) => $"{(char)('0' + (c >> 6))}{(char)('0' + ((c >> 3) & 7))}{(char)('0' + (c & 7))}";
}
