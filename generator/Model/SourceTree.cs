namespace Generator.Model;

/// <summary>Everything that a build reads, loaded once, in ordinal order of the paths.</summary>
internal sealed record SourceTree(SiteConfig Config, ImmutableArray<SourceFile> Files)
{
    /// <summary>The files below a folder, which is given without a slash at the end.</summary>
    public IEnumerable<SourceFile> Below(string folder) =>
        Files.Where(f => f.Path.Value.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>The file at a path, or nothing.</summary>
    public SourceFile? Find(string path) => Files.FirstOrDefault(f => f.Path.Value == path);
}

/// <summary>One file as it was read.</summary>
/// <param name="Bytes">Its bytes, unchanged.</param>
/// <param name="Text">Its text when it is UTF-8 text without forbidden control characters, else nothing (images).</param>
internal sealed record SourceFile(SourcePath Path, ReadOnlyMemory<byte> Bytes, Fingerprint Fingerprint, SourceText? Text);
