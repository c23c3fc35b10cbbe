using System.Diagnostics.CodeAnalysis;

namespace Generator.Stages.Bundle.Zim;

/// <summary>
/// Writes a ZIM archive, version 6.1, as the openZIM project specifies the format
/// (<c>wiki.openzim.org/wiki/ZIM_file_format</c>), in this order:
/// <list type="number">
/// <item>the header;</item>
/// <item>the media types, then an empty text;</item>
/// <item>where each entry begins, by path; the entries' indices by title; where the cluster begins;</item>
/// <item>the directory, which tells of each entry everything but its bytes;</item>
/// <item>the cluster, which holds the bytes;</item>
/// <item>the MD5 digest of all before it.</item>
/// </list>
/// By hand, for there is no library for .NET that is kept up, and the tool of record puts a random identifier and the
/// day into an archive. Here the identifier comes from the content, so that the same entries give the same bytes.
/// </summary>
internal static class ZimWriter
{
    private const string MainPage = "mainPage";
    private const int NotCompressed = 1;

    /// <param name="entries">Content and metadata; the listings and the way to the main page are added.</param>
    /// <param name="mainPage">The path of the page that opens first.</param>
    /// <exception cref="ArgumentException">Two entries have the same namespace and path.</exception>
    /// <exception cref="KeyNotFoundException">A redirect, or the main page, leads nowhere.</exception>
    public static byte[] Write(ImmutableArray<ZimEntry> entries, string mainPage)
    {
        var order = new ZimOrder([.. entries, .. ZimListing.Empty, new ZimRedirect(ZimEntry.WellKnown, MainPage, "", mainPage)]);
        var items = order.ByPath.OfType<ZimItem>().ToImmutableArray();
        var mediaTypes = items.Select(i => i.MediaType).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();

        var types = MediaTypeList(mediaTypes);
        var directory = ZimDirectory.Of(order, mediaTypes);
        var header = ZimHeader.For(order.ByPath.Length, order.IndexOf(ZimEntry.WellKnown, MainPage), types.Count);

        var body = new ArchiveBytes().Raw(types.Written);
        foreach (var start in directory.Starts)
        {
            body.U64(header.Directory + start);
        }

        foreach (var index in order.ByTitle)
        {
            body.U32(index);
        }

        body.U64(header.Directory + directory.Bytes.Count).Raw(directory.Bytes.Written);
        WriteCluster(body, [.. items.Select(i => ZimListing.BytesOf(i, order))]);
        return Seal(header, body);
    }

    private static ArchiveBytes MediaTypeList(ImmutableArray<string> mediaTypes)
    {
        var bytes = new ArchiveBytes();
        foreach (var mediaType in mediaTypes)
        {
            bytes.Text(mediaType);
        }

        return bytes.Text("");
    }

    /// <summary>
    /// A byte that says how the bytes are stored, where each blob begins, counted from the first of these numbers, and the
    /// blobs. Nothing is compressed: what a compressor gives depends on its version, and the same site gives the same archive.
    /// </summary>
    private static void WriteCluster(ArchiveBytes to, ImmutableArray<ReadOnlyMemory<byte>> blobs)
    {
        long offset = sizeof(uint) * (blobs.Length + 1);
        to.U8(NotCompressed).U32(offset);
        foreach (var blob in blobs)
        {
            to.U32(offset += blob.Length);
        }

        foreach (var blob in blobs)
        {
            to.Raw(blob.Span);
        }
    }

    /// <summary>Puts the header before, the digest behind. The identifier is taken from an archive whose own is all zeros.</summary>
    private static byte[] Seal(ZimHeader header, ArchiveBytes body)
    {
        var uuid = ContentUuid.Of(Whole(header, new byte[ContentUuid.Length], body).Written);
        var archive = Whole(header, uuid, body);
        return archive.Raw(Checksum(archive.Written)).Written.ToArray();
    }

    private static ArchiveBytes Whole(ZimHeader header, ReadOnlySpan<byte> uuid, ArchiveBytes body)
    {
        var archive = new ArchiveBytes();
        header.Write(archive, uuid, ZimHeader.Length + body.Count);
        return archive.Raw(body.Written);
    }

    [SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The format asks for MD5, against damage, not against people.")]
    private static byte[] Checksum(ReadOnlySpan<byte> bytes) => MD5.HashData(bytes);
}
