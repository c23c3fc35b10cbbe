using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>The rules about links, citations and addresses (LNK).</summary>
internal static class LinkRules
{
    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [];
}
