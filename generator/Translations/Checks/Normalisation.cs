namespace Generator.Translations.Checks;

/// <summary>
/// Finds letters that are composed otherwise than in Unicode's form NFC, so that searching for them fails. Without
/// ICU the runtime cannot tell, and the check is left out.
/// </summary>
internal static class Normalisation
{
    private static readonly bool IsAvailable = "e\u0301".Normalize(NormalizationForm.FormC) == "\u00E9";

    /// <summary>Up to here no character is part of another one.</summary>
    private const char LastComposed = '\u02FF';

    public static void Check(Comparison comparison)
    {
        var written = comparison.Pair.Words;
        if (!IsAvailable || written.AsSpan().IndexOfAnyExceptInRange('\0', LastComposed) < 0 || !IsWellFormed(written) || written.IsNormalized(NormalizationForm.FormC))
        {
            return;
        }

        var normal = written.Normalize(NormalizationForm.FormC);
        var at = written.AsSpan().CommonPrefixLength(normal);
        comparison.Report(
            TranslationCheckRules.NotNormalised,
            Math.Max(0, at - 1),
            1,
            "a letter with a mark is made of other parts here than usual, so that nobody who searches finds it",
            "type the word anew; many editors can save text as NFC");
    }

    private static bool IsWellFormed(string text) => !text.AsSpan().ContainsAnyInRange('\uD800', '\uFFFD') || !text.EnumerateRunes().Any(r => r == Rune.ReplacementChar);
}
