namespace Generator.Stages.Bundle.Epub;

/// <summary>
/// The table of contents, for reading systems and as a page of the book, and the landmarks (EPUB 3.3, section 7).
/// </summary>
internal sealed class NavigationDocument(BookWords words, XhtmlDocument shell)
{
    public EpubFile Write(Book book, bool hasCover)
    {
        var landmarks = Landmarks(book).Skip(hasCover ? 0 : 1)
            .Select(landmark => $"<li>{LinkTo(landmark.Entry, $" epub:type=\"{landmark.Type}\"")}</li>\n");
        var body =
            $"""
            <nav epub:type="toc" role="doc-toc" id="toc">
            <h1>{HtmlText.Escape(words.Contents)}</h1>
            {List("", [.. book.Chapters.Select(EntryOf), new Entry(EpubNames.Imprint, HtmlText.Escape(words.Imprint), [])])}</nav>
            <nav epub:type="landmarks" hidden="hidden" aria-label="{HtmlText.Escape(words.Landmarks)}">
            <ol>
            {string.Concat(landmarks)}</ol>
            </nav>
            """;
        return new EpubFile(
            EpubNames.Navigation, EpubNames.Xhtml, "nav", IsRead: true, shell.Write(EpubNames.Navigation, words.Contents, "contents", body));
    }

    private IEnumerable<(string Type, Entry Entry)> Landmarks(Book book) =>
    [
        ("cover", new Entry(EpubNames.Cover, HtmlText.Escape(words.Cover), [])),
        ("titlepage", new Entry(EpubNames.Title, HtmlText.Escape(words.ShortTitle), [])),
        ("toc", new Entry(EpubNames.Navigation + "#toc", HtmlText.Escape(words.Contents), [])),
        ("bodymatter", EntryOf(book.Start)),
    ];

    /// <summary>A chapter shows its headings, if it has no chapters below it.</summary>
    private static Entry EntryOf(Chapter chapter) => new(
        EpubNames.Of(chapter.Page.Path),
        chapter.Heading(isXhtml: true),
        chapter.Parts.IsEmpty ? [.. chapter.Sections.Select(section => SectionOf(chapter, section))] : [.. chapter.Parts.Select(PartOf)]);

    private static Entry PartOf(Chapter part) => new(EpubNames.Of(part.Page.Path), part.Heading(isXhtml: true), []);

    private static Entry SectionOf(Chapter chapter, PageElement section) =>
        new($"{EpubNames.Of(chapter.Page.Path)}#{section["id"]}", HeadingWords.Write(section, isXhtml: true), []);

    private static string List(string attributes, ImmutableArray<Entry> entries) =>
        $"<ol{attributes}>\n{string.Concat(entries.Select(entry => $"<li>{LinkTo(entry, "")}{Below(entry)}</li>\n"))}</ol>\n";

    private static string Below(Entry entry) =>
        entry.Below.IsEmpty ? "" : "\n" + List(entry.Below.All(IsSection) ? " class=\"run\"" : "", entry.Below);

    /// <summary>Headings of one chapter are set in a run, chapters below a chapter in lines.</summary>
    private static bool IsSection(Entry entry) => entry.Address.Contains('#', StringComparison.Ordinal);

    private static string LinkTo(Entry entry, string attributes) =>
        $"<a{attributes} href=\"{HtmlText.Escape(entry.Address)}\">{entry.Markup}</a>";

    private sealed record Entry(string Address, string Markup, ImmutableArray<Entry> Below);
}
