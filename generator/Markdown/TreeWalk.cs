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
