using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>The rules about front matter, Markdown, data files and the seal (SRC).</summary>
internal static class SourceRules
{
    public static readonly Rule MissingString = new(
        "SRC0801", "missing-string", Severity.Error, "Every string that a page or the generator uses stands in strings.yml.");

    public static readonly Rule FormatData = new(
        "SRC0802", "format-data", Severity.Error, "Strings that say how dates and numbers are written have the form that they need.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [MissingString, FormatData];
}
