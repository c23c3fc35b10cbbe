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

    /// <summary>
    /// 1 line ends become <c>\n</c> and the text is trimmed; 2 fenced code is left at that; 3 a heading loses its
    /// <c>{#id}</c>; 4 hard breaks and 5 lines that begin with structure are marked; 6 other white space is one space.
    /// </summary>
    public static string Normalise(string text)
    {
        var trimmed = text.ReplaceLineEndings("\n").Trim();
        if (trimmed.StartsWith("```", StringComparison.Ordinal) || trimmed.StartsWith("~~~", StringComparison.Ordinal))
        {
            return trimmed;
        }

        var withoutIds = IsHeading(trimmed) ? RemoveHeadingIds(trimmed) : trimmed;
        return CollapseWhiteSpace(MarkLineStarts(withoutIds));
    }

    private static bool IsHeading(string text)
    {
        var hashes = text.AsSpan().IndexOfAnyExcept('#');
        return hashes is >= 1 and <= 6 && text[hashes] is ' ' or '\t';
    }

    private static string RemoveHeadingIds(string text) =>
        string.Join('\n', text.Split('\n').Select(RemoveHeadingId));

    private static string RemoveHeadingId(string line)
    {
        var end = line.AsSpan().TrimEnd(" \t").Length;
        var start = line.LastIndexOf("{#", StringComparison.Ordinal);
        if (start < 0 || end <= start + 3 || line[end - 1] != '}' || !IsId(line.AsSpan(start + 2, end - start - 3)))
        {
            return line;
        }

        return line[..start].TrimEnd(' ', '\t');
    }

    private static bool IsId(ReadOnlySpan<char> id) => char.IsAsciiLetter(id[0]) && !id.ContainsAnyExcept(IdCharacters);

    private static string MarkLineStarts(string text)
    {
        var lines = text.Split('\n');
        var result = new StringBuilder(lines[0]);
        for (var i = 1; i < lines.Length; i++)
        {
            AppendLine(result, lines[i].TrimStart(' ', '\t'));
        }

        return result.ToString();
    }

    private static void AppendLine(StringBuilder result, string next)
    {
        var spaces = TrailingSpaces(result);
        if (spaces >= 2)
        {
            result.Length -= spaces;
            result.Append(HardBreak);
        }
        else if (result.Length > 0 && result[^1] == '\\')
        {
            result.Length--;
            result.Append(HardBreak);
        }
        else
        {
            result.Append(StartsWithStructure(next) ? StructuralLine : '\n');
        }

        result.Append(next);
    }

    private static int TrailingSpaces(StringBuilder text)
    {
        var count = 0;
        while (count < text.Length && text[text.Length - 1 - count] == ' ')
        {
            count++;
        }

        return count;
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

    private static string CollapseWhiteSpace(string text)
    {
        var result = new StringBuilder(text.Length);
        var pending = false;
        foreach (var c in text)
        {
            if (IsWhiteSpace(c))
            {
                pending = true;
                continue;
            }

            if (pending && result.Length > 0)
            {
                result.Append(' ');
            }

            pending = false;
            result.Append(c);
        }

        return result.ToString();
    }

    private static bool IsWhiteSpace(char c) => c is (>= '\u0009' and <= '\u000D') or '\u0085'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}

/// <summary>
/// Tells apart the blocks of one page: the first eight hexadecimal digits of the SHA-256 of a block's
/// normalised text. Hashes are compared only within a page, for which eight digits suffice.
/// </summary>
/// <param name="Hex">Eight lower-case hexadecimal digits.</param>
internal readonly record struct BlockHash(string Hex)
{
    /// <param name="normalised">What <see cref="BlockText.Normalise"/> returned.</param>
    public static BlockHash OfNormalised(string normalised) => new(Fingerprint.Of(normalised).Hex[..8]);

    public static BlockHash Of(string text) => OfNormalised(BlockText.Normalise(text));

    public override string ToString() => Hex;
}
