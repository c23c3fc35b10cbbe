using System.Buffers.Binary;

namespace Generator.Stages.Bundle.Zip;

/// <summary>A file of an archive.</summary>
/// <param name="Name">Its path in the archive, with <c>/</c>.</param>
internal readonly record struct ZipEntry(string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// Writes a ZIP archive (ISO/IEC 21320-1, APPNOTE 6.3) whose bytes depend on nothing but its files: they are stored,
/// for compression differs between versions of a library; they have one time, which is written without a zone, mode
/// 644 of Unix, and no extra fields. <see cref="System.IO.Compression"/> writes the machine's own system into it.
/// </summary>
internal static class ZipWriter
{
    private const ushort VersionNeeded = 10;
    private const ushort MadeOnUnix = (3 << 8) | VersionNeeded;
    private const uint RegularFile644 = 0x81A40000;
    private const ushort NamesInUtf8 = 0x0800;
    private const int LocalHeaderLength = 30;
    private const int CentralHeaderLength = 46;
    private const int EndLength = 22;

    private static readonly DateTime Earliest = new(1980, 1, 1);
    private static readonly DateTime Latest = new(2107, 12, 31, 23, 59, 58);

    /// <param name="entries">In the order in which they are to stand; fewer than 65,536, less than 2 GiB together.</param>
    /// <param name="time">Of every file, in UTC; years before 1980 and after 2107 cannot be written and are moved to the nearest that can.</param>
    public static byte[] Write(ImmutableArray<ZipEntry> entries, DateTimeOffset time)
    {
        var stamp = Stamp(time.UtcDateTime);
        var headers = entries.Select(entry => new Header(entry, Encoding.UTF8.GetBytes(entry.Name), Crc32.Of(entry.Bytes.Span), stamp)).ToArray();
        var centralLength = headers.Sum(header => CentralHeaderLength + header.Name.Length);
        var localLength = headers.Sum(header => LocalHeaderLength + header.Name.Length + header.Entry.Bytes.Length);
        var archive = new byte[checked(localLength + centralLength + EndLength)];
        var (at, central) = (0, localLength);
        foreach (var header in headers)
        {
            central += WriteCentral(archive.AsSpan(central), header, at);
            at += WriteLocal(archive.AsSpan(at), header);
        }

        WriteEnd(archive.AsSpan(central), headers.Length, centralLength, localLength);
        return archive;
    }

    private static int WriteLocal(Span<byte> to, Header header)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x04034B50);
        WriteCommon(to[4..], header);
        header.Name.CopyTo(to[LocalHeaderLength..]);
        header.Entry.Bytes.Span.CopyTo(to[(LocalHeaderLength + header.Name.Length)..]);
        return LocalHeaderLength + header.Name.Length + header.Entry.Bytes.Length;
    }

    private static int WriteCentral(Span<byte> to, Header header, int offset)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], MadeOnUnix);
        WriteCommon(to[6..], header);
        BinaryPrimitives.WriteUInt32LittleEndian(to[38..], RegularFile644);
        BinaryPrimitives.WriteInt32LittleEndian(to[42..], offset);
        header.Name.CopyTo(to[CentralHeaderLength..]);
        return CentralHeaderLength + header.Name.Length;
    }

    /// <summary>The part that both headers share: from the version needed to the length of the extra fields, which stays zero.</summary>
    private static void WriteCommon(Span<byte> to, Header header)
    {
        var length = header.Entry.Bytes.Length;
        BinaryPrimitives.WriteUInt16LittleEndian(to, VersionNeeded);
        BinaryPrimitives.WriteUInt16LittleEndian(to[2..], Ascii.IsValid(header.Name) ? (ushort)0 : NamesInUtf8);
        BinaryPrimitives.WriteUInt32LittleEndian(to[6..], header.Stamp);
        BinaryPrimitives.WriteUInt32LittleEndian(to[10..], header.Crc);
        BinaryPrimitives.WriteInt32LittleEndian(to[14..], length);
        BinaryPrimitives.WriteInt32LittleEndian(to[18..], length);
        BinaryPrimitives.WriteUInt16LittleEndian(to[22..], checked((ushort)header.Name.Length));
    }

    private static void WriteEnd(Span<byte> to, int count, int centralLength, int centralOffset)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(to[8..], checked((ushort)count));
        BinaryPrimitives.WriteUInt16LittleEndian(to[10..], checked((ushort)count));
        BinaryPrimitives.WriteInt32LittleEndian(to[12..], centralLength);
        BinaryPrimitives.WriteInt32LittleEndian(to[16..], centralOffset);
    }

    /// <summary>Time and date of DOS in one number: two seconds are the smallest step.</summary>
    private static uint Stamp(DateTime time)
    {
        var t = time < Earliest ? Earliest : time > Latest ? Latest : time;
        var date = ((t.Year - 1980) << 9) | (t.Month << 5) | t.Day;
        return ((uint)date << 16) | (uint)((t.Hour << 11) | (t.Minute << 5) | (t.Second / 2));
    }

    private readonly record struct Header(ZipEntry Entry, byte[] Name, uint Crc, uint Stamp);
}
