namespace Generator.Translations.Checks;

/// <summary>
/// Finds text that is not in the script of its language: probably nobody has translated it. Abbreviations in capitals,
/// names, terms and what stands between brackets or quotation marks may be in another.
/// </summary>
internal static class ScriptShare
{
    private const int FewestLetters = 10;

    /// <summary>A text with fewer letters of other scripts is never called foreign: they are more than half of the fewest.</summary>
    public const int FewestForeign = (FewestLetters / 2) + 1;

    public static void Check(Comparison comparison)
    {
        var script = comparison.Language.Script;
        if (IsForeign(comparison.Context.Source.Kept.WithoutBrackets(comparison.Words), script))
        {
            comparison.Report(
                TranslationCheckRules.ScriptShare,
                $"most of this text is not written in the {script} script",
                $"translate it; {comparison.Silence(TranslationCheckRules.ScriptShare)}");
        }
    }

    public static bool IsForeign(CheckedText text, Script script)
    {
        var (letters, own) = text.Tokens
            .Where(t => !t.IsNumber && !IsAbbreviation(t.Text) && !IsPartOfAddress(t, text.Text))
            .Aggregate((All: 0, Own: 0), (sum, t) => LettersOf(t.Text, script) is var word ? (sum.All + word.All, sum.Own + word.Own) : sum);
        return script != Script.Other && letters >= FewestLetters && own < (script == Script.Han ? 0.3 : 0.5) * letters;
    }

    /// <summary>How many letters a word has, and how many of them are of a script.</summary>
    public static (int All, int Own) LettersOf(ReadOnlySpan<char> word, Script script)
    {
        var (all, own) = (0, 0);
        foreach (var rune in word.EnumerateRunes())
        {
            all += Rune.IsLetter(rune) ? 1 : 0;
            own += Rune.IsLetter(rune) && Scripts.Of(rune) == script ? 1 : 0;
        }

        return (all, own);
    }

    private static bool IsAbbreviation(string word) => word.Length <= 10 && word.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary><c>example.org</c> is nobody's word.</summary>
    private static bool IsPartOfAddress(Token token, string text) =>
        char.IsAsciiLetter(text[token.Offset])
        && ((token.End + 1 < text.Length && text[token.End] == '.' && char.IsAsciiLetter(text[token.End + 1]))
            || (token.Offset > 1 && text[token.Offset - 1] == '.' && char.IsAsciiLetter(text[token.Offset - 2])));
}
