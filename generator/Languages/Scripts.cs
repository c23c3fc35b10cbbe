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

/// <summary>Says to which script a letter belongs, from a table: .NET does not know.</summary>
internal static class Scripts
{
    private static readonly (Script Script, string[] Codes, CodePoints Letters)[] Table =
    [
        Row(Script.Latin, "Latn"),
        Row(Script.Greek, "Grek"),
        Row(Script.Cyrillic, "Cyrl"),
        Row(Script.Hebrew, "Hebr"),
        Row(Script.Arabic, "Arab"),
        Row(Script.Tibetan, "Tibt"),

        // Hiragana and Katakana stand among Han.
        Row(Script.Han, "Hans", "Hant", "Jpan"),
    ];

    /// <param name="code">After ISO 15924.</param>
    public static Script Of(string code) =>
        Array.Find(Table, row => row.Codes.Contains(code, StringComparer.OrdinalIgnoreCase)).Script;

    /// <summary>The script of a letter; <see cref="Script.Other"/> for what is no letter.</summary>
    public static Script Of(Rune rune)
    {
        if (rune.IsAscii || !Rune.IsLetter(rune))
        {
            return char.IsAsciiLetter((char)rune.Value) ? Script.Latin : Script.Other;
        }

        foreach (var row in Table)
        {
            if (row.Letters.Contains(rune.Value))
            {
                return row.Script;
            }
        }

        return Script.Other;
    }

    private static (Script Script, string[] Codes, CodePoints Letters) Row(Script script, params string[] codes) =>
        (script, codes, CodePoints.Named(script.ToString()));
}
