using System.IO.Compression;

namespace Generator.Stages.Check;

/// <summary>Measures what a server would send. The size depends on the machine's zlib and is never printed on a page.</summary>
internal static class Compression
{
    /// <summary>Bytes after <c>gzip -9</c>.</summary>
    public static int Size(ReadOnlySpan<byte> bytes)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)result.Length;
    }
}
