using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>The rules about usage (00) and <c>site.yml</c> (01) (CFG).</summary>
internal static class ConfigurationRules
{
    public static readonly Rule Syntax = new(
        "CFG0101", "site-yaml", Severity.Error, "`site.yml` can be read as YAML.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [Syntax];
}
