namespace Generator.Stages.Bundle.Epub;

/// <summary>
/// Writes chapters as documents of a book: links inside the book lead to its files, those to other pages of the site
/// become text, and notes tell what they are in the words of reading systems, too.
/// </summary>
internal sealed class ChapterWriter(Book book, XhtmlDocument shell)
{
    public EpubFile Write(Chapter chapter)
    {
        var path = chapter.Page.Path;
        var text = chapter.Text
            .WithLinks(address => book.Rewrite(chapter, address, (to, id) =>
                (id is not null && to.Page.Path == path ? "" : EpubNames.Link(path, to.Page.Path)) + Fragment(id)))
            .WithAttribute(NoteType);
        var name = EpubNames.Of(path);
        var body = shell.Write(name, text.Heading, chapter.BodyClass, PageWriter.WriteInside(text.First("main"), isXhtml: true));
        return new EpubFile(name, EpubNames.Xhtml, text.First("svg", within: "main") is null ? "" : "svg", IsRead: true, body);
    }

    public EpubFile WriteImprint(string title)
    {
        var text = book.Imprint.Text.WithLinks(address =>
            book.Rewrite(book.Imprint, address, (to, id) => EpubNames.Of(to.Page.Path) + Fragment(id)));
        var body = $"<h1>{HtmlText.Escape(title)}</h1>\n{PageWriter.WriteInside(text.BodyFooter, isXhtml: true).Trim('\n')}";
        return new EpubFile(EpubNames.Imprint, EpubNames.Xhtml, "", IsRead: true, shell.Write(EpubNames.Imprint, title, "imprint", body));
    }

    private static string Fragment(string? id) => id is null ? "" : "#" + id;

    /// <summary>
    /// What an element is in the vocabulary of EPUB (Structural Semantics 1.1), by which readers show a note where it is
    /// referred to. An item of a list may not have the role of a footnote.
    /// </summary>
    private static PageAttribute? NoteType(PageElement element) => element switch
    {
        _ when element["role"] == "doc-noteref" => new("epub", "type", "noteref"),
        _ when element["role"] == "doc-backlink" => new("epub", "type", "backlink"),
        { Name: "li", Parent: { Name: "ol", Parent: { } notes } } when notes["role"] == "doc-endnotes" => new("epub", "type", "footnote"),
        _ => null,
    };
}
