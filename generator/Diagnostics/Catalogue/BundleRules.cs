using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>The rules about bundles (BND).</summary>
internal static class BundleRules
{
    public static readonly Rule LongPath = new("BND0001", "long-path", Severity.Error, "What an archive holds can be unpacked on every system.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [LongPath];
}
