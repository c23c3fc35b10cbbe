namespace Generator.Stages.Write;

/// <summary>What writing and verifying ask of one file that stands in the output folder.</summary>
internal static class SiteFile
{
    private static readonly FrozenSet<string> Signatures =
    [
        .. from folder in new[] { "", WellKnownPages.DownloadFolder + "/" }
           from extension in new[] { ".minisig", ".sig" }
           select folder + Checksums.FileName + extension,
    ];

    /// <summary>The digest of a file, or nothing when no file stands there.</summary>
    public static Fingerprint? DigestOf(IFileSystem site, string path) =>
        site.Find(path) is { IsFile: true } ? site.DigestOf(path) : null;

    public static bool Holds(IFileSystem site, FileEntry entry, OutputFile file) =>
        entry.Length == file.Bytes.Length
        && site.Read(file.Path.Value, Array.MaxLength).AsSpan().SequenceEqual(file.Bytes.Span);

    /// <summary>
    /// Whether the mode is what git keeps of 644: not executable. The other bits follow the umask of whoever
    /// cloned, and only a new file can be given them.
    /// </summary>
    public static bool HasOrdinaryMode(FileEntry entry) =>
        entry.Mode is not { } mode || !mode.HasFlag(UnixFileMode.UserExecute);

    /// <summary>Whether it is a signature of a list of digests, which a person adds after the build.</summary>
    public static bool IsSignature(string path) => Signatures.Contains(path);

    /// <summary>The path for messages.</summary>
    public static SourcePath Shown(IFileSystem site, string path) => new(RelativePath.Join(site.Name, path));

    public static Location Place(IFileSystem site, string path) => Location.OfFile(Shown(site, path));
}
