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
    private const int Stored = 0;
    private const int NoExtraFields = 0;
    private const int NoComment = 0;
    private const int NoAttributes = 0;
    private const int Disk = 0;
    private static readonly DateTime Earliest = new(1980, 1, 1);
    private static readonly DateTime Latest = new(2107, 12, 31, 23, 59, 58);

    /// <param name="entries">In the order in which they are to stand; fewer than 65,536, less than 2 GiB together.</param>
    /// <param name="time">Of every file, in UTC; years before 1980 and after 2107 cannot be written and are moved to the nearest that can.</param>
    public static byte[] Write(ImmutableArray<ZipEntry> entries, DateTimeOffset time)
    {
        var stamp = Stamp(time.UtcDateTime);
        var (archive, central) = (new ArchiveBytes(), new ArchiveBytes());
        foreach (var entry in entries)
        {
            var name = Encoding.UTF8.GetBytes(entry.Name);
            var common = CommonHeader(entry, name, stamp).Written;
            central.U32(0x02014B50).U16(MadeOnUnix).Raw(common).U16(NoComment).U16(Disk).U16(NoAttributes).U32(RegularFile644).U32(archive.Count).Raw(name);
            archive.U32(0x04034B50).Raw(common).Raw(name).Raw(entry.Bytes.Span);
        }

        var start = archive.Count;
        return archive.Raw(central.Written)
            .U32(0x06054B50).U16(Disk).U16(Disk).U16(entries.Length).U16(entries.Length).U32(central.Count).U32(start).U16(NoComment)
            .Written.ToArray();
    }

    /// <summary>The part that both headers of a file share: from the version needed to the length of the extra fields.</summary>
    private static ArchiveBytes CommonHeader(ZipEntry entry, byte[] name, uint stamp) => new ArchiveBytes()
        .U16(VersionNeeded).U16(Ascii.IsValid(name) ? 0 : NamesInUtf8).U16(Stored).U32(stamp)
        .U32(Crc32.Of(entry.Bytes.Span)).U32(entry.Bytes.Length).U32(entry.Bytes.Length)
        .U16(name.Length).U16(NoExtraFields);

    /// <summary>Time and date of DOS in one number: two seconds are the smallest step.</summary>
    private static uint Stamp(DateTime time)
    {
        var t = time < Earliest ? Earliest : time > Latest ? Latest : time;
        var date = ((t.Year - 1980) << 9) | (t.Month << 5) | t.Day;
        return ((uint)date << 16) | (uint)((t.Hour << 11) | (t.Minute << 5) | (t.Second / 2));
    }
}
