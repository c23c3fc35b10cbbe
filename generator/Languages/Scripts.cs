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
        (Script.Latin, ["Latn"], new(
            (0x0041, 0x02AF), (0x1D00, 0x1DBF), (0x1E00, 0x1EFF), (0x2C60, 0x2C7F), (0xA720, 0xA7FF), (0xFB00, 0xFB06), (0xFF21, 0xFF5A))),
        (Script.Greek, ["Grek"], new((0x0370, 0x03FF), (0x1F00, 0x1FFF))),
        (Script.Cyrillic, ["Cyrl"], new((0x0400, 0x052F), (0x1C80, 0x1C8F), (0x2DE0, 0x2DFF), (0xA640, 0xA69F))),
        (Script.Hebrew, ["Hebr"], new((0x0590, 0x05FF), (0xFB1D, 0xFB4F))),
        (Script.Arabic, ["Arab"], new((0x0600, 0x06FF), (0x0750, 0x077F), (0x0870, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC))),
        (Script.Tibetan, ["Tibt"], new((0x0F00, 0x0FFF))),

        // Hiragana and Katakana stand among Han.
        (Script.Han, ["Hans", "Hant", "Jpan"], new(
            (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))),
    ];

    /// <param name="code">After ISO 15924.</param>
    public static Script Of(string code) =>
        Array.Find(Table, row => row.Codes.Contains(code, StringComparer.OrdinalIgnoreCase)).Script;

    /// <summary>The script of a letter; <see cref="Script.Other"/> for what is no letter.</summary>
    public static Script Of(Rune rune) =>
        Rune.IsLetter(rune) ? Array.Find(Table, row => row.Letters.Contains(rune.Value)).Script : Script.Other;
}
