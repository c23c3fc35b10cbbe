using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>Goes through a tree in the order of the text with a stack of its own, for the tree's depth is its author's choice.</summary>
internal static class TreeWalk
{
    /// <summary>Every node below and including the root, each with its depth; the root's is zero.</summary>
    public static IEnumerable<(MarkdownObject Node, int Depth)> Of(MarkdownObject root) => Walk(root, withWords: true);

    /// <summary>The same without what stands in paragraphs, headings and code.</summary>
    public static IEnumerable<MarkdownObject> BlocksOf(MarkdownObject root) => Walk(root, withWords: false).Select(n => n.Node);

    private static IEnumerable<(MarkdownObject Node, int Depth)> Walk(MarkdownObject root, bool withWords)
    {
        Stack<(MarkdownObject Node, int Depth)>? open = null;
        for (var next = (Node: root, Depth: 0); next.Node is not null; open?.TryPop(out next))
        {
            yield return next;
            var words = withWords ? next.Node as ContainerInline ?? (next.Node as LeafBlock)?.Inline : null;
            for (var (inline, depth) = (words?.FirstChild, next.Depth + 1); inline is not null; (inline, depth) = Behind(inline!, depth, words!))
            {
                yield return (inline, depth);
            }

            var blocks = next.Node as ContainerBlock;
            open ??= blocks is null ? null : new Stack<(MarkdownObject Node, int Depth)>();
            for (var i = blocks?.Count - 1; i >= 0; i--)
            {
                open!.Push((blocks![i.Value], next.Depth + 1));
            }

            next = default;
        }
    }

    /// <summary>What follows an inline in the order of the text, below a root.</summary>
    private static (Inline? Inline, int Depth) Behind(Inline inline, int depth, ContainerInline root)
    {
        if (inline is ContainerInline { FirstChild: { } child })
        {
            return (child, depth + 1);
        }

        while (inline.NextSibling is null && inline.Parent is { } parent && parent != root)
        {
            (inline, depth) = (parent, depth - 1);
        }

        return (inline.NextSibling, depth);
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
