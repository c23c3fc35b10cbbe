using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Generator.Html;

/// <summary>
/// Reads a page as browsers do: in one strict pass, or where that gives up with AngleSharp, in one walk over its
/// document. The walk keeps its own stack and goes by index, for AngleSharp looks for a sibling through all children.
/// </summary>
internal static class PageReader
{
    /// <param name="file">A whole page of at most <see cref="InputLimits.PageBytes"/> bytes; whatever it holds, it can be read.</param>
    public static ParsedPage Read(OutputFile file) => Read(Encoding.UTF8.GetString(file.Bytes.Span));

    public static ParsedPage Read(string html) => StrictReader.Read(html) ?? ReadLeniently(html);

    /// <summary>Reads it with AngleSharp alone.</summary>
    public static ParsedPage ReadLeniently(string html)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using var document = parser.ParseDocument(html);
        var page = new ParsedPage(html);
        Walk(document, page);
        return page;
    }

    private static void Walk(INode document, ParsedPage page)
    {
        var open = new Stack<(INodeList Children, int Next)>();
        open.Push((document.ChildNodes, 0));
        while (open.TryPop(out var level))
        {
            if (level.Next < level.Children.Length)
            {
                open.Push((level.Children, level.Next + 1));
                if (Report(level.Children[level.Next], page) is { } children)
                {
                    open.Push((children, 0));
                }
            }
            else if (open.Count > 0)
            {
                page.Close();
            }
        }
    }

    /// <summary>Reports a node, and returns what is in it if it was an element, which is then to be closed.</summary>
    private static INodeList? Report(INode node, ParsedPage page)
    {
        switch (node)
        {
            case IElement element:
                page.Open(element.LocalName, element.SourceReference?.Position.Index, AttributesOf(element));
                return element.ChildNodes;
            case IText text:
                page.Add(text.Data);
                break;
            case IComment:
                page.AddComment();
                break;
            case IDocumentType:
                page.HasDoctype = true;
                break;
        }

        return null;
    }

    private static ImmutableArray<PageAttribute> AttributesOf(IElement element) => element.Attributes.Length == 0
        ? []
        : [.. element.Attributes.Select(a => new PageAttribute(a.Prefix, a.LocalName, a.Value))];
}
