namespace Generator.Translations.Checks;

/// <summary>
/// Reports words that are those of the source. Names are never reported, nor what has no word to translate; a single
/// word that two languages of one script may share (“Sources”, “Notes”) is only mentioned.
/// </summary>
internal static class SameAsSource
{
    private const string Message = "these words are those of the source, so the text counts as not translated";

    public static void Check(Comparison comparison)
    {
        if (comparison.Pair.Key is not { } key)
        {
            comparison.Report(TranslationCheckRules.SameAsSource, Message, $"translate them; {comparison.Silence(TranslationCheckRules.SameAsSource)}");
            return;
        }

        var isName = Strings.NamePrefixes.Any(p => key.StartsWith(p, StringComparison.Ordinal));
        if (isName || !comparison.Context.Source.Kept.WithoutQuotations(comparison.Words).Text.Any(char.IsLetter))
        {
            return;
        }

        var mayBeShared = comparison.Language.Script == comparison.Context.Source.Language.Script && comparison.Words.Tokens.Length == 1;
        comparison.Report(
            TranslationCheckRules.SameAsSource,
            mayBeShared ? Severity.Info : TranslationCheckRules.SameAsSource.Severity,
            0,
            0,
            (Message, "translate them; where they are the same in your language, write OK for TODO in the comment above"));
    }
}
