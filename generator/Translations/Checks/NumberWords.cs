namespace Generator.Translations.Checks;

/// <summary>
/// Words that multiply a number. Those that are one (<c>twelve</c>) may be digits in a translation; a number in digits
/// may not become a word, for then nobody could check it.
/// </summary>
internal static class NumberWords
{
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

    /// <summary>How many zeros a word behind a number adds.</summary>
    public static int ZerosOf(string word, CheckedLanguage language)
    {
        if (language.Script == Script.Han)
        {
            return Array.Find(Han, m => word.StartsWith(m.Start, StringComparison.Ordinal)).Zeros;
        }

        return word == language.Row.Thousand
            ? 3
            : Array.Find(Multipliers, m => word.StartsWith(m.Start, StringComparison.OrdinalIgnoreCase)).Zeros;
    }
}
