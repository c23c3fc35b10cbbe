using System.Collections.Concurrent;

namespace Generator.Languages;

/// <summary>
/// The order in which readers of a language look names up, the same on every machine: three levels of the root order of
/// CLDR 41 for scripts other than Han and, for most languages, their own rules; Han by pinyin or, in traditional script,
/// by strokes. Languages whose rules the table lacks (such as Japanese, Korean, Hindi and Danish) have the root order, and Han
/// elsewhere and outside of the Basic Multilingual Plane stands by code point. The form of <c>collation.bin</c> is
/// described where it is made, in <c>tests/tools/tables/collation.mjs</c>. Texts are taken to be in NFC.
/// </summary>
internal sealed class Collation
{
    private const int HeadLength = 16;
    private const int EntryLength = 8;
    private const int WeightLength = 4;

    /// <summary>Above every primary: signs and figures, the script of the language, other scripts, what has no place.</summary>
    private const int Group = 0x200000;

    private static readonly byte[] Data = EmbeddedData.Bytes("collation.bin");
    private static readonly int EntryCount = Number(0);
    private static readonly int[] Firsts =
        [.. Enumerable.Range(0, EntryCount).Select(entry => (int)((uint)Number(HeadLength + (entry * EntryLength)) >> 11))];
    private static readonly int WeightsStart = HeadLength + (EntryCount * EntryLength);
    private static readonly int TextStart = WeightsStart + (Number(4) * WeightLength);
    private static readonly int OrdersStart = TextStart + Number(8);
    private static readonly string[] Lines = Encoding.UTF8.GetString(Data, TextStart, Number(8)).TrimEnd('\n').Split('\n');
    private static readonly int FirstLetter = int.Parse(Lines[0], CultureInfo.InvariantCulture);
    private static readonly ConcurrentDictionary<LanguageTag, Collation> Known = [];

    private readonly Dictionary<string, ImmutableArray<Weight>> _changes = new(StringComparer.Ordinal);
    private readonly HashSet<char> _starts = [];
    private readonly int _longest = 1;
    private readonly int _low;
    private readonly int _high;
    private readonly Dictionary<char, int> _han = [];

    private Collation(string tag)
    {
        AddAll(Lines.Skip(1));
        var start = Array.FindIndex(Lines, line => line.StartsWith($"#{tag} ", StringComparison.Ordinal));
        if (start >= 0)
        {
            var head = Lines[start].Split(' ').Skip(1).Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
            (_low, _high) = (head[0], head[1]);
            ReadHan(head[2]);
            AddAll(Lines.Skip(start + 1));
        }

        _longest = _changes.Keys.Max(text => text.Length);
        _starts.UnionWith(_changes.Keys.Select(text => text[0]));
    }

    public static Collation Of(LanguageTag language) => Known.GetOrAdd(language, tag => new Collation(Listed(tag.Value)));

