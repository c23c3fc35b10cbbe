namespace Generator.Stages.Load.Images;

/// <summary>Walks the segments of a JPEG (ITU-T T.81, annex B) up to its end mark, without decoding the picture.</summary>
internal static class JpegParts
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte App0 = 0xE0;
    private const byte App14 = 0xEE;

    public static ImageParts Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes is not [0xFF, Start, ..])
        {
            return ImageParts.Other("JPEG");
        }

        var (size, tables) = (default(ImageParts), new JpegTables());
        var rest = bytes[2..];
        while (rest is [0xFF, var marker, ..])
        {
            if (marker == End)
            {
                return rest.Length > 2 ? ImageParts.GoesOn : tables.AreUsed ? size : ImageParts.Damaged;
            }

            if (rest.Length < 4 || (BinaryPrimitives.ReadUInt16BigEndian(rest[2..]) is var length && (length < 2 || length + 2 > rest.Length)))
            {
                return ImageParts.Damaged;
            }

            var segment = rest.Slice(4, length - 2);
            if (ForeignName(marker, segment) is { } name)
            {
                return ImageParts.Holding(name);
            }

            rest = rest[(length + 2)..];
            var coded = marker == Scan ? LengthOfScan(rest) : 0;
            if (!tables.Take(marker, segment) || (marker == Scan && coded == 0))
            {
                return ImageParts.Damaged;
            }

            size = IsFrame(marker) ? Size(segment) : size;
            rest = rest[coded..];
        }

        return ImageParts.Damaged;
    }

    /// <summary>The name of a segment that is not allowed. Of the two application segments only the plain forms are.</summary>
    private static string? ForeignName(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        App0 => segment.Length == 14 && segment.StartsWith("JFIF\0\u0001"u8) && segment is [.., 0, 0] ? null : "APP0",
        App14 => segment.Length == 12 && segment.StartsWith("Adobe"u8) && segment[^1] <= 2 ? null : "APP14",
        >= App0 and <= 0xEF => $"APP{marker - App0}",
        0xFE => "COM",
        Scan or 0xC4 or 0xDB or 0xDD => null,
        _ when IsFrame(marker) => null,
        _ => $"0x{marker:X2}",
    };

    /// <summary>SOF0 to SOF2: baseline, extended and progressive, which are all that browsers show.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xC2;

    private static ImageParts Size(ReadOnlySpan<byte> frame) =>
        new(BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), null, null);

    /// <summary>How far the coded picture goes: up to a mark that is neither a stuffed zero nor a restart.</summary>
    private static int LengthOfScan(ReadOnlySpan<byte> rest)
    {
        var i = 0;
        while (i + 1 < rest.Length && (rest[i] != 0xFF || rest[i + 1] is 0x00 or (>= 0xD0 and <= 0xD7)))
        {
            i++;
        }

        return i;
    }
}
