namespace Generator.Stages.Load.Images;

/// <summary>Walks the chunks of a PNG (ISO/IEC 15948), checking names and check sums; what they hold is for <see cref="PngPicture"/>.</summary>
internal static class PngParts
{
    private static readonly FrozenSet<string> Allowed = FrozenSet.ToFrozenSet(["IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "IDAT", "IEND"]);

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static ImageParts Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Signature))
        {
            return ImageParts.Other("PNG");
        }

        var picture = new PngPicture();
        var rest = bytes[Signature.Length..];
        while (Chunk(rest, out var name, out var length))
        {
            if (!Allowed.Contains(name))
            {
                return ImageParts.Holding(name);
            }

            if (!picture.Take(name, rest.Slice(8, length)))
            {
                return ImageParts.Damaged;
            }

            rest = rest[(length + 12)..];
            if (name == "IEND")
            {
                return rest.IsEmpty ? Whole(picture) : ImageParts.GoesOn;
            }
        }

        return ImageParts.Damaged;
    }

    /// <summary>The chunk at the beginning, if it is whole and its check sum is right.</summary>
    private static bool Chunk(ReadOnlySpan<byte> rest, out string name, out int length)
    {
        name = "";
        length = 0;
        if (rest.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(rest) is var stated && stated > rest.Length - 12)
        {
            return false;
        }

        length = (int)stated;
        var checkedPart = rest.Slice(4, length + 4);
        var hasPlainName = !checkedPart[..4].ContainsAnyExceptInRange((byte)'A', (byte)'z');
        name = hasPlainName ? Encoding.ASCII.GetString(checkedPart[..4]) : "?";
        return BinaryPrimitives.ReadUInt32BigEndian(rest[(length + 8)..]) == Crc32.Of(checkedPart);
    }

    /// <summary>One that is too large is not unpacked: its size is fault enough.</summary>
    private static ImageParts Whole(PngPicture picture)
    {
        var size = new ImageParts(picture.Width, picture.Height, null, null);
        return ImageCheck.HasGoodSize(size) && !picture.Unpacks() ? ImageParts.Damaged : size;
    }
}
