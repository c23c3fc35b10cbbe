using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>The rules about usage and configuration (CFG).</summary>
internal static class ConfigurationRules
{
    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [];
}
