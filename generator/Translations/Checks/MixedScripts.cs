namespace Generator.Translations.Checks;

/// <summary>Finds Latin letters in a Cyrillic or Greek word and the reverse: they look alike, and no search finds the word.</summary>
internal static class MixedScripts
{
    public static void Check(Comparison comparison)
    {
        foreach (var word in comparison.Words.Tokens)
        {
            if (!word.IsNumber && !Ascii.IsValid(word.Text) && OddLetter(word.Text) is { } odd)
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
        Span<int> counts = stackalloc int[(int)Script.Cyrillic + 1];
        foreach (var rune in word.EnumerateRunes())
        {
            var script = Scripts.Of(rune);
            if (script is Script.Latin or Script.Greek or Script.Cyrillic)
            {
                counts[(int)script]++;
            }
        }

        var (most, fewest) = (Script.Other, Script.Other);
        for (var script = Script.Latin; script <= Script.Cyrillic; script++)
        {
            var count = counts[(int)script];
            most = count > 0 && (most == Script.Other || count > counts[(int)most]) ? script : most;
            fewest = count > 0 && (fewest == Script.Other || count <= counts[(int)fewest]) ? script : fewest;
        }

        return most == fewest ? null : (word.EnumerateRunes().First(r => Scripts.Of(r) == fewest), fewest, most);
    }
}
