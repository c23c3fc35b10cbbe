using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>The rules about translations (TRN).</summary>
internal static class TranslationRules
{
    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [];
}
