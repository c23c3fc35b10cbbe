namespace Generator.Translations.Format;

/// <summary>
/// Tells whether a block has anything to translate: a letter that is not part of a code span, an autolink, the
/// target of a link or a citation.
/// </summary>
internal static class Words
{
    private static readonly SearchValues<char> Skipped = SearchValues.Create("`<[]{");
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Whether a Latin letter stands before every sign that could begin what is no words: then nothing need be normalised.</summary>
    public static bool BeginPlainly(string text) =>
        text.AsSpan(0, text.AsSpan().IndexOfAny(Skipped) is >= 0 and var end ? end : text.Length).ContainsAny(Letters);

    /// <param name="normalised">The block's normalised text; one pass, each part skipped at once.</param>
    public static bool AreIn(string normalised)
    {
        for (var reader = new Reader(normalised); reader.Read(out var rune);)
        {
            if (Rune.IsLetter(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// How many words a text has: letters and digits, joined by apostrophes and hyphens; in scripts without spaces each letter.
    /// </summary>
    public static int Count(string text, LanguageTag language)
    {
        var isUnspaced = LanguageRow.Of(language).Has(Traits.UnspacedWords);
        var count = 0;
        var isInWord = false;
        Rune last = default;
        for (var reader = new Reader(CanonicalText.IsPlainProse(text) ? text : CanonicalText.Of(text)); reader.Read(out var rune);)
        {
            var isWord = Rune.IsLetter(rune) || Rune.IsNumber(rune);
            var joins = !isUnspaced && isInWord && rune.Value is '\'' or '’' or '-' && last.Value is not ('\'' or '’' or '-');
            count += isWord && (isUnspaced || !isInWord) ? 1 : 0;
            isInWord = isWord || joins;
            last = rune;
        }

        return count;
    }

    /// <summary>The text without a term, where that is not a part of a longer Latin word; the text itself where there is none.</summary>
    public static string Without(string text, string term)
    {
        for (var at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.Ordinal))
        {
            var end = at + term.Length;
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end])))
            {
                text = $"{text[..at]} {text[end..]}";
            }
        }

        return text;
    }

    /// <summary>Reads the characters of the words: what is skipped is one space.</summary>
    private struct Reader(string normalised)
    {
        private readonly int _lastBracket = normalised.LastIndexOf(']');
        private readonly int _lastParenthesis = normalised.LastIndexOf(')');
        private int _at;

        public bool Read(out Rune rune)
        {
            rune = new Rune(' ');
            if (_at == normalised.Length)
            {
                return false;
            }

            var at = _at;
            var skipped = normalised[at] switch
            {
                '`' => CodeSpan(normalised, at),
                '<' => Autolink(normalised, at),
                ']' when IsAt(normalised, at, "](") && at < _lastParenthesis => normalised.IndexOf(')', at) - at + 1,
                '[' when (IsAt(normalised, at, "[@") || IsAt(normalised, at, "[^")) && at < _lastBracket => normalised.IndexOf(']', at) - at + 1,
                _ => 0,
            };
            if (skipped == 0)
            {
                Rune.DecodeFromUtf16(normalised.AsSpan(at), out rune, out skipped);
            }

            _at += skipped;
            return true;
        }
    }

    private static bool IsAt(string text, int at, string part) => string.CompareOrdinal(text, at, part, 0, part.Length) == 0;

    private static int CodeSpan(string text, int at)
    {
        var length = RunLength(text, at);
        for (var i = text.IndexOf('`', at + length); i >= 0; i = i < text.Length ? text.IndexOf('`', i) : -1)
        {
            var run = RunLength(text, i);
            i += run;
            if (run == length)
            {
                return i - at;
            }
        }

        return length;
    }

    private static int RunLength(string text, int at)
    {
        var rest = text.AsSpan(at).IndexOfAnyExcept('`');
        return rest < 0 ? text.Length - at : rest;
    }

    private static int Autolink(string text, int at)
    {
        var end = text.AsSpan(at + 1).IndexOfAny("<> ");
        var isAutolink = end > 0 && text[at + 1 + end] == '>' && text.AsSpan(at + 1, end).ContainsAny(':', '@');
        return isAutolink ? end + 2 : 0;
    }
}
