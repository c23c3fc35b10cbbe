using System.Buffers.Binary;

namespace Generator.Stages.Load.Images;

/// <summary>Walks the chunks of a WebP (RFC 9649), without decoding the picture. Animations are not allowed.</summary>
internal static class WebpParts
{
    private const int HeaderLength = 12;
    private const int ChunkHeader = 8;

    /// <summary>In the extended header: animation, XMP, EXIF and a colour profile.</summary>
    private const int ForeignFlags = 0x02 | 0x04 | 0x08 | 0x20;

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
        var (picture, canvas) = (default(ImageParts), default(ImageParts));
        while (!rest.IsEmpty)
        {
            if (rest.Length < ChunkHeader
                || (BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]) is var length && length + (length & 1) > rest.Length - ChunkHeader))
            {
                return ImageParts.Damaged;
            }

            var data = rest.Slice(ChunkHeader, (int)length);
            var part = ReadChunk(rest[..4], data);
            if (part.Fault is not null || part.Foreign is not null)
            {
                return part;
            }

            var isCanvas = rest[3] == (byte)'X';
            if (part.Width > 0 && (isCanvas ? canvas : picture).Width > 0)
            {
                return ImageParts.Damaged;
            }

            canvas = isCanvas ? part : canvas;
            picture = part.Width > 0 && !isCanvas ? part : picture;
            rest = rest[(ChunkHeader + (int)length + (int)(length & 1))..];
        }

        return picture.Width > 0 && (canvas.Width == 0 || canvas == picture) ? picture : ImageParts.Damaged;
    }

    private static ImageParts ReadChunk(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        if (name.SequenceEqual("VP8 "u8))
        {
            return data.Length >= 10 && data[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
                ? Picture(BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF)
                : ImageParts.Damaged;
        }

        if (name.SequenceEqual("VP8L"u8))
        {
            return data.Length >= 5 && data[0] == 0x2F && BinaryPrimitives.ReadUInt32LittleEndian(data[1..]) is var bits
                ? Picture((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1)
                : ImageParts.Damaged;
        }

        if (name.SequenceEqual("VP8X"u8))
        {
            return data.Length == 10 && (data[0] & ForeignFlags) == 0
                ? Picture(Side(data[4..]), Side(data[7..]))
                : ImageParts.Holding("VP8X with further parts");
        }

        return name.SequenceEqual("ALPH"u8) ? default : ImageParts.Holding(Name(name));
    }

    private static ImageParts Picture(int width, int height) => new(Math.Max(width, 1), height, null, null);

    /// <summary>Three bytes that hold a length less one.</summary>
    private static int Side(ReadOnlySpan<byte> data) => (data[0] | (data[1] << 8) | (data[2] << 16)) + 1;

    private static string Name(ReadOnlySpan<byte> name) =>
        name.ContainsAnyExceptInRange((byte)' ', (byte)'~') ? "?" : System.Text.Encoding.ASCII.GetString(name).TrimEnd();
}
