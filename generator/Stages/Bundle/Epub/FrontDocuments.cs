namespace Generator.Stages.Bundle.Epub;

/// <summary>
/// What stands before the contents. The cover is a picture without words, which shelves of books show, too, and some
/// reading systems show in the place of the whole page; so title and day stand on a page of their own, set in the
/// type that the reader has for all others, legible in every script.
/// </summary>
internal sealed class FrontDocuments(BookWords words, XhtmlDocument shell)
{
    public EpubFile WriteCover() => Document(
        EpubNames.Cover,
        "cover",
        $"<section epub:type=\"cover\">\n<img src=\"{EpubNames.CoverImage}\" alt=\"{HtmlText.Escape(words.Title)}\"/>\n</section>");

    public EpubFile WriteTitle()
    {
        var date = words.Date is { } day ? $"<div class=\"date\">{HtmlText.Escape(day)}</div>\n" : "";
        return Document(
            EpubNames.Title, "title", $"<section epub:type=\"titlepage\">\n<h1>{HtmlText.Escape(words.ShortTitle)}</h1>\n{date}</section>");
    }

    private EpubFile Document(string name, string kind, string body) =>
        new(name, EpubNames.Xhtml, "", IsRead: true, shell.Write(name, words.Title, kind, body));
}
