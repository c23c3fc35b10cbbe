using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>The rules about translations (TRN).</summary>
internal static class TranslationRules
{
    public static readonly Rule CommentUnclosed = new(
        "TRN0001", "comment-unclosed", Severity.Error, "A comment is closed, so that it swallows no text.");

    public static readonly Rule FenceUnclosed = new(
        "TRN0002", "fence-unclosed", Severity.Error, "A block of code is closed, so that it swallows no text.");

    public static readonly Rule HiddenDirection = new(
        "TRN0003", "hidden-bidi", Severity.Error, "No hidden character changes the direction of writing.");

    public static readonly Rule HiddenCharacter = new(
        "TRN0004", "hidden-char", Severity.Error, "Text has no character that nobody can see.");

    public static readonly Rule YamlText = new(
        "TRN0005", "yaml-text", Severity.Warning, "Words are written so that YAML reads them as they stand.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
        [CommentUnclosed, FenceUnclosed, HiddenDirection, HiddenCharacter, YamlText];
}
