namespace Generator.Translations.Checks;

/// <summary>
/// Finds text that is not in the script of its language: probably nobody has translated it. Abbreviations in capitals,
/// names, terms and what stands between brackets or quotation marks may be in another.
/// </summary>
internal static class ScriptShare
{
    private const int FewestLetters = 10;

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
        var words = text.Tokens.Where(t => !t.IsNumber && !IsAbbreviation(t.Text) && !IsPartOfAddress(t, text.Text));
        var letters = words.SelectMany(t => t.Text.EnumerateRunes()).Where(Rune.IsLetter).ToList();
        var least = script == Script.Han ? 0.3 : 0.5;
        return script != Script.Other && letters.Count >= FewestLetters && letters.Count(r => Scripts.Of(r) == script) < least * letters.Count;
    }

    private static bool IsAbbreviation(string word) => word.Length <= 10 && word.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary><c>example.org</c> is nobody's word.</summary>
    private static bool IsPartOfAddress(Token token, string text) =>
        char.IsAsciiLetter(text[token.Offset])
        && ((token.End + 1 < text.Length && text[token.End] == '.' && char.IsAsciiLetter(text[token.End + 1]))
            || (token.Offset > 1 && text[token.Offset - 1] == '.' && char.IsAsciiLetter(text[token.Offset - 2])));
}
