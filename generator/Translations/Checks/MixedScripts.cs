namespace Generator.Translations.Checks;

/// <summary>Finds Latin letters in a Cyrillic or Greek word and the reverse: they look alike, and no search finds the word.</summary>
internal static class MixedScripts
{
    public static void Check(Comparison comparison)
    {
        foreach (var word in comparison.Words.Tokens)
        {
            if (!word.IsNumber && !Ascii.IsValid(word.Text) && ScriptShare.LettersOf(word.Text, comparison.Language.Script) is var (all, own) && own < all && OddLetter(word.Text) is { } odd)
            {
                comparison.Report(
                    TranslationCheckRules.MixedScriptWord,
                    word.Offset,
                    word.End - word.Offset,
                    $"a {odd.Script} letter (U+{odd.Letter.Value:X4}) stands in this {odd.Word} word",
                    "type the word anew with one keyboard layout");
            }
        }
    }

    /// <summary>The first letter of the rarer script.</summary>
    private static (Rune Letter, Script Script, Script Word)? OddLetter(string word)
    {
        var counts = word.EnumerateRunes()
            .Select(Scripts.Of)
            .Where(s => s is Script.Latin or Script.Greek or Script.Cyrillic)
            .CountBy(s => s)
            .OrderBy(c => c.Key)
            .ToList();
        if (counts.Count < 2)
        {
            return null;
        }

        var most = counts.MaxBy(c => c.Value).Key;
        var fewest = counts.OrderByDescending(c => c.Key).MinBy(c => c.Value).Key;
        return (word.EnumerateRunes().First(r => Scripts.Of(r) == fewest), fewest, most);
    }
}
