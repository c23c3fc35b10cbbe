namespace Generator.Stages.Bundle.Zim;

/// <summary>
/// The listings by title that are entries themselves: version 0 names every entry, the listings among them, version 1
/// only the pages that a reader may be led to. Each is a list of indices, four bytes each.
/// </summary>
internal static class ZimListing
{
    public const string Every = "listing/titleOrdered/v0";
    public const string Pages = "listing/titleOrdered/v1";

    private const string MediaType = "application/octet-stream+zimlisting";

    /// <summary>The entries without their bytes, which are known once all entries are in order.</summary>
    public static ImmutableArray<ZimEntry> Empty { get; } = [Item(Every), Item(Pages)];

    /// <summary>The bytes of an item: its own, or the indices that a listing holds.</summary>
    public static ReadOnlyMemory<byte> BytesOf(ZimItem item, ZimOrder order) => item switch
    {
        { Namespace: ZimEntry.Index, Path: Every } => Write(order.ByTitle),
        { Namespace: ZimEntry.Index, Path: Pages } => Write(order.ByTitle.Where(i => order.ByPath[i] is ZimPage)),
        _ => item.Bytes,
    };

    private static byte[] Write(IEnumerable<int> indices)
    {
        var bytes = new ArchiveBytes();
        foreach (var index in indices)
        {
            bytes.U32(index);
        }

        return bytes.Written.ToArray();
    }

    private static ZimItem Item(string path) => new(ZimEntry.Index, path, "", MediaType, default);
}
