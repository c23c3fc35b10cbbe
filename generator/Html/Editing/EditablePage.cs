using System.Collections.Immutable;
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

    /// <summary>The text of its <c>title</c> element.</summary>
    public string Title => _document.Title ?? "";

    /// <summary>The text of its first heading of the first level; empty without one.</summary>
    public string Heading => TextOf(_document.QuerySelector("h1"));

    /// <summary>Its headings of the second level that have an id, in document order.</summary>
    public ImmutableArray<PageHeading> Sections => [.. _document.QuerySelectorAll("h2[id]").Select(h => new PageHeading(h.Id!, TextOf(h)))];

    /// <param name="html">A page of at most <see cref="PageReader.LargestPage"/> bytes.</param>
    public static EditablePage Parse(string html) => new(new HtmlParser().ParseDocument(html));

    public bool Has(string selector) => _document.QuerySelector(selector) is not null;

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

    /// <summary>Takes an attribute from every element that has it.</summary>
    public void RemoveAttribute(string name)
    {
        foreach (var element in _document.QuerySelectorAll($"[{name}]"))
        {
            element.RemoveAttribute(name);
        }
    }

    /// <summary>Gives an attribute to elements.</summary>
    /// <param name="valueOf">Its value, from that of another attribute or of the same.</param>
    public void SetAttribute(string selector, string name, Func<string, string> valueOf, string from)
    {
        foreach (var element in _document.QuerySelectorAll(selector))
        {
            element.SetAttribute(name, valueOf(element.GetAttribute(from) ?? ""));
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
    public void RewriteImages(Func<string, string> rewrite) => SetAttribute("img[src]", "src", rewrite, "src");

    /// <summary>Puts a prefix before every id, and before whatever refers to one within the page.</summary>
    public void PrefixIds(string prefix) => IdPrefix.Put(_document, prefix);

    /// <summary>Moves every heading one level down; those of the sixth stay.</summary>
    public void DemoteHeadings() => Headings.Demote(_document);

    /// <summary>The whole page.</summary>
    public string AsHtml() => _document.ToHtml(HtmlMarkupFormatter.Instance);

    /// <summary>What is in the <c>main</c> element.</summary>
    public string MainAsHtml() => Main.ChildNodes.ToHtml(HtmlMarkupFormatter.Instance);

    /// <summary>What is in the <c>main</c> element, to stand where XHTML is the namespace that needs no prefix.</summary>
    public string MainAsXhtml() => XhtmlText.Write(Main);

    public void Dispose() => _document.Dispose();

    private IElement Main => _document.QuerySelector("main")
        ?? throw new InvalidOperationException("a page of the site has one main element, which the checks make sure of");

    private static string TextOf(IElement? element) =>
        element is null ? "" : string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
