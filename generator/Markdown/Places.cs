using Markdig.Syntax;

namespace Generator.Markdown;

/// <summary>The place of a node in its author's file.</summary>
internal static class Places
{
    public static Location At(this ComposedText text, MarkdownObject node) => text.At(node.Span);

    /// <summary>A span without a length is a node that the parser made up: it has the place where it was made.</summary>
    public static Location At(this ComposedText text, SourceSpan span) =>
        text.At(Math.Clamp(span.Start, 0, text.Text.Length), Math.Max(0, span.Length));
}
