namespace Generator.Translations.Reconcile;

/// <summary>
/// Tells whether a word of front matter or of strings has anything to translate: a letter that belongs neither to a
/// placeholder nor to a term that stays as it is in every language.
/// </summary>
internal static partial class FieldWords
{
    /// <param name="kept">The terms that stay.</param>
    public static bool AreIn(string text, ImmutableArray<string> kept)
    {
        var words = kept.Aggregate(Placeholder().Replace(text, " "), Without);
        return Words.AreIn(BlockText.Normalise(words));
    }

    [GeneratedRegex(@"\{[a-z0-9_]+\}")]
    private static partial Regex Placeholder();

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
