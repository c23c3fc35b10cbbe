using Generator.Html.Editing;
using Generator.Stages.Bundle.Books;

namespace Generator.Stages.Bundle.Epub;

/// <summary>
/// Writes chapters as documents of a book: links inside the book lead to its files, those to other pages of the site
/// become text, and notes tell what they are in the words of reading systems, too.
/// </summary>
internal sealed class ChapterWriter(Book book, XhtmlDocument shell)
{
    /// <summary>
    /// Elements by selector, and what they are in the vocabulary of EPUB (Structural Semantics 1.1), by which readers
    /// show a note where it is referred to. An item of a list may not have the role of a footnote.
    /// </summary>
    private static readonly ImmutableArray<(string Selector, string Type)> Notes =
    [
        ("[role=doc-noteref]", "noteref"),
        ("[role=doc-backlink]", "backlink"),
        ("[role=doc-endnotes] > ol > li", "footnote"),
    ];

    public EpubFile Write(Chapter chapter)
    {
        var (text, path) = (chapter.Text, chapter.Page.Path);
        text.RewriteLinks(address => Rewritten(chapter, address, link => IsWithin(path, link) ? "" : EpubNames.Link(path, link.Chapter.Page.Path)));
        MarkNotes(text);
        var name = EpubNames.Of(path);
        var body = shell.Write(name, text.Heading, text.ValuesOf("body", "class").FirstOrDefault(""), text.InnerXhtml("main"));
        return new EpubFile(name, EpubNames.Xhtml, text.Has("main svg") ? "svg" : "", IsRead: true, body);
    }

    public EpubFile WriteImprint(string title)
    {
        var text = book.Imprint.Text;
        text.RewriteLinks(address => Rewritten(book.Imprint, address, link => EpubNames.Of(link.Chapter.Page.Path)));
        var body = $"<h1>{HtmlText.Escape(title)}</h1>\n{text.InnerXhtml("body > footer").Trim('\n')}";
        return new EpubFile(EpubNames.Imprint, EpubNames.Xhtml, "", IsRead: true, shell.Write(EpubNames.Imprint, title, "imprint", body));
    }

    private string? Rewritten(Chapter from, string address, Func<BookLink, string> pathOf) =>
        Book.IsForeign(address) ? address
        : book.Find(from, address) is not { } link ? null
        : link.Fragment is null ? pathOf(link)
        : $"{pathOf(link)}#{link.Fragment}";

    private static bool IsWithin(OutputPath chapter, BookLink link) => link.Fragment is not null && link.Chapter.Page.Path == chapter;

    private static void MarkNotes(EditablePage text)
    {
        foreach (var (selector, type) in Notes)
        {
            text.SetAttribute(selector, "epub:type", type);
        }
    }
}
