using Generator.Stages.Bundle.Books;

namespace Generator.Stages.Bundle.Epub;

/// <summary>
/// The table of contents, for reading systems and as a page of the book, and the landmarks (EPUB 3.3, section 7).
/// </summary>
internal sealed class NavigationDocument(BookWords words, XhtmlDocument shell)
{
    public EpubFile Write(Book book, bool hasCover)
    {
        var body = new StringBuilder();
        body.Append("<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\">\n<h1>").Append(HtmlText.Escape(words.Contents)).Append("</h1>\n");
        AppendList(body, "", [.. book.Chapters.Select(EntryOf), new Entry(EpubNames.Imprint, words.Imprint, [])]);
        body.Append("</nav>\n<nav epub:type=\"landmarks\" hidden=\"hidden\" aria-label=\"").Append(HtmlText.Escape(words.Landmarks)).Append("\">\n<ol>\n");
        foreach (var (type, entry) in Landmarks(book).Skip(hasCover ? 0 : 1))
        {
            body.Append("<li>").Append(LinkTo(entry, $" epub:type=\"{type}\"")).Append("</li>\n");
        }

        body.Append("</ol>\n</nav>");
        return new EpubFile(
            EpubNames.Navigation, EpubNames.Xhtml, "nav", IsRead: true, shell.Write(EpubNames.Navigation, words.Contents, "contents", body.ToString()));
    }

    private IEnumerable<(string Type, Entry Entry)> Landmarks(Book book) =>
    [
        ("cover", new Entry(EpubNames.Cover, words.Cover, [])),
        ("titlepage", new Entry(EpubNames.Title, words.ShortTitle, [])),
        ("toc", new Entry(EpubNames.Navigation + "#toc", words.Contents, [])),
        ("bodymatter", EntryOf(book.Start)),
    ];

    /// <summary>A chapter shows its headings, if it has no chapters below it.</summary>
    private static Entry EntryOf(Chapter chapter) => new(
        EpubNames.Of(chapter.Page.Path),
        chapter.Text.Heading,
        chapter.Parts.IsEmpty ? [.. chapter.Sections.Select(section => SectionOf(chapter, section))] : [.. chapter.Parts.Select(PartOf)]);

    private static Entry PartOf(Chapter part) => new(EpubNames.Of(part.Page.Path), part.Text.Heading, []);

    private static Entry SectionOf(Chapter chapter, PageElement section) =>
        new($"{EpubNames.Of(chapter.Page.Path)}#{section["id"]}", section.Line, []);

    private static void AppendList(StringBuilder body, string attributes, ImmutableArray<Entry> entries)
    {
        body.Append("<ol").Append(attributes).Append(">\n");
        foreach (var entry in entries)
        {
            body.Append("<li>").Append(LinkTo(entry, ""));
            if (!entry.Below.IsEmpty)
            {
                body.Append('\n');
                AppendList(body, entry.Below.All(IsSection) ? " class=\"run\"" : "", entry.Below);
            }

            body.Append("</li>\n");
        }

        body.Append("</ol>\n");
    }

    /// <summary>Headings of one chapter are set in a run, chapters below a chapter in lines.</summary>
    private static bool IsSection(Entry entry) => entry.Address.Contains('#', StringComparison.Ordinal);

    private static string LinkTo(Entry entry, string attributes) =>
        $"<a{attributes} href=\"{HtmlText.Escape(entry.Address)}\">{HtmlText.Escape(entry.Label)}</a>";

    private sealed record Entry(string Address, string Label, ImmutableArray<Entry> Below);
}
