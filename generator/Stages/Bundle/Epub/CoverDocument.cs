using Generator.Stages.Bundle.Books;

namespace Generator.Stages.Bundle.Epub;

/// <summary>
/// The first page: title and day set in type, by the fonts that the reader has for every other page, so that they
/// are legible in every script. The image beside it has no words; it is what a shelf of books shows.
/// </summary>
internal sealed class CoverDocument(BookWords words, XhtmlDocument shell)
{
    public EpubFile Write(bool hasImage)
    {
        var date = words.Date is { } day ? $"<div class=\"date\">{Markup.Escaped(day)}</div>\n" : "";
        var image = hasImage ? $"<div><img src=\"{EpubNames.CoverImage}\" alt=\"\"/></div>\n" : "";
        return new EpubFile(
            EpubNames.Cover,
            EpubNames.Xhtml,
            "",
            IsRead: true,
            shell.Write(
                EpubNames.Cover,
                words.Title,
                "cover",
                $"<section epub:type=\"cover\">\n<h1>{Markup.Escaped(words.ShortTitle)}</h1>\n{date}{image}</section>"));
    }
}
