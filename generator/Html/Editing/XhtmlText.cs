using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Xhtml;

namespace Generator.Html.Editing;

/// <summary>
/// Writes elements of HTML as XHTML: <c>xml:lang</c> beside every <c>lang</c>, and the namespace of drawings, which
/// HTML leaves unsaid. An empty element has both of its tags, so that software which reads it as HTML sees the same.
/// </summary>
internal static class XhtmlText
{
    private static readonly XhtmlMarkupFormatter Formatter = new(emptyTagsToSelfClosing: false);

    /// <summary>What is in an element.</summary>
    public static string Write(IElement element)
    {
        foreach (var child in element.QuerySelectorAll("[lang]"))
        {
            child.SetAttribute("xml:lang", child.GetAttribute("lang"));
        }

        foreach (var drawing in element.QuerySelectorAll("svg"))
        {
            drawing.SetAttribute("xmlns", drawing.NamespaceUri);
        }

        return element.ChildNodes.ToHtml(Formatter);
    }
}
