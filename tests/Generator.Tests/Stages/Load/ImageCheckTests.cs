using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Generator.Stages.Load;
using Generator.Tests.Support;
using Generator.Text;

namespace Generator.Tests.Stages.Load;

/// <summary>Images made by hand, part by part: none of them has to show a picture.</summary>
public class ImageCheckTests
{
    private static readonly byte[] PngSignature = [0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A];

    public static TheoryData<string, byte[], string> Images => new()
    {
        { "a.png", Png(Header(16, 16), Chunk("sRGB", [0]), Pixels(16, 16), End), "" },
        { "a.png", Png(Header(4096, 4096), Pixels(4096, 4096), End), "" },
        { "a.png", Png(Header(4097, 1), Pixels(1, 1), End), "this image has 4097 × 1 pixels | make it at most 4096 × 4096" },
        { "a.png", Png(Header(0, 1), Pixels(1, 1), End), "this image has 0 × 1 pixels | make it at most 4096 × 4096" },
        { "a.png", Png(Header(1, 1), Chunk("tEXt", "Author\0x"u8), Pixels(1, 1), End), Holds("tEXt", "a.png") },
        { "a.png", Png(Header(1, 1), Chunk("eXIf", [1]), Pixels(1, 1), End), Holds("eXIf", "a.png") },
        { "a.png", Png(Header(1, 1), Chunk("iCCP", [1]), Pixels(1, 1), End), Holds("iCCP", "a.png") },
        { "a.png", Png(Header(1, 1), Chunk("tIME", [1]), Pixels(1, 1), End), Holds("tIME", "a.png") },
        { "a.png", [.. Png(Header(1, 1), Pixels(1, 1), End), .. "PK"u8], "this image goes on after its end, where anything can be hidden" + Again },
        { "a.png", Png(Header(1, 1), Pixels(1, 1)), "this image is damaged" + Again },
        { "a.png", Png(Pixels(1, 1), End), "this image is damaged" + Again },
        { "a.png", Png(Header(1, 1), Header(1, 1), End), "this image is damaged" + Again },
        { "a.png", Damaged(Png(Header(1, 1), Pixels(1, 1), End)), "this image is damaged" + Again },
        { "a.png", [.. PngSignature, 0xFF, 0xFF, 0xFF, 0xFF, .. "IDAT"u8, 0, 0, 0, 0], "this image is damaged" + Again },
        { "a.png", Jpeg(Frame), "this file is not a PNG image, although its name says so" + Again },
        { "a.png", [], "this file is not a PNG image, although its name says so" + Again },

        { "a.png", Png(Header(1, 1), Pixels(1, 1), Chunk("IEND", "text"u8)), Damage },
        { "a.png", Png(Header(1, 1), End), Damage },
        { "a.png", Png(Header(1, 1), Chunk("IDAT", "a text for whoever looks"u8), End), Damage },
        { "a.png", Png(Header(1, 1), Chunk("IDAT", [.. Packed([0, 0]), .. "text"u8]), End), Damage },
        { "a.png", Png(Header(1, 1), Chunk("IDAT", Packed([0, 0]).AsSpan(..^1)), End), Damage },
        { "a.png", Png(Header(1, 1), Chunk("IDAT", Packed([0, 0, .. "text"u8])), End), Damage },
        { "a.png", Png(Header(1, 1), Chunk("IDAT", Packed([0])), End), Damage },
        { "a.png", Png(Header(1, 1), Chunk("IDAT", Packed([5, 0])), End), Damage },
        { "a.png", Png(Header(1, 1), Chunk("IDAT", Packed([0, 0]).AsSpan(..2)), Chunk("IDAT", Packed([0, 0]).AsSpan(2..)), End), "" },
        { "a.png", Png(Header(1, 1), Pixels(1, 1), Chunk("sRGB", [0]), End), Damage },
        { "a.png", Png(Header(1, 1), Chunk("sRGB", "text"u8), Pixels(1, 1), End), Damage },
        { "a.png", Png(Header(1, 1), Chunk("gAMA", "a text"u8), Pixels(1, 1), End), Damage },
        { "a.png", Png(Header(1, 1), Chunk("gAMA", [0, 0, 0, 1]), Chunk("gAMA", "text"u8), Pixels(1, 1), End), Damage },
        { "a.png", Png(Header(1, 1), Chunk("tRNS", "a text"u8), Pixels(1, 1), End), Damage },
        { "a.png", Png(Header(1, 1), Chunk("PLTE", "a text"u8), Pixels(1, 1), End), Damage },
        { "a.png", Png(Header(8, 3, 0), Chunk("PLTE", [1, 2, 3]), Chunk("tRNS", [4]), Chunk("IDAT", Packed(new byte[50])), End), "" },
        { "a.png", Png(Header(8, 3, 0), Chunk("PLTE", [1, 2, 3]), Chunk("tRNS", "text"u8), Chunk("IDAT", Packed(new byte[50])), End), Damage },
        { "a.png", Png(Header(8, 3, 0), Chunk("IDAT", Packed(new byte[50])), End), Damage },
        { "a.png", Png(Header(1, 3, 0), Chunk("PLTE", "a long text"u8[..9]), Chunk("IDAT", Packed(new byte[15])), End), Damage },
        { "a.png", Png(Header(8, 6, 1), Chunk("IDAT", Packed(new byte[(9 * 5 * 4) + 1 + 1 + 1 + 2 + 1 + 3 + 2])), End), "" },
        { "a.png", Png(Header(8, 6, 1), Chunk("IDAT", Packed(new byte[(9 * 5 * 4) + 5])), End), Damage },
        { "a.png", Png(Header(16, 3, 0), Chunk("PLTE", [1, 2, 3]), Chunk("IDAT", Packed(new byte[95])), End), Damage },

        { "a.jpg", Jpeg(Steps, Frame, Codes, Segment(0xDB, [0, .. new byte[60], .. "text"u8]), Scan), Damage },
        { "a.jpg", Jpeg(Segment(0xDB, [0, .. new byte[64], .. "text"u8]), Frame, Codes, Scan), Damage },
        { "a.jpg", Jpeg(Steps, Segment(0xDB, [1, .. new byte[64]]), Frame, Codes, Scan), Damage },
        { "a.jpg", Jpeg(Frame, Codes, Scan), Damage },
        { "a.jpg", Jpeg(Steps, Frame, Codes, Segment(0xC4, CodeTable(0x01)), Scan), Damage },
        { "a.jpg", Jpeg(Steps, Frame, Segment(0xC4, [.. CodeTable(0x00), .. CodeTable(0x10), .. "text"u8]), Scan), Damage },
        { "a.jpg", Jpeg(Steps, Frame, Segment(0xC4, [0, 3, .. new byte[15], 1, 2, 3]), Scan), Damage },
        { "a.jpg", Jpeg(Steps, Frame, Codes, Segment(0xDD, "text"u8), Scan), Damage },
        { "a.jpg", Jpeg(Steps, Frame, Codes, Segment(0xDA, [1, 1, 0x00, 0, 63, 0, .. "text"u8]), [0x12]), Damage },
        { "a.jpg", Jpeg(Steps, Frame, Codes, Segment(0xDA, [1, 2, 0x00, 0, 63, 0]), [0x12]), Damage },
        { "a.jpg", Jpeg(Steps, Frame, Codes, Segment(0xDA, [1, 1, 0x00, 0, 63, 0])), Damage },
        { "a.jpg", Jpeg(Steps, Segment(0xC0, [8, 0, 16, 0, 16, 1, 1, 0x11, 0, .. "text"u8]), Codes, Scan), Damage },
        { "a.jpg", Jpeg(Steps, Frame, Frame, Codes, Scan), Damage },
        { "a.jpg", Jpeg(Jfif, Jfif, Steps, Frame, Codes, Scan), Damage },
        { "a.jpg", Jpeg(Steps, Segment(0xC9, [8, 0, 16, 0, 16, 1, 1, 0x11, 0]), Codes, Scan), Holds("0xC9", "a.jpg") },
        { "a.jpg", Jpeg(Segment(0xE0, [.. "JFIF\0"u8, 1, 2, 0, 0, 1, 0, 1, 1, 1]), Frame, Scan), Holds("APP0", "a.jpg") },

        { "a.webp", Webp(Extended(0x10, 16, 16), Riff("ALPH", "a text"u8), Lossy(16, 16)), Damage },
        { "a.webp", Webp(Extended(0x10, 16, 16), Riff("ALPH", [0, .. new byte[256]]), Lossy(16, 16)), "" },
        { "a.webp", Webp(Extended(0x10, 16, 16), Riff("ALPH", [0, .. new byte[252], .. "a text"u8]), Lossy(16, 16)), Damage },
        { "a.webp", Webp(Riff("ALPH", [1, 2, 3]), Lossy(16, 16)), Damage },
        { "a.webp", Webp(Lossy(16, 16), Riff("ALPH", [1, 2, 3])), Damage },
        { "a.webp", Webp(Lossy(16, 16), Extended(0, 16, 16)), Damage },
        { "a.webp", Webp(Riff("VP8 ", [0xF0, 0xFF, 0, 0x9D, 0x01, 0x2A, 16, 0, 16, 0, 0])), Damage },
        { "a.webp", Webp(Riff("VP8L", [0x2F, 0, 0, 0, 0x20, 0])), Damage },
        { "a.webp", Webp(Extended(0x01, 16, 16), Lossy(16, 16)), Holds("VP8X with further parts", "a.webp") },
        { "a.webp", Padded(Webp(Lossy(16, 16))), Damage },

        { "a.jpg", Jpeg(Jfif, Steps, Frame, Codes, Scan), "" },
        { "a.jpg", Jpeg(Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 0]), Steps, Frame, Codes, Scan), "" },
        { "a.jpg", Jpeg(Frame, Steps, Codes, Scan, Codes, Scan), "" },
        { "a.jpg", Jpeg(Steps, Segment(0xC2, [8, 0x10, 0x01, 0x00, 0x10, 1, 1, 0x11, 0]), Codes, Scan), "this image has 16 × 4097 pixels | make it at most 4096 × 4096" },
        { "a.jpg", Jpeg(Segment(0xE1, "Exif\0\0"u8), Frame, Scan), Holds("APP1", "a.jpg") },
        { "a.jpg", Jpeg(Segment(0xE2, "ICC_PROFILE\0"u8), Frame, Scan), Holds("APP2", "a.jpg") },
        { "a.jpg", Jpeg(Segment(0xED, "Photoshop"u8), Frame, Scan), Holds("APP13", "a.jpg") },
        { "a.jpg", Jpeg(Segment(0xFE, "made by"u8), Frame, Scan), Holds("COM", "a.jpg") },
        { "a.jpg", Jpeg(Segment(0xE0, "JFXX\0 thumbnail"u8), Frame, Scan), Holds("APP0", "a.jpg") },
        { "a.jpg", Jpeg(Frame, Scan, Segment(0xFE, "late"u8)), Holds("COM", "a.jpg") },
        { "a.jpg", [.. Jpeg(Steps, Frame, Codes, Scan), 0x50, 0x4B], "this image goes on after its end, where anything can be hidden" + Again },
        { "a.jpg", Jpeg(Steps, Frame, Codes, Scan)[..^2], "this image is damaged" + Again },
        { "a.jpg", Jpeg(Scan), "this image is damaged" + Again },
        { "a.jpg", [0xFF, 0xD8, 0xFF, 0xDB, 0xFF, 0xFF], "this image is damaged" + Again },
        { "a.jpg", Encoding.ASCII.GetBytes("<html>"), "this file is not a JPEG image, although its name says so" + Again },

        { "a.webp", Webp(Lossless(16, 16)), "" },
        { "a.webp", Webp(Lossy(16, 16)), "" },
        { "a.webp", Webp(Extended(0x10, 16, 16), Riff("ALPH", [1, 2, 3]), Lossy(16, 16)), "" },
        { "a.webp", Webp(Lossless(4097, 1)), "this image has 4097 × 1 pixels | make it at most 4096 × 4096" },
        { "a.webp", Webp(Extended(0, 4097, 1), Lossy(16, 16)), "this image is damaged" + Again },
        { "a.webp", Webp(Extended(0x08, 16, 16), Lossy(16, 16)), Holds("VP8X with further parts", "a.webp") },
        { "a.webp", Webp(Extended(0x02, 16, 16), Lossy(16, 16)), Holds("VP8X with further parts", "a.webp") },
        { "a.webp", Webp(Lossy(16, 16), Riff("EXIF", [1, 2])), Holds("EXIF", "a.webp") },
        { "a.webp", Webp(Lossy(16, 16), Riff("XMP ", [1, 2])), Holds("XMP", "a.webp") },
        { "a.webp", Webp(Lossy(16, 16), Lossy(16, 16)), "this image is damaged" + Again },
        { "a.webp", [.. Webp(Lossless(16, 16)), 0], "this image goes on after its end, where anything can be hidden" + Again },
        { "a.webp", Webp(Lossless(16, 16))[..^1], "this image is damaged" + Again },
        { "a.webp", Webp(), "this image is damaged" + Again },
        { "a.webp", Png(Header(1, 1), End), "this file is not a WebP image, although its name says so" + Again },
    };

    private const string Again = " | save it again as an ordinary image of the type that its name says";

    private const string Damage = "this image is damaged" + Again;

    private static byte[] End => Chunk("IEND", []);

    private static byte[] Jfif => Segment(0xE0, [.. "JFIF\0"u8, 1, 2, 0, 0, 1, 0, 1, 0, 0]);

    private static byte[] Frame => Segment(0xC0, [8, 0, 16, 0, 16, 1, 1, 0x11, 0]);

    private static byte[] Steps => Segment(0xDB, [0, .. new byte[64]]);

    /// <summary>Of both classes, each with one code of one bit.</summary>
    private static byte[] Codes => Segment(0xC4, [.. CodeTable(0x00), .. CodeTable(0x10)]);

    private static byte[] Scan => [.. Segment(0xDA, [1, 1, 0x00, 0, 63, 0]), 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56];

    [Theory]
    [MemberData(nameof(Images))]
    public void An_image_holds_a_picture_and_nothing_else(string name, byte[] bytes, string finding)
    {
        var files = CampaignOf.Files("");
        files.Write("content/en/" + name, bytes);

        Assert.Equal(
            finding.Length == 0 ? "" : $"content/en/{name} SRC0006 {finding}",
            CampaignOf.Lines(SourceLoader.Load(files).Diagnostics));
    }

    [Theory]
    [InlineData(InputLimits.ImageBytes, "")]
    [InlineData(InputLimits.ImageBytes + 1, "content/en/a.png SRC0002 this file has 524289 bytes, and at most 524288 are read | make the image smaller")]
    public void An_image_has_at_most_half_a_mebibyte(int bytes, string finding)
    {
        var empty = Chunk("IDAT", []);
        var picture = Enumerable.Range(1, empty.Length)
            .Select(width => Png(Header(width, 1), Chunk("IDAT", Packed(new byte[width + 1], CompressionLevel.NoCompression))))
            .First(png => (bytes - png.Length) % empty.Length == 0);
        var files = CampaignOf.Files("");
        files.Write("content/en/a.png", [.. picture, .. Enumerable.Repeat(empty, ((bytes - picture.Length) / empty.Length) - 1).SelectMany(chunk => chunk), .. End]);

        Assert.Equal(finding, CampaignOf.Lines(SourceLoader.Load(files).Diagnostics));
    }

    [Fact]
    public void The_check_sum_is_that_of_the_standard() => Assert.Equal(0xCBF43926, Crc32.Of("123456789"u8));

    private static string Holds(string part, string name) =>
        $"this image holds `{part}`, which may tell who made it, where and when | run `mat2 --inplace content/en/{name}`, look at it, and add it again";

    private static byte[] Png(params byte[][] chunks) => [.. PngSignature, .. chunks.SelectMany(c => c)];

    private static byte[] Header(int width, int height)
    {
        var data = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(data, width);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(4), height);
        data[8] = 8;
        return Chunk("IHDR", data);
    }

    private static byte[] Header(byte depth, byte kind, byte interlaced)
    {
        var header = Header(9, 5)[8..^4];
        (header[8], header[9], header[12]) = (depth, kind, interlaced);
        return Chunk("IHDR", header);
    }

    /// <summary>Grey ones.</summary>
    private static byte[] Pixels(int width, int height) => Chunk("IDAT", Packed(new byte[(width + 1) * height]));

    private static byte[] Packed(byte[] bytes, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, level))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] CodeTable(byte id) => [id, 1, .. new byte[15], 0];

    private static byte[] Chunk(string name, ReadOnlySpan<byte> data)
    {
        byte[] result = [0, 0, 0, 0, .. Encoding.ASCII.GetBytes(name), .. data, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(result, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(data.Length + 8), Crc32.Of(result.AsSpan(4, data.Length + 4)));
        return result;
    }

    /// <summary>With a sign in the byte that makes the length of the last part even.</summary>
    private static byte[] Padded(byte[] image)
    {
        image[^1] = (byte)'x';
        return image;
    }

    private static byte[] Damaged(byte[] image)
    {
        image[^1] ^= 1;
        return image;
    }

    private static byte[] Jpeg(params byte[][] segments) => [0xFF, 0xD8, .. segments.SelectMany(s => s), 0xFF, 0xD9];

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> data) =>
        [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    private static byte[] Webp(params byte[][] chunks)
    {
        byte[] result = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. chunks.SelectMany(c => c)];
        BinaryPrimitives.WriteInt32LittleEndian(result.AsSpan(4), result.Length - 8);
        return result;
    }

    private static byte[] Riff(string name, ReadOnlySpan<byte> data)
    {
        byte[] result = [.. Encoding.ASCII.GetBytes(name), 0, 0, 0, 0, .. data, .. new byte[data.Length & 1]];
        BinaryPrimitives.WriteInt32LittleEndian(result.AsSpan(4), data.Length);
        return result;
    }

    private static byte[] Lossless(int width, int height)
    {
        byte[] data = [0x2F, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(1), (width - 1) | ((height - 1) << 14));
        return Riff("VP8L", data);
    }

    private static byte[] Lossy(int width, int height) =>
        Riff("VP8 ", [0x30, 0, 0, 0x9D, 0x01, 0x2A, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0]);

    private static byte[] Extended(byte flags, int width, int height) =>
        Riff("VP8X", [flags, 0, 0, 0, (byte)(width - 1), (byte)((width - 1) >> 8), 0, (byte)(height - 1), (byte)((height - 1) >> 8), 0]);
}
