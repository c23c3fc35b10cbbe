namespace Generator.Languages;

/// <summary>The scripts that checks tell apart.</summary>
internal enum Script
{
    /// <summary>Any other, or no letter at all.</summary>
    Other,
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Tibetan,
    Han,
}

/// <summary>Says in which script a language is written and to which a letter belongs, from tables: .NET knows neither.</summary>
internal static class Scripts
{
    private static readonly FrozenDictionary<string, Script> BySubtag = new Dictionary<string, Script>
    {
        ["Latn"] = Script.Latin,
        ["Grek"] = Script.Greek,
        ["Cyrl"] = Script.Cyrillic,
        ["Hebr"] = Script.Hebrew,
        ["Arab"] = Script.Arabic,
        ["Tibt"] = Script.Tibetan,
        ["Hans"] = Script.Han,
        ["Hant"] = Script.Han,
        ["Jpan"] = Script.Han,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Languages without a script in their tag that are not written in Latin letters.</summary>
    private static readonly FrozenDictionary<string, Script> ByLanguage = new Dictionary<string, Script>
    {
        ["am"] = Script.Other,
        ["ar"] = Script.Arabic,
        ["be"] = Script.Cyrillic,
        ["bg"] = Script.Cyrillic,
        ["bn"] = Script.Other,
        ["bo"] = Script.Tibetan,
        ["ckb"] = Script.Arabic,
        ["dv"] = Script.Other,
        ["dz"] = Script.Tibetan,
        ["el"] = Script.Greek,
        ["fa"] = Script.Arabic,
        ["he"] = Script.Hebrew,
        ["hi"] = Script.Other,
        ["hy"] = Script.Other,
        ["ja"] = Script.Han,
        ["ka"] = Script.Other,
        ["kk"] = Script.Cyrillic,
        ["km"] = Script.Other,
        ["ko"] = Script.Other,
        ["ks"] = Script.Arabic,
        ["ky"] = Script.Cyrillic,
        ["lo"] = Script.Other,
        ["mk"] = Script.Cyrillic,
        ["mn"] = Script.Cyrillic,
        ["my"] = Script.Other,
        ["ne"] = Script.Other,
        ["ps"] = Script.Arabic,
        ["ru"] = Script.Cyrillic,
        ["sd"] = Script.Arabic,
        ["sr"] = Script.Cyrillic,
        ["ta"] = Script.Other,
        ["tg"] = Script.Cyrillic,
        ["th"] = Script.Other,
        ["ug"] = Script.Arabic,
        ["uk"] = Script.Cyrillic,
        ["ur"] = Script.Arabic,
        ["yi"] = Script.Hebrew,
        ["zh"] = Script.Han,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly (int First, int Last, Script Script)[] Letters =
    [
        (0x0041, 0x024F, Script.Latin),
        (0x0250, 0x02AF, Script.Latin),
        (0x0370, 0x03FF, Script.Greek),
        (0x0400, 0x052F, Script.Cyrillic),
        (0x0590, 0x05FF, Script.Hebrew),
        (0x0600, 0x06FF, Script.Arabic),
        (0x0750, 0x077F, Script.Arabic),
        (0x0870, 0x08FF, Script.Arabic),
        (0x0F00, 0x0FFF, Script.Tibetan),
        (0x1C80, 0x1C8F, Script.Cyrillic),
        (0x1D00, 0x1DBF, Script.Latin),
        (0x1E00, 0x1EFF, Script.Latin),
        (0x1F00, 0x1FFF, Script.Greek),
        (0x2C60, 0x2C7F, Script.Latin),
        (0x2DE0, 0x2DFF, Script.Cyrillic),
        (0x2E80, 0x2FDF, Script.Han),
        (0x3005, 0x3007, Script.Han),
        (0x3040, 0x30FF, Script.Han), // Hiragana and Katakana stand among Han
        (0x3400, 0x4DBF, Script.Han),
        (0x4E00, 0x9FFF, Script.Han),
        (0xA640, 0xA69F, Script.Cyrillic),
        (0xA720, 0xA7FF, Script.Latin),
        (0xF900, 0xFAFF, Script.Han),
        (0xFB00, 0xFB06, Script.Latin),
        (0xFB1D, 0xFB4F, Script.Hebrew),
        (0xFB50, 0xFDFF, Script.Arabic),
        (0xFE70, 0xFEFC, Script.Arabic),
        (0xFF21, 0xFF5A, Script.Latin),
        (0x20000, 0x3FFFF, Script.Han),
    ];

    /// <summary>By the script of the tag if it names one, else by the language.</summary>
    public static Script Of(LanguageTag language)
    {
        var subtags = language.Value.Split('-');
        return subtags.Skip(1).FirstOrDefault(s => s.Length == 4 && s.All(char.IsAsciiLetter)) is { } script
            ? BySubtag.GetValueOrDefault(script)
            : ByLanguage.GetValueOrDefault(subtags[0], Script.Latin);
    }

    /// <summary>The script of a letter; <see cref="Script.Other"/> for what is no letter.</summary>
    public static Script Of(Rune rune)
    {
        if (!Rune.IsLetter(rune))
        {
            return Script.Other;
        }

        var (low, high) = (0, Letters.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last, script) = Letters[middle];
            if (rune.Value >= first && rune.Value <= last)
            {
                return script;
            }

            (low, high) = rune.Value < first ? (low, middle - 1) : (middle + 1, high);
        }

        return Script.Other;
    }
}
