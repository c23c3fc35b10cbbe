namespace Generator.Text;

/// <summary>Sets of code points that .NET has no names for, by the blocks of Unicode 17.</summary>
internal sealed class CodePoints(params (int First, int Last)[] ranges)
{
    /// <summary>Arabic, Syriac, Indic scripts, Sinhala, Myanmar, Khmer, Mongolian: there the zero-width joiners spell words.</summary>
    public static CodePoints Joining { get; } = new(
        (0x0600, 0x077F), (0x0860, 0x08FF), (0x0900, 0x0DFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x1800, 0x18AF),
        (0xA8E0, 0xA8FF), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFE), (0x11660, 0x1167F));

    public static CodePoints Mongolian { get; } = new((0x1820, 0x18AF));

    /// <summary>Emoji and pictographs, with the five tones of skin.</summary>
    public static CodePoints Emoji { get; } = new(
        (0x00A9, 0x00A9), (0x00AE, 0x00AE), (0x203C, 0x203C), (0x2049, 0x2049), (0x2122, 0x2122), (0x2139, 0x2139),
        (0x2194, 0x21AA), (0x231A, 0x23FF), (0x24C2, 0x24C2), (0x25AA, 0x25FE), (0x2600, 0x27BF), (0x2934, 0x2935),
        (0x2B05, 0x2B55), (0x3030, 0x3030), (0x303D, 0x303D), (0x3297, 0x3299), (0x1F000, 0x1FAFF));

    /// <summary>Han, Kana, Bopomofo and the punctuation of their width: a line break within a sentence is not a space.</summary>
    public static CodePoints Ideographic { get; } = new(
        (0x2E80, 0x2FDF), (0x3000, 0x312F), (0x31A0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF),
        (0xFE30, 0xFE4F), (0xFF00, 0xFFEF), (0x1B000, 0x1B16F), (0x20000, 0x3FFFF));

    /// <summary>Arabic, Thai, Lao, Tibetan, Myanmar, Hangul, Khmer: words touch one another or their punctuation, as ideographs do.</summary>
    public static CodePoints Touching { get; } = new(
        (0x0600, 0x06FF), (0x0750, 0x077F), (0x0870, 0x08FF), (0x0E00, 0x109F), (0x1100, 0x11FF), (0x1780, 0x17FF), (0x19E0, 0x19FF),
        (0x3130, 0x318F), (0xA960, 0xA97F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F), (0xAC00, 0xD7FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF));

    public bool Contains(int codePoint)
    {
        foreach (var (first, last) in ranges)
        {
            if (codePoint >= first && codePoint <= last)
            {
                return true;
            }
        }

        return false;
    }
}
