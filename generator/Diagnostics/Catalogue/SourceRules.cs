using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>
/// The rules about what people write (SRC): files 00, YAML 01, front matter and data files 02, the seal 03,
/// Markdown 04, strings 08.
/// </summary>
internal static class SourceRules
{
    public static readonly Rule YamlSyntax = new(
        "SRC0101", "yaml-syntax", Severity.Error, "Front matter and data files can be read as YAML.");

    public static readonly Rule YamlRefused = new(
        "SRC0102", "yaml-refused", Severity.Error, "YAML keeps to texts, lists and groups, and to a size.");

    public static readonly Rule DuplicateKey = new(
        "SRC0103", "duplicate-key", Severity.Error, "A key is given once.");

    public static readonly Rule MissingString = new(
        "SRC0801", "missing-string", Severity.Error, "Every string that a page or the generator uses stands in strings.yml.");

    public static readonly Rule FormatData = new(
        "SRC0802", "format-data", Severity.Error, "Strings that say how dates and numbers are written have the form that they need.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [YamlSyntax, YamlRefused, DuplicateKey, MissingString, FormatData];
}
