using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>The rules about translations (TRN).</summary>
internal static class TranslationRules
{
    public static readonly Rule CommentUnclosed = new(
        "TRN0001", "comment-unclosed", Severity.Error, "A comment is closed, so that it swallows no text.");

    public static readonly Rule FenceUnclosed = new(
        "TRN0002", "fence-unclosed", Severity.Error, "A block of code is closed, so that it swallows no text.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [CommentUnclosed, FenceUnclosed];
}
