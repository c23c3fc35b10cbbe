namespace Generator.Stages.Bundle.SinglePage;

/// <summary>The table of contents: the sections, below each its headings in a run, below the press its reports.</summary>
internal static class ContentsList
{
    public static string Write(Book book, BookWords words) =>
        $"""
        <nav class="book-contents" aria-labelledby="{SectionIds.Contents}">
        <h2 id="{SectionIds.Contents}">{HtmlText.Escape(words.Contents)}</h2>
        <ol>
        {string.Concat(book.Chapters.Select(Item))}<li><a href="#{SectionIds.Imprint}">{HtmlText.Escape(words.Imprint)}</a></li>
        </ol>
        </nav>
        """;

    private static string Item(Chapter chapter)
    {
        var links = chapter.Parts.IsEmpty
            ? chapter.Sections.Select(section => LinkTo(chapter, section["id"], HeadingWords.Write(section, isXhtml: false)))
            : chapter.Parts.Select(part => LinkTo(part, null, part.Heading(isXhtml: false)));
        var items = string.Concat(links.Select(link => $"<li>{link}</li>\n"));
        var kind = chapter.Parts.IsEmpty ? "run" : "parts";
        var below = items.Length == 0 ? "" : $"\n<ul class=\"{kind} small\">\n{items}</ul>\n";
        return $"<li>{LinkTo(chapter, null, chapter.Heading(isXhtml: false))}{below}</li>\n";
    }

    private static string LinkTo(Chapter chapter, string? id, string markup) =>
        $"<a href=\"{SectionIds.AddressOf(chapter, id)}\">{markup}</a>";
}
