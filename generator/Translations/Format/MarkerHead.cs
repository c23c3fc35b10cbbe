namespace Generator.Translations.Format;

/// <summary>
/// The first line of a marker: <c>&lt;!-- en 824a0d41 UPDATE was c79de959</c>. Phones and word processors change its
/// signs; what can still be told from any other line is read, and marked as damaged.
/// </summary>
/// <param name="Start">Units of the line before it: none where nobody can see them, or where they quote the line.</param>
/// <param name="Length">Units of the line up to the end of the hash.</param>
/// <param name="IsDamaged">It is not written as the tool writes it.</param>
internal readonly record struct MarkerHead(string Language, BlockHash Hash, int Start, int Length, bool IsDamaged)
{
    private const string Opening = "<!--";
    private const int HashLength = 8;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    private static readonly string[] DamagedOpenings = ["<!—", "<!–", "<! --", "&lt;!--"];

    /// <summary>Every marker that begins on a line, whatever stands before it; not what is escaped or quoted as code.</summary>
    public static IEnumerable<MarkerHead> In(string line)
    {
        var from = 0;
        for (var at = line.AsSpan().IndexOfAny('<', '&'); at >= 0; at = NextOpening(line, at + 1))
        {
            if ((at == 0 || line[at - 1] is not ('\\' or '`')) && TryParse(line, at, out var head))
            {
                var isSeen = line[from..at].Any(c => c != '>' && !IsUnseen(c));
                yield return head with { Start = isSeen ? at : from, IsDamaged = head.IsDamaged || at > 0 };
                from = head.Length;
            }
        }
    }

    private static int NextOpening(string line, int from) => line.AsSpan(from).IndexOfAny('<', '&') is >= 0 and var at ? from + at : -1;

    private static bool TryParse(string line, int at, out MarkerHead head)
    {
        head = default;
        var opening = Opening;
        if (!line.AsSpan(at).StartsWith(opening, StringComparison.Ordinal))
        {
            opening = Array.Find(DamagedOpenings, o => line.AsSpan(at).StartsWith(o, StringComparison.OrdinalIgnoreCase));
            if (opening is null)
            {
                return false;
            }
        }

        var language = LineForm.EndOf(line, at + opening.Length, IsSpace);
        var languageEnd = LineForm.EndOf(line, language, c => char.IsAsciiLetterOrDigit(c) || c == '-');
        var hash = LineForm.EndOf(line, languageEnd, IsSpace);
        if (languageEnd - language < 2 || hash == languageEnd || !IsHash(line, hash))
        {
            return false;
        }

        var end = hash + HashLength;
        var written = line[at..end];
        var tag = line[language..languageEnd];
        var digits = line[hash..end].ToLowerInvariant();
        head = new MarkerHead(tag, new BlockHash(digits), at, end, written != $"{Opening} {tag} {digits}");
        return true;
    }

    /// <summary>White space, and characters that nobody sees.</summary>
    public static bool IsUnseen(char c) => IsSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>White space that keyboards put where a space should be.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    /// <summary>Whether eight hexadecimal digits and nothing else stand at a place.</summary>
    public static bool IsHash(string line, int at)
    {
        var end = at + HashLength;
        return end <= line.Length
            && line.AsSpan(at, HashLength).IndexOfAnyExcept(Hexadecimal) < 0
            && (end == line.Length || !char.IsLetterOrDigit(line[end]));
    }
}

/// <summary>The words that stand behind the hash of a marker.</summary>
internal static class MarkerWords
{
    /// <summary>The word as the tool writes it; empty where nothing is to be said.</summary>
    public static string Text(MarkerWord word) => word switch
    {
        MarkerWord.None => "",
        MarkerWord.UpdateWrong => "UPDATE!",
        _ => word.ToString().ToUpperInvariant(),
    };

    /// <summary>Whether somebody still has to look at the words below.</summary>
    public static bool IsPending(MarkerWord word) => word is MarkerWord.Update or MarkerWord.UpdateWrong or MarkerWord.Check;

    /// <summary>The word that somebody wrote, in any case; nothing for one that there is not.</summary>
    public static MarkerWord? Find(string text) => text.ToUpperInvariant() switch
    {
        "OK" => MarkerWord.Ok,
        "TODO" => MarkerWord.Todo,
        "UPDATE" => MarkerWord.Update,
        "UPDATE!" => MarkerWord.UpdateWrong,
        "CHECK" => MarkerWord.Check,
        "REMOVED" => MarkerWord.Removed,
        "MERGED" => MarkerWord.Merged,
        "OMIT" => MarkerWord.Omit,
        _ => null,
    };
}
