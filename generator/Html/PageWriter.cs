namespace Generator.Html;

/// <summary>
/// Writes a page, or what is in an element of it, as HTML or as XHTML. An empty element of XHTML has both of its tags,
/// so that software which reads it as HTML sees the same. Comments are not written, for none is published.
/// </summary>
internal sealed class PageWriter
{
    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);

    private static readonly ImmutableArray<PageAttribute> Svg = [new(null, "xmlns", "http://www.w3.org/2000/svg")];

    private readonly StringBuilder _markup = new();
    private readonly bool _isXhtml;

    private PageWriter(bool isXhtml) => _isXhtml = isXhtml;

    /// <summary>The whole page as HTML.</summary>
    public static string Write(ParsedPage page)
    {
        var writer = new PageWriter(isXhtml: false);
        writer._markup.Append(page.HasDoctype ? "<!DOCTYPE html>" : "");
        writer.Write(page.Elements[0]);
        return writer._markup.ToString();
    }

    /// <summary>What is in an element; empty without one.</summary>
    /// <param name="isXhtml">Whether it is to stand where XHTML is the namespace that needs no prefix.</param>
    public static string WriteInside(PageElement? element, bool isXhtml)
    {
        var writer = new PageWriter(isXhtml);
        if (element is not null)
        {
            writer.WriteChildren(element);
        }

        return writer._markup.ToString();
    }

    private void Write(PageElement element)
    {
        _markup.Append('<').Append(element.Name);
        foreach (var (prefix, name, value) in _isXhtml ? WithWhatHtmlLeavesUnsaid(element) : element.Attributes)
        {
            _markup.Append(' ').Append(prefix).Append(prefix is null ? "" : ":").Append(name).Append("=\"");
            HtmlText.Append(_markup, value);
            _markup.Append('"');
        }

        if (Void.Contains(element.Name))
        {
            _markup.Append(_isXhtml ? " />" : ">");
            return;
        }

        _markup.Append('>');
        WriteChildren(element);
        _markup.Append("</").Append(element.Name).Append('>');
    }

    /// <summary>The language once more, in the form of XML, and the namespace of drawings.</summary>
    private static ImmutableArray<PageAttribute> WithWhatHtmlLeavesUnsaid(PageElement element) =>
    [
        .. element.Attributes,
        .. element.Attributes.Where(a => a is { Prefix: null, Name: "lang" }).Select(a => a with { Prefix = "xml" }),
        .. element.Name == "svg" && !element.Has("xmlns") ? Svg : [],
    ];

    /// <summary>HTML has no escapes in styles and data.</summary>
    private void WriteChildren(PageElement element)
    {
        var isRaw = !_isXhtml && element.Name is "style" or "script";
        foreach (var (child, text) in element.Children)
        {
            if (child is not null)
            {
                Write(child);
            }
            else if (isRaw)
            {
                _markup.Append(text);
            }
            else
            {
                HtmlText.Append(_markup, text);
            }
        }
    }
}
