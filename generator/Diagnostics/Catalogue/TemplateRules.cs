using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>The rules about templates (TPL).</summary>
internal static class TemplateRules
{
    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [];
}
