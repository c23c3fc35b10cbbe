namespace Generator.Translations.Checks;

/// <summary>Looks for letters and signs that a keyboard or a habit puts in the place of others: what is looked for, where, and what to type.</summary>
internal static class TypedSigns
{
    private const string HalfWidth = ",.:;!?";
    private const string FullWidth = "，。：；！？";

    /// <summary>For each shape of an Arabic letter the letters that it stands for.</summary>
    private static readonly FrozenDictionary<char, string> Shapes = EmbeddedData.Lines("arabic-shapes.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(
            row => (char)int.Parse(row[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
            row => string.Join(' ', row[1..].Select(letter => $"U+{letter}")));

    private static readonly SearchValues<char> AnyShape = SearchValues.Create([.. Shapes.Keys]);

    private static readonly ImmutableArray<Sign> Signs =
    [
        // Old programs type shapes of Arabic letters, and no search finds such words.
        new(TranslationCheckRules.PresentationForms, _ => true, text => text.AsSpan().IndexOfAny(AnyShape), 1, text =>
            ($"U+{(int)text[0]:X4} is the shape of a letter, not a letter", $"type {Shapes[text[0]]} instead, or the word anew")),
        Foreign('\u06CC', "U+0649 or U+064A"),
        Foreign('\u06A9', "U+0643"),
        Foreign('\u0647', "U+06BE or U+06D5"),
        new(TranslationCheckRules.TibetanPunctuation, comparison => comparison.Language.Script == Script.Tibetan, text => text.IndexOf("\u0F44\u0F0B\u0F0D", StringComparison.Ordinal), 3, _ =>
            ("the line may end before this shad, because the tsheg after nga is U+0F0B", "type U+0F0C between nga and the shad")),
        new(TranslationCheckRules.FrenchSpacing, Has(Traits.FrenchSpaces), text => Find(text, LacksSpace), 1, text =>
            ($"no space stands before `{text[0]}`", "type a space; the site makes it one that does not break the line")),
        new(TranslationCheckRules.ChineseSpacing, Has(Traits.FullWidthSigns), text => Find(text, IsBetweenHan), 1, text =>
            ($"`{text[0]}` is of half width", $"type `{FullWidth[HalfWidth.IndexOf(text[0], StringComparison.Ordinal)]}`")),
    ];

    public static void Check(Comparison comparison)
    {
        var text = comparison.Words.Text;
        foreach (var sign in Signs)
        {
            if (sign.IsFor(comparison) && sign.Find(text) is >= 0 and var at)
            {
                var (message, hint) = sign.Describe(text[at..]);
                comparison.Report(sign.Rule, at, sign.Length, message, hint);
            }
        }
    }

    private static Func<Comparison, bool> Has(Traits trait) => comparison => comparison.Language.Row.Has(trait);

    /// <summary>A letter of Persian and Arabic keyboards, for which Uyghur has others.</summary>
    private static Sign Foreign(char letter, string instead) => new(
        TranslationCheckRules.UyghurLetters,
        Has(Traits.UyghurAlphabet),
        text => text.IndexOf(letter, StringComparison.Ordinal),
        1,
        _ => ($"U+{(int)letter:X4} is no letter of Uyghur", $"type {instead}, with a Uyghur keyboard"));

    /// <summary>The first place behind the first character at which something is the case.</summary>
    private static int Find(string text, Func<string, int, bool> isAt) =>
        Enumerable.Range(1, Math.Max(0, text.Length - 1)).FirstOrDefault(at => isAt(text, at), -1);

    private static bool LacksSpace(string text, int at) =>
        text[at] is ':' or ';' or '!' or '?' or '»'
        && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is ')' or '»' or '%' or '’')
        && !IsWithinWord(text, at);

    /// <summary>“10:30”, “https://”.</summary>
    private static bool IsWithinWord(string text, int at) => text[at] != '»' && at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] == '/');

    private static bool IsBetweenHan(string text, int at) =>
        HalfWidth.Contains(text[at], StringComparison.Ordinal) && at + 1 < text.Length && IsHan(text[at - 1]) && IsHan(text[at + 1]);

    private static bool IsHan(char c) => !char.IsSurrogate(c) && Scripts.Of(new Rune(c)) == Script.Han;

    /// <param name="Find">The first place; -1 for none.</param>
    /// <param name="Describe">Message and hint, of the text from there.</param>
    private sealed record Sign(
        Rule Rule, Func<Comparison, bool> IsFor, Func<string, int> Find, int Length, Func<string, (string Message, string Hint)> Describe);
}
