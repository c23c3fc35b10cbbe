namespace Generator.Stages.Load.Images;

/// <summary>Walks the chunks of a WebP (RFC 9649), without decoding the picture. Animations are not allowed.</summary>
internal static class WebpParts
{
    private const int HeaderLength = 12;
    private const int ChunkHeader = 8;

    private const int LossyHeader = 10;

    /// <summary>In the extended header, the one flag beside those for animation, XMP, EXIF and a colour profile.</summary>
    private const byte Transparent = 0x10;

    public static ImageParts Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength || !bytes.StartsWith("RIFF"u8) || !bytes[8..].StartsWith("WEBP"u8))
        {
            return ImageParts.Other("WebP");
        }

        var stated = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) + ChunkHeader;
        if (stated != (uint)bytes.Length)
        {
            return stated < (uint)bytes.Length ? ImageParts.GoesOn : ImageParts.Damaged;
        }

        return ReadChunks(bytes[HeaderLength..]);
    }

    private static ImageParts ReadChunks(ReadOnlySpan<byte> rest)
    {
        var (picture, canvas, before) = (default(ImageParts), default(ImageParts), "");
        while (!rest.IsEmpty)
        {
            if (rest.Length < ChunkHeader
                || (BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]) is var length && length + (length & 1) > rest.Length - ChunkHeader))
            {
                return ImageParts.Damaged;
            }

            var name = Name(rest[..4]);
            var data = rest.Slice(ChunkHeader, (int)length);
            var part = ReadChunk(name, data, canvas);
            if (part.Fault is not null || part.Foreign is not null)
            {
                return part;
            }

            rest = rest[(ChunkHeader + data.Length)..];
            if (!MayFollow(name, before) || (data.Length % 2 == 1 && rest[0] != 0))
            {
                return ImageParts.Damaged;
            }

            rest = rest[(data.Length % 2)..];
            canvas = name == "VP8X" ? part : canvas;
            picture = name is "VP8" or "VP8L" ? part : picture;
            before = name;
        }

        return picture.Width > 0 && (canvas.Width == 0 || canvas == picture) ? picture : ImageParts.Damaged;
    }

    /// <summary>The header, the transparency, the picture, and nothing twice; only the picture must be there.</summary>
    private static bool MayFollow(string name, string before) => name switch
    {
        "VP8X" => before.Length == 0,
        "ALPH" => before == "VP8X",
        "VP8" => before is "" or "VP8X" or "ALPH",
        _ => before is "" or "VP8X",
    };

    private static ImageParts ReadChunk(string name, ReadOnlySpan<byte> data, ImageParts canvas) => name switch
    {
        "VP8" => ReadLossy(data),
        "VP8L" => data is [0x2F, _, _, _, <= 0x1F, _, ..] && BinaryPrimitives.ReadUInt32LittleEndian(data[1..]) is var bits
            ? Picture((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1)
            : ImageParts.Damaged,
        "VP8X" => data is [0 or Transparent, 0, 0, 0, _, _, _, _, _, _]
            ? Picture(Side(data[4..]), Side(data[7..]))
            : ImageParts.Holding("VP8X with further parts"),
        "ALPH" => IsTransparency(data, canvas) ? default : ImageParts.Damaged,
        _ => ImageParts.Holding(name),
    };

    /// <summary>A frame that is whole in itself and shown, the first part of which ends within the data (RFC 6386, section 9.1).</summary>
    private static ImageParts ReadLossy(ReadOnlySpan<byte> data)
    {
        var head = data.Length > LossyHeader ? data[0] | (data[1] << 8) | (data[2] << 16) : 0;
        var (isKey, version, isShown, first) = ((head & 1) == 0, (head >> 1) & 7, ((head >> 4) & 1) == 1, head >> 5);
        return isKey && version <= 3 && isShown && first > 0 && first < data.Length - LossyHeader + 1
            && data[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
            ? Picture(BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF)
            : ImageParts.Damaged;
    }

    /// <summary>Known methods alone (RFC 9649, section 2.7.1.2), and without compression a byte for every pixel.</summary>
    private static bool IsTransparency(ReadOnlySpan<byte> data, ImageParts canvas) =>
        data.Length > 1 && data[0] >> 4 <= 1
        && (data[0] & 3) switch { 0 => data.Length == 1 + (canvas.Width * (long)canvas.Height), 1 => true, _ => false };

    private static ImageParts Picture(int width, int height) => new(Math.Max(width, 1), height, null, null);

    /// <summary>Three bytes that hold a length less one.</summary>
    private static int Side(ReadOnlySpan<byte> data) => (data[0] | (data[1] << 8) | (data[2] << 16)) + 1;

    private static string Name(ReadOnlySpan<byte> name) =>
        name.ContainsAnyExceptInRange((byte)' ', (byte)'~') ? "?" : System.Text.Encoding.ASCII.GetString(name).TrimEnd();
}
