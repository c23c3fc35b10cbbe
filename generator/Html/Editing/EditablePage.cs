using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Generator.Html.Editing;

/// <summary>
/// A page of our own opened for editing, for the copies of the site that are not pages: what they cannot hold is
/// taken out, what refers to other pages is led elsewhere, and the rest is written as HTML or XHTML. It is the one
/// place that changes the parser's tree; elements are named by CSS selectors.
/// </summary>
internal sealed class EditablePage : IDisposable
{
    private readonly IHtmlDocument _document;

    private EditablePage(IHtmlDocument document) => _document = document;

    /// <summary>The text of its first heading of the first level; empty without one.</summary>
    public string Heading => TextOf(_document.QuerySelector("h1"));

    /// <summary>Its headings of the second level that have an id, in document order.</summary>
    public ImmutableArray<PageHeading> Sections => [.. _document.QuerySelectorAll("h2[id]").Select(h => new PageHeading(h.Id!, TextOf(h)))];

    /// <param name="html">A page of at most <see cref="PageReader.LargestPage"/> bytes.</param>
    public static EditablePage Parse(string html) => new(new HtmlParser().ParseDocument(html));

    /// <summary>Every id in it.</summary>
    public FrozenSet<string> Ids => _document.All.Select(element => element.GetAttribute("id")).OfType<string>().ToFrozenSet(StringComparer.Ordinal);

    public bool Has(string selector) => _document.QuerySelector(selector) is not null;

    /// <summary>An attribute of every element that a selector finds and that has it, in document order.</summary>
    public ImmutableArray<string> ValuesOf(string selector, string attribute) =>
        [.. _document.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute)).OfType<string>()];

    /// <summary>Takes elements out with all that is in them, and the line that they stood on.</summary>
    public void Remove(string selector)
    {
        foreach (var element in _document.QuerySelectorAll(selector).ToList())
        {
            if (element.NextSibling is IText after && after.Data.StartsWith('\n')
                && element.PreviousSibling is null or IText { Data: [.., '\n'] })
            {
                after.Data = after.Data[1..];
            }

            element.Remove();
        }
    }

    /// <summary>Puts plain text in the place of all that is in the first element that a selector finds.</summary>
    public void SetText(string selector, string text)
    {
        if (_document.QuerySelector(selector) is { } element)
        {
            element.TextContent = text;
        }
    }

    /// <summary>Gives an attribute to elements.</summary>
    public void SetAttribute(string selector, string name, string value)
    {
        foreach (var element in _document.QuerySelectorAll(selector))
        {
            element.SetAttribute(name, value);
        }
    }

    /// <summary>Leads links elsewhere.</summary>
    /// <param name="rewrite">The new address for an old one, or nothing where the link is to become its text.</param>
    public void RewriteLinks(Func<string, string?> rewrite)
    {
        foreach (var link in _document.QuerySelectorAll("a[href]").ToList())
        {
            if (rewrite(link.GetAttribute("href")!) is { } address)
            {
                link.SetAttribute("href", address);
            }
            else
            {
                LinkText.Replace(link);
            }
        }
    }

    /// <summary>Takes images from elsewhere.</summary>
    /// <param name="rewrite">The new address for an old one.</param>
    public void RewriteImages(Func<string, string> rewrite)
    {
        foreach (var image in _document.QuerySelectorAll("img[src]"))
        {
            image.SetAttribute("src", rewrite(image.GetAttribute("src")!));
        }
    }

    /// <summary>Puts a prefix before every id, and before whatever refers to one within the page.</summary>
    public void PrefixIds(string prefix) => IdPrefix.Put(_document, prefix);

    /// <summary>Moves every heading one level down; those of the sixth stay.</summary>
    public void DemoteHeadings() => Headings.Demote(_document);

    /// <summary>The whole page.</summary>
    public string AsHtml() => _document.ToHtml(HtmlMarkupFormatter.Instance);

    /// <summary>What is in the first element that a selector finds; empty if there is none.</summary>
    public string InnerHtml(string selector) => _document.QuerySelector(selector)?.ChildNodes.ToHtml(HtmlMarkupFormatter.Instance) ?? "";

    /// <summary>The same, to stand where XHTML is the namespace that needs no prefix.</summary>
    public string InnerXhtml(string selector) => _document.QuerySelector(selector) is { } element ? XhtmlText.Write(element) : "";

    public void Dispose() => _document.Dispose();

    private static string TextOf(IElement? element) =>
        element is null ? "" : string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
