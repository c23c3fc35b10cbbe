using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>The rules about front matter, Markdown, data files and the seal (SRC).</summary>
internal static class SourceRules
{
    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [];
}
