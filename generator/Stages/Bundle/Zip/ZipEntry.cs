namespace Generator.Stages.Bundle.Zip;

/// <summary>A file of an archive.</summary>
/// <param name="Name">Its path in the archive, with <c>/</c>.</param>
internal readonly record struct ZipEntry(string Name, ReadOnlyMemory<byte> Bytes);
