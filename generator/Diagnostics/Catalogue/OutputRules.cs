using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>The rules about writing and verifying (OUT).</summary>
internal static class OutputRules
{
    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [];
}
