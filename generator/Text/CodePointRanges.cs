namespace Generator.Text;

/// <summary>Sets of code points that .NET has no names for, by the blocks of Unicode 17.</summary>
internal static class CodePointRanges
{
    /// <summary>Arabic, Syriac, Indic scripts, Sinhala, Myanmar, Khmer, Mongolian: there the zero-width joiners spell words.</summary>
    public static ImmutableArray<(int First, int Last)> Joining { get; } =
    [
        (0x0600, 0x077F), (0x0860, 0x08FF), (0x0900, 0x0DFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x1800, 0x18AF),
        (0xA8E0, 0xA8FF), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFE), (0x11660, 0x1167F),
    ];

    public static ImmutableArray<(int First, int Last)> Mongolian { get; } = [(0x1820, 0x18AF)];

    /// <summary>Emoji and pictographs, with the five tones of skin.</summary>
    public static ImmutableArray<(int First, int Last)> Emoji { get; } =
    [
        (0x00A9, 0x00A9), (0x00AE, 0x00AE), (0x203C, 0x203C), (0x2049, 0x2049), (0x2122, 0x2122), (0x2139, 0x2139),
        (0x2194, 0x21AA), (0x231A, 0x23FF), (0x24C2, 0x24C2), (0x25AA, 0x25FE), (0x2600, 0x27BF), (0x2934, 0x2935),
        (0x2B05, 0x2B55), (0x3030, 0x3030), (0x303D, 0x303D), (0x3297, 0x3299), (0x1F000, 0x1FAFF),
    ];

    public static bool Contains(ImmutableArray<(int First, int Last)> ranges, int codePoint)
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
