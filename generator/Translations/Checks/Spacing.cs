namespace Generator.Translations.Checks;

/// <summary>What stands around signs of punctuation in French and Chinese.</summary>
internal static class Spacing
{
    public static void Check(Comparison comparison)
    {
        if (comparison.Language.Row.Has(Traits.FrenchSpaces))
        {
            CheckFrench(comparison);
        }
        else if (comparison.Language.Row.Has(Traits.FullWidthSigns))
        {
            CheckChinese(comparison);
        }
    }

    private static void CheckFrench(Comparison comparison)
    {
        var words = comparison.Words.Text;
        for (var at = 1; at < words.Length; at++)
        {
            if (words[at] is ':' or ';' or '!' or '?' or '»' && IsWordEnd(words[at - 1]) && !IsWithinWord(words, at))
            {
                comparison.Report(
                    TranslationCheckRules.FrenchSpacing,
                    at,
                    1,
                    $"no space stands before `{words[at]}`",
                    "type a space; the site makes it one that does not break the line");
                return;
            }
        }
    }

    private static bool IsWordEnd(char c) => char.IsLetterOrDigit(c) || c is ')' or '»' or '%' or '’';

    /// <summary>“10:30”, “https:”.</summary>
    private static bool IsWithinWord(string words, int at) =>
        words[at] is ':' or ';' or '!' or '?' && at + 1 < words.Length && char.IsLetterOrDigit(words[at + 1]);

    private static void CheckChinese(Comparison comparison)
    {
        var words = comparison.Words.Text;
        for (var at = 1; at < words.Length - 1; at++)
        {
            if (words[at] is ',' or '.' or ':' or ';' or '!' or '?' && IsHan(words[at - 1]) && IsHan(words[at + 1]))
            {
                comparison.Report(
                    TranslationCheckRules.ChineseSpacing,
                    at,
                    1,
                    $"`{words[at]}` is of half width",
                    $"type `{FullWidth(words[at])}`");
                return;
            }
        }
    }

    private static bool IsHan(char c) => !char.IsSurrogate(c) && Scripts.Of(new Rune(c)) == Script.Han;

    private static char FullWidth(char c) => c switch
    {
        '.' => '。',
        ',' => '，',
        ':' => '：',
        ';' => '；',
        '!' => '！',
        _ => '？',
    };
}
