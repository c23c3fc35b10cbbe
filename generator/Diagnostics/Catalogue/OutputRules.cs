using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>The rules about writing and verifying (OUT).</summary>
internal static class OutputRules
{
    public static readonly Rule DiskFailed = new("OUT0001", "disk-failed", Severity.Error, "The disk can be read and written.");

    public static readonly Rule SymbolicLink = new("OUT0002", "symbolic-link", Severity.Error, "No symbolic link is followed.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [DiskFailed, SymbolicLink];
}
