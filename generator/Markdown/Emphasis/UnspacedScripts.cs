namespace Generator.Markdown.Emphasis;

/// <summary>
/// The scripts in which words touch one another or their punctuation, by the blocks of Unicode, and among them
/// those of Chinese and Japanese, where a line break within a sentence is not a space.
/// </summary>
internal static class UnspacedScripts
{
    private static readonly (int First, int Last)[] Ideographic =
    [
        (0x2E80, 0x2FDF), // radicals
        (0x3000, 0x30FF), // CJK punctuation, Hiragana, Katakana
        (0x3100, 0x312F), // Bopomofo
        (0x31A0, 0x31FF), // Bopomofo, strokes, Katakana
        (0x3400, 0x4DBF),
        (0x4E00, 0x9FFF),
        (0xF900, 0xFAFF),
        (0xFE30, 0xFE4F), // vertical forms
        (0xFF00, 0xFFEF), // full-width and half-width forms
        (0x1B000, 0x1B16F), // further Kana
        (0x20000, 0x3FFFF),
    ];

    private static readonly (int First, int Last)[] Others =
    [
        (0x0600, 0x06FF), // Arabic
        (0x0750, 0x077F),
        (0x0870, 0x08FF),
        (0x0E00, 0x0EFF), // Thai, Lao
        (0x0F00, 0x0FFF), // Tibetan
        (0x1000, 0x109F), // Myanmar
        (0x1100, 0x11FF), // Hangul
        (0x1780, 0x17FF), // Khmer
        (0x19E0, 0x19FF),
        (0x3130, 0x318F), // Hangul
        (0xA960, 0xA97F),
        (0xA9E0, 0xA9FF), // Myanmar
        (0xAA60, 0xAA7F),
        (0xAC00, 0xD7FF), // Hangul
        (0xFB50, 0xFDFF), // Arabic
        (0xFE70, 0xFEFF),
    ];

    public static bool Contain(Rune rune) => ContainIdeographic(rune) || IsIn(Others, rune);

    /// <summary>Han, Kana and the punctuation of their width.</summary>
    public static bool ContainIdeographic(Rune rune) => IsIn(Ideographic, rune);

    private static bool IsIn((int First, int Last)[] blocks, Rune rune) =>
        Array.Exists(blocks, b => rune.Value >= b.First && rune.Value <= b.Last);
}
