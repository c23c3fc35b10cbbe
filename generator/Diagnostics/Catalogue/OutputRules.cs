namespace Generator.Diagnostics;

/// <summary>The rules about writing and verifying (OUT).</summary>
internal static class OutputRules
{
    public static readonly Rule DiskFailed = new("OUT0001", "disk-failed", Severity.Error, "The disk can be read and written.");

    public static readonly Rule SymbolicLink = new("OUT0002", "symbolic-link", Severity.Error, "No symbolic link is followed.");

    public static readonly Rule EditedByHand = new("OUT0003", "edited-by-hand", Severity.Warning, "Nobody edits what the generator wrote.");

    public static readonly Rule FileInTheWay = new("OUT0004", "file-in-the-way", Severity.Error, "What the generator did not write, it does not overwrite.");

    public static readonly Rule BrokenRecord = new("OUT0005", "broken-record", Severity.Error, "SHA256SUMS lists digests and paths, nothing else.");

    public static readonly Rule NotCurrent = new("OUT0006", "not-current", Severity.Error, "The output folder is what a build would write.");

    public static readonly Rule AlteredFile = new("OUT0007", "altered-file", Severity.Error, "Every listed file is there and has its digest.");

    public static readonly Rule UnlistedFile = new("OUT0008", "unlisted-file", Severity.Error, "Every file is listed in SHA256SUMS.");

    public static readonly Rule UnfinishedBuild = new("OUT0009", "unfinished-build", Severity.Error, "No build was interrupted while it wrote.");

    public static readonly Rule NoRecord = new("OUT0010", "no-record", Severity.Error, "A folder to verify has a SHA256SUMS.");

    public static readonly Rule ChangedMeanwhile = new("OUT0011", "changed-meanwhile", Severity.Error, "A file is written as it was read, or not at all.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        DiskFailed, SymbolicLink, EditedByHand, FileInTheWay, BrokenRecord,
        NotCurrent, AlteredFile, UnlistedFile, UnfinishedBuild, NoRecord,
        ChangedMeanwhile,
    ];
}
