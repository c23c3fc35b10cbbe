using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>The rules about rendered pages (PAG).</summary>
internal static class PageRules
{
    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [];
}
