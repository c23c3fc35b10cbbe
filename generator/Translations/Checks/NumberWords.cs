namespace Generator.Translations.Checks;

/// <summary>
/// Words that are numbers or multiply one. English ones (<c>twelve</c>) may be digits in a translation; a number in
/// digits may not become a word, for then nobody could check it.
/// </summary>
internal static class NumberWords
{
    private const string Small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";
    private const string Ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth";
    private const string Tens = "thirty forty fifty sixty seventy eighty ninety";

    private static readonly FrozenDictionary<string, string> English = Values(Small, i => i)
        .Concat(Values(Ordinals, i => i + 1))
        .Concat(Values(Tens, i => 30 + (10 * i)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Beginnings of words, the longer ones first.</summary>
    private static readonly (string Start, int Zeros)[] Multipliers =
    [
        ("milliard", 9),
        ("billion", 9),
        ("million", 6),
        ("millón", 6),
        ("millones", 6),
        ("миллиард", 9),
        ("млрд", 9),
        ("миллион", 6),
        ("млн", 6),
        ("тысяч", 3),
        ("тыс", 3),
        ("thousand", 3),
        ("مليار", 9),
        ("مليون", 6),
        ("ملايين", 6),
        ("آلاف", 3),
        ("ألف", 3),
    ];

    private static readonly (string Start, int Zeros)[] Han =
        [("十亿", 9), ("十億", 9), ("千万", 7), ("千萬", 7), ("百万", 6), ("百萬", 6), ("万亿", 12), ("萬億", 12), ("亿", 8), ("億", 8), ("万", 4), ("萬", 4)];

    /// <summary>The value of an English number word; nothing for any other word.</summary>
    public static string? ValueOf(string word, string language) => language == "en" ? English.GetValueOrDefault(word) : null;

    /// <summary>How many zeros a word behind a number adds.</summary>
    public static int ZerosOf(string word, CheckedLanguage language)
    {
        if (language.Script == Script.Han)
        {
            return Array.Find(Han, m => word.StartsWith(m.Start, StringComparison.Ordinal)).Zeros;
        }

        return word switch
        {
            "mille" when language.Language == "fr" => 3,
            "mil" when language.Language == "es" => 3,
            _ => Array.Find(Multipliers, m => word.StartsWith(m.Start, StringComparison.OrdinalIgnoreCase)).Zeros,
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> Values(string words, Func<int, int> value) =>
        words.Split(' ').Select((word, i) => KeyValuePair.Create(word, value(i).ToString(CultureInfo.InvariantCulture)));
}
