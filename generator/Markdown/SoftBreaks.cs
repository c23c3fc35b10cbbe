using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>
/// Line breaks between two characters of Chinese or Japanese: browsers would show a space there, which these
/// scripts do not have.
/// </summary>
internal static class SoftBreaks
{
    /// <summary>Whether the lines before and after a break are one text without a space.</summary>
    public static bool Joins(LineBreakInline lineBreak) =>
        !lineBreak.IsHard
        && Neighbours.Before(lineBreak.PreviousSibling) is { } before && CodePoints.Ideographic.Contains(before.Value)
        && Neighbours.After(lineBreak.NextSibling) is { } after && CodePoints.Ideographic.Contains(after.Value);
}
