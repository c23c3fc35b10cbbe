namespace Generator.Stages.Bundle.Zim;

/// <summary>
/// The one cluster of an archive, which holds the bytes of every item. It is not compressed: what a compressor gives
/// depends on its version, and the same site gives the same archive.
/// </summary>
internal static class ZimCluster
{
    private const int NotCompressed = 1;

    /// <summary>A byte that says how it is stored, where each blob begins, counted from the first of these numbers, and the blobs.</summary>
    public static void Write(ZimBytes to, ImmutableArray<ReadOnlyMemory<byte>> blobs)
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
}
