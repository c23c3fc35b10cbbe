using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>The rules about bundles (BND).</summary>
internal static class BundleRules
{
    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [];
}
