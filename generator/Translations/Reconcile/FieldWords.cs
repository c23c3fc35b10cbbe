namespace Generator.Translations.Reconcile;

/// <summary>
/// Tells whether a word of front matter or of strings has anything to translate: a letter that belongs neither to a
/// placeholder nor to a term that stays as it is in every language.
/// </summary>
internal static class FieldWords
{
    private static readonly SearchValues<char> PlaceholderNames = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    /// <param name="kept">The terms that stay.</param>
    public static bool AreIn(string text, ImmutableArray<string> kept)
    {
        var words = kept.Aggregate(WithoutPlaceholders(text), Without);
        return Words.AreIn(BlockText.Normalise(words));
    }

    private static string WithoutPlaceholders(string text)
    {
        var rest = new StringBuilder(text.Length);
        var at = 0;
        while (text.IndexOf('{', at) is >= 0 and var open)
        {
            var name = text.AsSpan(open + 1).IndexOfAnyExcept(PlaceholderNames);
            var isPlaceholder = name > 0 && text[open + 1 + name] == '}';
            rest.Append(text, at, open - at).Append(isPlaceholder ? ' ' : '{');
            at = isPlaceholder ? open + name + 2 : open + 1;
        }

        return rest.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The text without a term, where that is not a part of a longer word.</summary>
    private static string Without(string text, string term)
    {
        for (var at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.Ordinal))
        {
            var end = at + term.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                text = $"{text[..at]} {text[end..]}";
            }
        }

        return text;
    }
}