    /// <summary>Things by their labels.</summary>
    public IEnumerable<T> Sort<T>(IEnumerable<T> things, Func<T, string> labelOf) => things
        .OrderBy(thing => KeyOf(labelOf(thing)), Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))
        .ThenBy(labelOf, StringComparer.Ordinal);

    /// <summary>The weights of all characters, level by level.</summary>
    public int[] KeyOf(string text)
    {
        var weights = WeightsOf(text);
        return
        [
            .. weights.Select(w => w.Primary).Where(w => w > 0), 0,
            .. weights.Select(w => w.Secondary).Where(w => w > 0), 0,
            .. weights.Select(w => w.Tertiary).Where(w => w > 0),
        ];
    }

    /// <summary>The weight by which two letters differ that are not the same one with other marks; zero for no letter at all.</summary>
    public int LetterOf(string text) => WeightsOf(text).Select(w => w.Primary).FirstOrDefault(w => w >= Group);

    /// <summary>The nearest tag that the table has; an empty one for the root.</summary>
    private static string Listed(string tag)
    {
        while (tag.Length > 0 && !Lines.Any(line => line.StartsWith($"#{tag} ", StringComparison.Ordinal)))
        {
            tag = tag[..Math.Max(0, tag.LastIndexOf('-'))];
        }

        return tag;
    }

    private void AddAll(IEnumerable<string> lines)
    {
        foreach (var line in lines.TakeWhile(line => line[0] != '#').Select(line => line.Split('\t')))
        {
            if (line[1] == "-")
            {
                _changes.Remove(line[0]);
            }
            else
            {
                _changes[line[0]] = [.. line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
            }
        }
    }

    private void ReadHan(int order)
    {
        var first = OrdersStart + (order == 2 ? Number(12) * 2 : 0);
        var last = order switch { 1 => OrdersStart + (Number(12) * 2), 2 => Data.Length, _ => first };
        for (var at = first; at < last; at += 2)
        {
            _han.Add((char)BinaryPrimitives.ReadUInt16LittleEndian(Data.AsSpan(at)), (at - first) / 2);
        }
    }

    private List<Weight> WeightsOf(string text)
    {
        var weights = new List<Weight>();
        for (var at = 0; at < text.Length;)
        {
            at += Add(text.AsSpan(at), weights);
        }

        return weights;
    }

    /// <summary>Adds the weights of the longest text that has some of its own, and says how long it is.</summary>
    private int Add(ReadOnlySpan<char> text, List<Weight> weights)
    {
        var changes = _changes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = _starts.Contains(text[0]) ? Math.Min(_longest, text.Length) : 0; length > 0; length--)
        {
            if (changes.TryGetValue(text[..length], out var found))
            {
                weights.AddRange(found.Select(Grouped));
                return length;
            }
        }

        Rune.DecodeFromUtf16(text, out var rune, out var consumed);
        AddRoot(rune.Value, weights);
        return consumed;
    }

    private void AddRoot(int codePoint, List<Weight> weights)
    {
        const int hangul = 0xAC00, hangulCount = 11172, vowels = 21, finals = 28;
        if (codePoint - hangul is >= 0 and < hangulCount and var syllable)
        {
            AddRoot(0x1100 + (syllable / (vowels * finals)), weights);
            AddRoot(0x1161 + (syllable / finals % vowels), weights);
            if (syllable % finals > 0)
            {
                AddRoot(0x11A7 + (syllable % finals), weights);
            }
        }
        else if (EntryOf(codePoint) is { } entry)
        {
            for (var i = 0; i < (entry.Place & 0xFF); i++)
            {
                weights.Add(Grouped(WeightAt((entry.Place >> 8) + i, codePoint - entry.First)));
            }
        }
        else
        {
            var rank = _han.Count == 0 || !CodePoints.Ideographic.Contains(codePoint)
                ? (3 * Group) + codePoint
                : Group + (codePoint <= char.MaxValue && _han.TryGetValue((char)codePoint, out var place) ? place : _han.Count + codePoint);
            weights.Add(new Weight(rank, 1, 1));
        }
    }

    private static (int First, int Place)? EntryOf(int codePoint)
    {
        var found = Array.BinarySearch(Firsts, codePoint);
        var entry = found < 0 ? ~found - 1 : found;
        var at = HeadLength + (entry * EntryLength);
        return entry >= 0 && codePoint < Firsts[entry] + (Number(at) & 0x7FF) ? (Firsts[entry], Number(at + 4)) : null;
    }

    private static Weight WeightAt(int place, int steps)
    {
        var at = Data.AsSpan(WeightsStart + (place * WeightLength));
        return Weight.Of(BinaryPrimitives.ReadUInt16LittleEndian(at) + steps, BinaryPrimitives.ReadUInt16LittleEndian(at[2..]));
    }

    private Weight Grouped(Weight weight) => weight.Primary < FirstLetter
        ? weight
        : weight with { Primary = weight.Primary + (weight.Primary >= _low && weight.Primary <= _high ? Group : 2 * Group) };

    private static Weight Parse(string text)
    {
        var parts = text.Split('.').Select(hex => int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToArray();
        return Weight.Of(parts[0], parts[1]);
    }

    private static int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(Data.AsSpan(at));

    private readonly record struct Weight(int Primary, int Secondary, int Tertiary)
    {
        public static Weight Of(int primary, int lower) => new(primary, lower >> 7, lower & 0x7F);
    }
}
