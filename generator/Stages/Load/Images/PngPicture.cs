using System.IO.Compression;

namespace Generator.Stages.Load.Images;

/// <summary>
/// The chunks of one PNG as they come: each in its place and of its length, and pixels that unpack to the stated size,
/// with nothing behind.
/// </summary>
internal sealed class PngPicture
{
    private const int Grey = 0;
    private const int Colour = 2;
    private const int Palette = 3;
    private const uint AdlerBase = 65521;

    /// <summary>First column, first row, and the steps to the next, of the seven passes of an interlaced picture.</summary>
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private readonly HashSet<string> _seen = [];
    private readonly List<byte> _packed = [];
    private byte[] _header = [];
    private int _colours;
    private string _last = "";

    public int Width => Side(0);

    public int Height => Side(4);

    private int Depth => _header[8];

    private int Kind => _header[9];

    /// <summary>The next chunk; false where it does not belong there or has another length.</summary>
    public bool Take(string name, ReadOnlySpan<byte> data)
    {
        var isFirst = _seen.Add(name);
        var belongs = name switch
        {
            "IHDR" => _seen.Count == 1 && isFirst && TakeHeader(data),
            _ when _header.Length == 0 => false,
            "IDAT" => (isFirst || _last == "IDAT") && (Kind != Palette || _colours > 0) && TakePacked(data),
            "IEND" => data.IsEmpty && _seen.Contains("IDAT"),
            _ => isFirst && !_seen.Contains("IDAT") && TakeOther(name, data),
        };
        _last = name;
        return belongs;
    }

    /// <summary>Whether the pixels unpack to exactly what the header says.</summary>
    public bool Unpacks()
    {
        using var packed = new ByteByByte([.. _packed]);
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        try
        {
            var (sum, sums, row) = (1UL, 0UL, new byte[RowLength(Width)]);
            foreach (var (length, count) in Rows())
            {
                for (var i = 0; i < count; i++)
                {
                    if (unpacked.ReadAtLeast(row.AsSpan(0, length), length, throwOnEndOfStream: false) < length || row[0] > 4)
                    {
                        return false;
                    }

                    (sum, sums) = Added(sum, sums, row.AsSpan(0, length));
                }
            }

            // The package takes a stream without its last bytes for whole, so its check sum (RFC 1950) is asked for here.
            return unpacked.ReadByte() < 0 && packed.Position == packed.Length
                && BinaryPrimitives.ReadUInt32BigEndian([.. _packed[^4..]]) == ((sums << 16) | sum);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static (ulong Sum, ulong Sums) Added(ulong sum, ulong sums, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            sum += value;
            sums += sum;
        }

        return (sum % AdlerBase, sums % AdlerBase);
    }

    private IEnumerable<(int Length, int Count)> Rows()
    {
        (int X, int Y, int StepX, int StepY)[] passes = _header[12] == 0 ? [(0, 0, 1, 1)] : Passes;
        return passes
            .Select(pass => (Width: (Width - pass.X + pass.StepX - 1) / pass.StepX, Height: (Height - pass.Y + pass.StepY - 1) / pass.StepY))
            .Where(pass => pass.Width > 0)
            .Select(pass => (RowLength(pass.Width), pass.Height));
    }

    /// <summary>In bytes, with the one that names the filter.</summary>
    private int RowLength(int width) => 1 + (((width * Depth * (Kind switch { Colour => 3, 4 => 2, 6 => 4, _ => 1 })) + 7) / 8);

    private int Side(int at) => (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(_header.AsSpan(at)), int.MaxValue);

    private bool TakeHeader(ReadOnlySpan<byte> data)
    {
        _header = data.ToArray();
        return data is [_, _, _, _, _, _, _, _, var depth, var kind, 0, 0, <= 1] && (kind, depth) switch
        {
            (Grey, 1 or 2 or 4 or 8 or 16) or (Palette, 1 or 2 or 4 or 8) or (Colour or 4 or 6, 8 or 16) => true,
            _ => false,
        };
    }

    private bool TakePacked(ReadOnlySpan<byte> data)
    {
        _packed.AddRange(data);
        return true;
    }

    private bool TakeOther(string name, ReadOnlySpan<byte> data)
    {
        _colours = name == "PLTE" ? data.Length / 3 : _colours;
        return name switch
        {
            "PLTE" => Kind is Colour or Palette or 6 && data.Length % 3 == 0 && _colours is >= 1 and <= 256
                && (Kind != Palette || _colours <= 1 << Depth) && !_seen.Contains("tRNS"),
            "tRNS" => Kind switch { Grey => data.Length == 2, Colour => data.Length == 6, Palette => data.Length > 0 && data.Length <= _colours, _ => false },
            "gAMA" => data.Length == 4 && !_seen.Contains("PLTE"),
            _ => data is [<= 3] && !_seen.Contains("PLTE"),
        };
    }

    /// <summary>Gives one byte at a time, so that it is known where the packed pixels end.</summary>
    private sealed class ByteByByte(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }
}
