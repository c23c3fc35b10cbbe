using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>The characters on both sides of a place within a line, wherever in the tree they stand; nothing where no plain text does.</summary>
internal static class Neighbours
{
    /// <summary>The last of what stands before.</summary>
    public static Rune? Before(Inline? inline)
    {
        while (inline is ContainerInline container)
        {
            inline = container.LastChild;
        }

        return inline is LiteralInline literal
            && Rune.DecodeLastFromUtf16(literal.Content.AsSpan(), out var rune, out _) == OperationStatus.Done ? rune : null;
    }

    /// <summary>The first of what follows.</summary>
    public static Rune? After(Inline? inline)
    {
        while (inline is ContainerInline container)
        {
            inline = container.FirstChild;
        }

        return inline is LiteralInline literal
            && Rune.DecodeFromUtf16(literal.Content.AsSpan(), out var rune, out _) == OperationStatus.Done ? rune : null;
    }

    /// <summary>
    /// Whether a line break stands between two characters of Chinese or Japanese: browsers would show a space there, which
    /// these scripts do not have.
    /// </summary>
    public static bool AreJoined(LineBreakInline lineBreak) =>
        !lineBreak.IsHard
        && Before(lineBreak.PreviousSibling) is { } before && CodePoints.Ideographic.Contains(before.Value)
        && After(lineBreak.NextSibling) is { } after && CodePoints.Ideographic.Contains(after.Value);
}
