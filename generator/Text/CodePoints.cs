namespace Generator.Text;

/// <summary>Sets of code points that .NET has no names for: by properties of Unicode, from <c>unicode.txt</c>, or by blocks.</summary>
/// <param name="ranges">In ascending order, without overlap.</param>
internal sealed class CodePoints(params (int First, int Last)[] ranges)
{
    private static readonly ILookup<string, string> Table = EmbeddedData.Lines("unicode.txt")
        .Select(line => line.Split(": "))
        .ToLookup(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private readonly int[] _starts = [.. ranges.Select(range => range.First)];

    /// <summary>What nobody sees: format characters and those that fonts ignore, without the signs of Arabic that are shown.</summary>
    public static CodePoints Hidden => field ??= Named("Hidden");

    /// <summary>Letters, marks and digits of scripts in which the zero-width joiners spell words.</summary>
    public static CodePoints Joining => field ??= Named("Joining");

    public static CodePoints Mongolian => field ??= Named("Mongolian");

    /// <summary>Emoji, without those of ASCII.</summary>
    public static CodePoints Emoji => field ??= Named("Emoji");

    /// <summary>Han, Kana, Bopomofo and the punctuation of their width: a line break within a sentence is not a space.</summary>
    public static CodePoints Ideographic { get; } = new(
        (0x2E80, 0x2FDF), (0x3000, 0x312F), (0x31A0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF),
        (0xFE30, 0xFE4F), (0xFF00, 0xFFEF), (0x1B000, 0x1B16F), (0x20000, 0x3FFFF));

    /// <summary>Arabic, Thai, Lao, Tibetan, Myanmar, Hangul, Khmer: words touch one another or their punctuation, as ideographs do.</summary>
    public static CodePoints Touching { get; } = new(
        (0x0600, 0x06FF), (0x0750, 0x077F), (0x0870, 0x08FF), (0x0E00, 0x109F), (0x1100, 0x11FF), (0x1780, 0x17FF), (0x19E0, 0x19FF),
        (0x3130, 0x318F), (0xA960, 0xA97F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F), (0xAC00, 0xD7FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF));

    /// <summary>The flags that are written with tag characters, each whole.</summary>
    public static ImmutableArray<string> Flags => field.IsDefault
        ? field = [.. Table["Flag"].Select(flag => string.Concat(flag.Split(' ').Select(c => char.ConvertFromUtf32(Number(c)))))]
        : field;

    /// <summary>Which characters have which variants: selectors, and the bases that they may follow.</summary>
    private static ImmutableArray<(CodePoints Selectors, CodePoints Bases)> Variants => field.IsDefault
        ? field = [.. Table.Where(g => g.Key.StartsWith("Variant ", StringComparison.Ordinal)).SelectMany(g => g.Select(b => (Parse(g.Key[8..]), Parse(b))))]
        : field;

    /// <summary>A set that the table names.</summary>
    public static CodePoints Named(string name) => Parse(Table[name].First());

    /// <summary>The name that Unicode gives to a hidden character; nothing for others.</summary>
    public static string? NameOf(int codePoint) => Table[string.Create(CultureInfo.InvariantCulture, $"Name {codePoint:X4}")].FirstOrDefault();

    /// <summary>Whether a selector chooses a variant of the character that it follows.</summary>
    public static bool IsVariant(int codePoint, int selector) =>
        Variants.Any(v => v.Selectors.Contains(selector) && v.Bases.Contains(codePoint));

    public bool Contains(int codePoint)
    {
        var at = Array.BinarySearch(_starts, codePoint);
        return (at < 0 ? ~at - 1 : at) is >= 0 and var nearest && codePoint <= ranges[nearest].Last;
    }

    private static CodePoints Parse(string text) =>
        new([.. text.Split(' ').Select(range => range.Split('-')).Select(range => (Number(range[0]), Number(range[^1])))]);

    private static int Number(string hex) => int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
