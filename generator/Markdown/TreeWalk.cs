using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>Goes through a tree in the order of the text with a stack of its own, for the tree's depth is its author's choice.</summary>
internal static class TreeWalk
{
    /// <summary>Every node below and including the root, each with its depth; the root's is zero.</summary>
    public static IEnumerable<(MarkdownObject Node, int Depth)> Of(MarkdownObject root)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>();
        open.Push((root, 0));
        while (open.TryPop(out var next))
        {
            yield return next;
            PushChildren(open, next.Node, next.Depth + 1);
        }
    }

    private static void PushChildren(Stack<(MarkdownObject Node, int Depth)> open, MarkdownObject node, int depth)
    {
        if (node is ContainerBlock blocks)
        {
            for (var i = blocks.Count - 1; i >= 0; i--)
            {
                open.Push((blocks[i], depth));
            }
        }

        var inlines = node as ContainerInline ?? (node as LeafBlock)?.Inline;
        for (var inline = inlines?.LastChild; inline is not null; inline = inline.PreviousSibling)
        {
            open.Push((inline, depth));
        }
    }
}

/// <summary>The place of a node in its author's file.</summary>
internal static class Places
{
    public static Location At(this ComposedText text, MarkdownObject node) => text.At(node.Span);

    /// <summary>A span without a length is a node that the parser made up: it has the place where it was made.</summary>
    public static Location At(this ComposedText text, SourceSpan span) =>
        text.At(Math.Clamp(span.Start, 0, text.Text.Length), Math.Max(0, span.Length));
}

/// <summary>Where links lead, entities decoded, however they are written.</summary>
internal static class LinkTargets
{
    extension(LinkInline link)
    {
        public string Target => link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
    }

    extension(AutolinkInline link)
    {
        public string Target => link.IsEmail ? "mailto:" + link.Url : link.Url;
    }
}
