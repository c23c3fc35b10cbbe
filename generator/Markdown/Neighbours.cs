using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>The characters on both sides of a place within a line, wherever in the tree they stand; nothing where no plain text does.</summary>
internal static class Neighbours
{
    /// <summary>The first or last character of what stands there.</summary>
    public static Rune? Edge(Inline? inline, bool isLast) => inline switch
    {
        ContainerInline container => Edge(isLast ? container.LastChild : container.FirstChild, isLast),
        LiteralInline literal => Edge(literal.Content.AsSpan(), isLast),
        _ => null,
    };

    /// <summary>The first or last character of a text; nothing for an empty one.</summary>
    public static Rune? Edge(ReadOnlySpan<char> text, bool isLast)
    {
        var status = isLast ? Rune.DecodeLastFromUtf16(text, out var rune, out _) : Rune.DecodeFromUtf16(text, out rune, out _);
        return status == OperationStatus.Done ? rune : null;
    }
}
