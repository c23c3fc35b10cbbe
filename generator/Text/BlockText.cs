namespace Generator.Text;

/// <summary>
/// Normalises the text of a block, so that re-wrapping, trailing spaces or another heading id leave its hash
/// as it was, while a changed word, link target or emphasis does not. It asks nothing of ICU: the result is
/// the same with and without it.
/// </summary>
internal static class BlockText
{
    private const char HardBreak = '\u0001';
    private const char StructuralLine = '\u0002';

    private static readonly SearchValues<char> IdCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    private static readonly SearchValues<char> OtherSpaces =
        SearchValues.Create([.. Enumerable.Range(0, '\u3001').Select(c => (char)c).Where(c => c != ' ' && char.IsWhiteSpace(c))]);

    /// <summary>
    /// 1 line ends become <c>\n</c> and the text is trimmed; 2 fenced code is left at that; 3 a heading loses its
    /// <c>{#id}</c>; 4 hard breaks and 5 lines that begin with structure are marked; 6 other white space is one space.
    /// </summary>
    public static string Normalise(string text) => Normalise(text.ReplaceLineEndings("\n"), null);

    /// <summary>The same, but a no-break, narrow or wide space shows or separates words differently, so it counts as a character.</summary>
    public static string NormaliseSealed(string text) => Normalise(text, [' ', '\t', '\n', '\r']);

    /// <param name="spaces">What counts as white space; all of Unicode where nothing is named.</param>
    private static string Normalise(string text, char[]? spaces)
    {
        var trimmed = text.Trim(spaces);
        if (trimmed.StartsWith("```", StringComparison.Ordinal) || trimmed.StartsWith("~~~", StringComparison.Ordinal))
        {
            return trimmed;
        }

        var withoutIds = IsHeading(trimmed) ? string.Join('\n', trimmed.Split('\n').Select(WithoutId)) : trimmed;
        return IsOneLine(withoutIds) ? withoutIds : string.Join(' ', MarkLineStarts(withoutIds).Split(spaces, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether white space in a text is nothing but single spaces of ASCII between words.</summary>
    private static bool IsOneLine(string text) =>
        !text.AsSpan().ContainsAny(OtherSpaces) && !text.Contains("  ", StringComparison.Ordinal) && text is [not ' ', .., not ' '];

    private static bool IsHeading(string text)
    {
        var hashes = text.AsSpan().IndexOfAnyExcept('#');
        return hashes is >= 1 and <= 6 && text[hashes] is ' ' or '\t';
    }

    private static string WithoutId(string line)
    {
        var text = line.AsSpan().TrimEnd(" \t");
        var start = text is [.., '}'] ? text.LastIndexOf("{#") : -1;
        return start >= 0 && text[(start + 2)..^1] is [var first, ..] id && char.IsAsciiLetter(first) && !id.ContainsAnyExcept(IdCharacters)
            ? text[..start].TrimEnd(" \t").ToString()
            : line;
    }

    private static string MarkLineStarts(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimStart(' ', '\t')).ToArray();
        var marked = lines.Zip(lines.Skip(1), (line, next) => line switch
        {
            [.., ' ', ' '] => line.TrimEnd(' ') + HardBreak,
            [.., '\\'] => line[..^1] + HardBreak,
            _ => line + (StartsWithStructure(next) ? StructuralLine : '\n'),
        });
        return string.Concat(marked) + lines[^1];
    }

    private static bool StartsWithStructure(string line)
    {
        if (line.StartsWith('>') || line.StartsWith('|') || line.StartsWith("[^", StringComparison.Ordinal))
        {
            return true;
        }

        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits >= 0 && (digits == 0
            ? line is ['-' or '*' or '+', ' ' or '\t', ..]
            : line.AsSpan(digits) is ['.' or ')', ' ' or '\t', ..]);
    }
}

/// <summary>
/// Tells apart the blocks of one page: the first eight hexadecimal digits of the SHA-256 of a block's
/// normalised text. Hashes are compared only within a page, for which eight digits suffice.
/// </summary>
/// <param name="Hex">Eight lower-case hexadecimal digits.</param>
internal readonly record struct BlockHash(string Hex)
{
    /// <param name="normalised">What <c>CanonicalText</c> or, for what everybody can check by hand, <see cref="BlockText.Normalise(string)"/> returned.</param>
    public static BlockHash OfNormalised(string normalised) => new(Fingerprint.Of(normalised).Hex[..8]);

    public override string ToString() => Hex;
}
