namespace Generator.Stages.Load.Images;

/// <summary>
/// The parts of one JPEG (ITU-T T.81, B.2) as they come: each has the length and the values that its kind asks for, and
/// every table is used by the picture, for one that is not could hold a text.
/// </summary>
internal sealed class JpegTables
{
    private const byte Codes = 0xC4;
    private const byte Scan = 0xDA;
    private const byte Steps = 0xDB;
    private const int CodeTable = 0x20;

    private readonly HashSet<int> _unused = [];
    private readonly HashSet<int> _known = [];
    private readonly HashSet<byte> _seen = [];
    private byte[] _components = [];
    private int[] _steps = [];

    private delegate int LengthOf(ReadOnlySpan<byte> table);

    /// <summary>Whether a picture was there with all that it needs, and nothing besides.</summary>
    public bool AreUsed => _seen.Contains(Scan) && _steps.All(_known.Contains) && _unused.All(table => _steps.Contains(table));

    public bool Take(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        Steps => TakeTables(segment, 0, table => table[0] switch { <= 3 => 65, >= 0x10 and <= 0x13 => 129, _ => 0 }),
        Codes => TakeTables(segment, CodeTable, LengthOfCodes),
        Scan => TakeScan(segment),
        _ => _seen.Add(marker) && (marker is < 0xC0 or > 0xC2 ? marker != 0xDD || segment.Length == 2 : TakeFrame(segment)),
    };

    /// <returns>The number of counts and values, zero where the counts leave no code for every value.</returns>
    private static int LengthOfCodes(ReadOnlySpan<byte> table)
    {
        if (table.Length < 17 || (table[0] & 0xEF) > 3)
        {
            return 0;
        }

        var (values, free) = (0, 1);
        foreach (var count in table[1..17])
        {
            values += count;
            free = (free * 2) - count;
            if (free < 0)
            {
                return 0;
            }
        }

        return 17 + values;
    }

    private bool TakeTables(ReadOnlySpan<byte> segment, int kind, LengthOf lengthOf)
    {
        var rest = segment;
        while (!rest.IsEmpty)
        {
            var (length, id) = (lengthOf(rest), kind == CodeTable ? kind + rest[0] : rest[0] & 0xF);
            if (length == 0 || length > rest.Length || !_unused.Add(id))
            {
                return false;
            }

            _known.Add(id);
            rest = rest[length..];
        }

        return !segment.IsEmpty;
    }

    private bool TakeFrame(ReadOnlySpan<byte> segment)
    {
        if (_components.Length > 0 || segment is not [8, _, _, _, _, >= 1 and <= 4, ..] || segment.Length != 6 + (3 * segment[5]))
        {
            return false;
        }

        var parts = segment[6..].ToArray().Chunk(3).ToArray();
        _components = [.. parts.Select(part => part[0])];
        _steps = [.. parts.Select(part => (int)part[2])];
        return parts.All(part => (part[1] >> 4) is >= 1 and <= 4 && (part[1] & 0xF) is >= 1 and <= 4);
    }

    private bool TakeScan(ReadOnlySpan<byte> segment)
    {
        if (segment is not [>= 1 and <= 4, ..] || segment.Length != 4 + (2 * segment[0]) || segment[^3] > segment[^2] || segment[^2] > 63)
        {
            return false;
        }

        _seen.Add(Scan);
        var parts = segment[1..^3].ToArray().Chunk(2).ToArray();
        foreach (var part in parts)
        {
            _unused.Remove(CodeTable + (part[1] >> 4));
            _unused.Remove(CodeTable + 0x10 + (part[1] & 0xF));
        }

        return parts.All(part => _components.Contains(part[0]));
    }
}
