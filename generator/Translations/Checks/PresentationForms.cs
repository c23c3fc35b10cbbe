namespace Generator.Translations.Checks;

/// <summary>Finds shapes of Arabic letters typed in place of the letters, as old programs do: no search finds such words.</summary>
internal static class PresentationForms
{
    public static void Check(Comparison comparison)
    {
        var text = comparison.Words.Text;
        for (var at = Math.Max(0, text.AsSpan().IndexOfAnyInRange('\uFB50', '\uFEFC')); at < text.Length; at++)
        {
            if (ArabicForms.LettersOf(text[at]) is { } letters)
            {
                comparison.Report(
                    TranslationCheckRules.PresentationForms,
                    at,
                    1,
                    $"U+{(int)text[at]:X4} is the shape of a letter, not a letter",
                    $"type {string.Join(' ', letters.Select(c => $"U+{(int)c:X4}"))} instead, or the word anew");
                return;
            }
        }
    }
}
