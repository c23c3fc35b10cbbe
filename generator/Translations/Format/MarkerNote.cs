namespace Generator.Translations.Format;

/// <summary>What stands behind the hash on a marker's first line: a word, <c>was</c> with a hash, and text that belongs below.</summary>
/// <param name="Rest">Text of the snapshot, where a program joined the lines.</param>
/// <param name="Typed">What a person wrote there; a machine translates the word alone.</param>
/// <param name="IsDamaged">It is not only a known word and <c>was</c> with a hash.</param>
internal readonly record struct MarkerNote(MarkerWord Word, BlockHash? Was, string Rest, bool IsDamaged, string Typed = "")
{
    private const int LongestWord = 16;

    private const string WasWord = "was";

    /// <param name="written">The line behind the hash, up to the end of the comment.</param>
    /// <param name="hash">The hash of the marker: it tells which text is the snapshot.</param>
    /// <param name="below">The snapshot's further lines.</param>
    public static MarkerNote Read(string written, BlockHash hash, string below)
    {
        var text = Spaced(written).Trim(' ');
        if (text.Length == 0)
        {
            return new MarkerNote(MarkerWord.None, null, "", written.Length > 0 && written.Trim(' ').Length > 0);
        }

        var known = Known(text);
        var isOneLine = below.Length == 0 && text.Length > 0;
        if (known is { Rest: "" } && !(isOneLine && IsSnapshot(text, below, hash)))
        {
            return known.Value with { IsDamaged = written.TrimEnd(' ') != " " + text };
        }

        if (IsSnapshot(text, below, hash))
        {
            return new MarkerNote(MarkerWord.None, null, text, IsDamaged: true);
        }

        if (known is { } note && (isOneLine || IsSnapshot(note.Rest, below, hash)))
        {
            return note with { IsDamaged = true };
        }

        return isOneLine
            ? new MarkerNote(MarkerWord.None, null, text, IsDamaged: true)
            : new MarkerNote(MarkerWord.Check, known?.Was ?? UnknownWordsWas(text), "", IsDamaged: true, TypedIn(known?.Rest ?? text));
    }

    /// <summary>A word of the tool is in capitals in every language, or short where there are none.</summary>
    private static string TypedIn(string text) =>
        UnknownWordsWas(text) is null && (text.Any(char.IsLower) || text.Length > LongestWord) ? text : "";

    /// <summary>A known word, <c>was</c> with a hash, or both, and what follows them.</summary>
    private static MarkerNote? Known(string text)
    {
        var first = text.Split(' ', 2);
        var word = MarkerWords.Find(first[0]);
        var rest = word is null ? text : first.ElementAtOrDefault(1) ?? "";
        if (rest.StartsWith(WasWord + " ", StringComparison.OrdinalIgnoreCase) && MarkerHead.IsHash(rest, WasWord.Length + 1))
        {
            var end = WasWord.Length + 1 + 8;
            return new MarkerNote(word ?? MarkerWord.None, HashAt(rest, WasWord.Length + 1), rest[end..].TrimStart(' '), IsDamaged: false);
        }

        return word is null ? null : new MarkerNote(word.Value, null, rest, IsDamaged: false);
    }

    /// <summary>A machine translates <c>UPDATE</c>, but hardly the hash at the end.</summary>
    private static BlockHash? UnknownWordsWas(string text)
    {
        var last = text.LastIndexOf(' ') + 1;
        return last > 0 && MarkerHead.IsHash(text, last) ? HashAt(text, last) : null;
    }

    private static BlockHash HashAt(string text, int at) => new(text.Substring(at, 8).ToLowerInvariant());

    private static bool IsSnapshot(string rest, string below, BlockHash hash)
    {
        var text = rest.Length == 0 ? below : below.Length == 0 ? rest : rest + "\n" + below;
        var end = text.IndexOf(MarkerText.Before, StringComparison.Ordinal);
        return BlockHash.Of(MarkerText.Unescape(end < 0 ? text : text[..end])) == hash;
    }

    private static string Spaced(string text) => string.Concat(text.Select(c => MarkerHead.IsSpace(c) ? ' ' : c));
}
