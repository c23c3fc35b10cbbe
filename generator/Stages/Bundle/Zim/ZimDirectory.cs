namespace Generator.Stages.Bundle.Zim;

/// <summary>
/// The directory of an archive: for each entry, in the order of the paths, what it is, where it leads or which blob
/// holds its bytes, its path and its title. A blob's number is that of its item among the items.
/// </summary>
/// <param name="Starts">Where each entry begins, counted from the first.</param>
internal sealed record ZimDirectory(ArchiveBytes Bytes, ImmutableArray<int> Starts)
{
    private const int Redirect = 0xFFFF;
    private const int FirstCluster = 0;
    private const int NoRevision = 0;
    private const int NoParameters = 0;

    /// <param name="mediaTypes">Those of all items; an item names its own by its place here.</param>
    public static ZimDirectory Of(ZimOrder order, ImmutableArray<string> mediaTypes)
    {
        var bytes = new ArchiveBytes();
        var starts = ImmutableArray.CreateBuilder<int>();
        var blob = 0;
        foreach (var entry in order.ByPath)
        {
            starts.Add(bytes.Count);
            if (entry is ZimRedirect redirect)
            {
                Begin(bytes, Redirect, entry).U32(order.IndexOf(ZimEntry.Content, redirect.Target));
            }
            else
            {
                Begin(bytes, mediaTypes.IndexOf(((ZimItem)entry).MediaType), entry).U32(FirstCluster).U32(blob++);
            }

            bytes.Text(entry.Path).Text(entry.Title == entry.Path ? "" : entry.Title);
        }

        return new ZimDirectory(bytes, starts.ToImmutable());
    }

    private static ArchiveBytes Begin(ArchiveBytes bytes, int type, ZimEntry entry) =>
        bytes.U16(type).U8(NoParameters).U8(entry.Namespace).U32(NoRevision);
}
