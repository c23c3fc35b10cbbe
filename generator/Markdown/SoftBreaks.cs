using System.Buffers;
using System.Text;
using Generator.Markdown.Emphasis;
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
        && LastRune(lineBreak.PreviousSibling) is { } before && UnspacedScripts.ContainIdeographic(before)
        && FirstRune(lineBreak.NextSibling) is { } after && UnspacedScripts.ContainIdeographic(after);

    private static Rune? LastRune(Inline? inline)
    {
        while (inline is ContainerInline container)
        {
            inline = container.LastChild;
        }

        return inline is LiteralInline literal
            && Rune.DecodeLastFromUtf16(literal.Content.AsSpan(), out var rune, out _) == OperationStatus.Done ? rune : null;
    }

    private static Rune? FirstRune(Inline? inline)
    {
        while (inline is ContainerInline container)
        {
            inline = container.FirstChild;
        }

        return inline is LiteralInline literal
            && Rune.DecodeFromUtf16(literal.Content.AsSpan(), out var rune, out _) == OperationStatus.Done ? rune : null;
    }
}
