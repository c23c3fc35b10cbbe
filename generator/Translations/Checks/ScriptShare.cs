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
        if (script == Script.Other)
        {
            return;
        }

        if (IsForeign(comparison.Words, comparison.Context.Source.Kept.WithoutBrackets(comparison.Words), script))
        {
            comparison.Report(
                TranslationCheckRules.ScriptShare,
                $"most of this text is not written in the {script} script",
                $"translate it; {comparison.Silence(TranslationCheckRules.ScriptShare)}");
        }
    }

    /// <param name="text">The words, or what is left of them.</param>
    public static bool IsForeign(CheckedText words, string text, Script script)
    {
        var (own, foreign) = Count(ReferenceEquals(text, words.Text) ? words.Tokens : Tokens.Of(text), text, script);
        var least = script == Script.Han ? 0.3 : 0.5;
        return script != Script.Other && own + foreign >= FewestLetters && own < least * (own + foreign);
    }

    private static (int Own, int Foreign) Count(ImmutableArray<Token> tokens, string text, Script script)
    {
        var words = tokens.Where(t => !t.IsNumber && !IsAbbreviation(t.Text) && !IsPartOfAddress(t, text));
        var letters = words.SelectMany(t => t.Text.EnumerateRunes()).Where(Rune.IsLetter).ToList();
        var own = letters.Count(r => Scripts.Of(r) == script);
        return (own, letters.Count - own);
    }

    private static bool IsAbbreviation(string word) => word.Length <= 10 && word.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary><c>example.org</c> is nobody's word.</summary>
    private static bool IsPartOfAddress(Token token, string text) =>
        char.IsAsciiLetter(text[token.Offset])
        && ((token.End + 1 < text.Length && text[token.End] == '.' && char.IsAsciiLetter(text[token.End + 1]))
            || (token.Offset > 1 && text[token.Offset - 1] == '.' && char.IsAsciiLetter(text[token.Offset - 2])));
}
