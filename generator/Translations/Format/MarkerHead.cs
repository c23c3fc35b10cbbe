namespace Generator.Translations.Format;

/// <summary>
/// The first line of a marker: <c>&lt;!-- en 824a0d41 UPDATE was c79de959</c>. Phones and word processors change its
/// signs; what can still be told from any other line is read, and marked as damaged.
/// </summary>
/// <param name="Start">Units of the line before it: none where nobody can see them, or where they quote the line.</param>
/// <param name="Length">Units of the line up to the end of the hash.</param>
/// <param name="IsDamaged">It is not written as the tool writes it.</param>
internal readonly partial record struct MarkerHead(string Language, BlockHash Hash, int Start, int Length, bool IsDamaged)
{
    /// <summary>Every marker that begins on a line, whatever stands before it; not what is escaped or quoted as code.</summary>
    public static IEnumerable<MarkerHead> In(string line) => MayBeIn(line) ? Find(line) : [];

    /// <summary>Whether a text has a sign that a marker could begin with.</summary>
    public static bool MayBeIn(string text) => text.AsSpan().IndexOfAny('<', '&') >= 0;

    private static IEnumerable<MarkerHead> Find(string line)
    {
        var from = 0;
        foreach (var found in Form().Matches(line).Cast<Match>())
        {
            var (tag, hash, at) = (found.Groups["tag"].Value, found.Groups["hash"].Value.ToLowerInvariant(), found.Index);
            var isSeen = line[from..at].Any(c => c != '>' && !IsUnseen(c));
            var end = at + found.Length;
            yield return new MarkerHead(tag, new BlockHash(hash), isSeen ? at : from, end, at > 0 || found.Value != $"<!-- {tag} {hash}");
            from = end;
        }
    }

    /// <summary>White space, and characters that nobody sees.</summary>
    public static bool IsUnseen(char c) => IsSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>White space that keyboards put where a space should be.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    /// <summary>Whether eight hexadecimal digits and nothing else stand at a place.</summary>
    public static bool IsHash(string line, int at) => Digits().IsMatch(line, at);

    [GeneratedRegex(@"(?<![\\`])(?:<!--|<!—|<!–|<! --|&[lL][tT];!--)[ \t\p{Zs}]*(?<tag>[A-Za-z0-9-]{2,})[ \t\p{Zs}]+(?<hash>[0-9A-Fa-f]{8})(?![\p{L}\p{Nd}])")]
    private static partial Regex Form();

    [GeneratedRegex(@"\G[0-9A-Fa-f]{8}(?![\p{L}\p{Nd}])")]
    private static partial Regex Digits();
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
    public static MarkerWord? Find(string text) => Enum.GetValues<MarkerWord>()
        .Where(word => word != MarkerWord.None && Text(word).Equals(text, StringComparison.OrdinalIgnoreCase))
        .Select(word => (MarkerWord?)word)
        .FirstOrDefault();
}
