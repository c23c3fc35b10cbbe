namespace Generator.Translations.Checks;

/// <summary>Between the letter nga and a shad stands a tsheg that does not break the line (U+0F0C).</summary>
internal static class TibetanPunctuation
{
    private const string BreakingTsheg = "\u0F44\u0F0B\u0F0D";

    public static void Check(Comparison comparison)
    {
        if (comparison.Language.Script == Script.Tibetan && comparison.Words.Text.IndexOf(BreakingTsheg, StringComparison.Ordinal) is >= 0 and var at)
        {
            comparison.Report(
                TranslationCheckRules.TibetanPunctuation,
                at,
                BreakingTsheg.Length,
                "the line may end before this shad, because the tsheg after nga is U+0F0B",
                "type U+0F0C between nga and the shad");
        }
    }
}
