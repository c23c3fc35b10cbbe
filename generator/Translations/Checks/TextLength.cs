namespace Generator.Translations.Checks;

/// <summary>Finds translations that are far shorter or longer than usual: perhaps a sentence was lost or repeated.</summary>
internal static class TextLength
{
    /// <summary>Shorter texts say nothing.</summary>
    private const int FewestLetters = 40;

    public static void Check(Comparison comparison)
    {
        var (source, words) = (Letters(comparison.Source.Text), Letters(comparison.Words.Text));
        var usual = Usual(comparison.Language.Script) / Usual(comparison.Context.Source.Language.Script) * source;
        if (source < FewestLetters || (words >= 0.3 * usual && words <= 3 * usual))
        {
            return;
        }

        comparison.Report(
            TranslationCheckRules.TextLength,
            words < usual ? "this text is far shorter than its source" : "this text is far longer than its source",
            "see whether a sentence is missing or stands twice");
    }

    private static int Letters(string text)
    {
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            count += Rune.IsLetterOrDigit(rune) ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many letters a text of a hundred English ones has, about.</summary>
    private static double Usual(Script script) => script switch
    {
        Script.Han => 35,
        Script.Arabic => 85,
        Script.Hebrew => 80,
        _ => 110,
    };
}
