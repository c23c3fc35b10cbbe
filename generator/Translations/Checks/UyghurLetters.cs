namespace Generator.Translations.Checks;

/// <summary>Finds letters of Persian and Arabic keyboards in Uyghur, which has others in their place.</summary>
internal static class UyghurLetters
{
    private static readonly (char Letter, string Instead)[] Foreign =
        [('\u06CC', "U+0649 or U+064A"), ('\u06A9', "U+0643"), ('\u0647', "U+06BE or U+06D5")];

    public static void Check(Comparison comparison)
    {
        if (!comparison.Language.Row.Has(Traits.UyghurAlphabet))
        {
            return;
        }

        foreach (var (letter, instead) in Foreign)
        {
            if (comparison.Words.Text.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at)
            {
                comparison.Report(
                    TranslationCheckRules.UyghurLetters, at, 1, $"U+{(int)letter:X4} is no letter of Uyghur", $"type {instead}, with a Uyghur keyboard");
            }
        }
    }
}
