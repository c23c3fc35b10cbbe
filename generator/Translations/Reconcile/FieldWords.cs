namespace Generator.Translations.Reconcile;

/// <summary>
/// Tells whether a word of front matter or of strings has anything to translate: a letter that belongs neither to a
/// placeholder nor to a term that stays as it is in every language.
/// </summary>
internal static class FieldWords
{
    /// <param name="kept">The terms that stay.</param>
    public static bool AreIn(string text, ImmutableArray<string> kept)
    {
        var words = kept.Aggregate(Pattern.Parse(text).Fill(_ => " "), Words.Without);
        return Words.AreIn(BlockText.Normalise(words));
    }
}
