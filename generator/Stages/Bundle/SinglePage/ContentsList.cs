using Generator.Stages.Bundle.Books;

namespace Generator.Stages.Bundle.SinglePage;

/// <summary>The table of contents: the sections, below each its headings in a run, below the press its reports.</summary>
internal static class ContentsList
{
    public static string Write(Book book, BookWords words)
    {
        var html = new StringBuilder();
        html.Append("<nav class=\"book-contents\" aria-labelledby=\"").Append(SectionIds.Contents).Append("\">\n<h2 id=\"")
            .Append(SectionIds.Contents).Append("\">").Append(HtmlText.Escape(words.Contents)).Append("</h2>\n<ol>\n");
        foreach (var chapter in book.Chapters)
        {
            html.Append("<li>").Append(LinkTo(chapter, null, chapter.Text.Heading));
            AppendBelow(html, chapter);
            html.Append("</li>\n");
        }

        return html.Append("<li><a href=\"#").Append(SectionIds.Imprint).Append("\">").Append(HtmlText.Escape(words.Imprint))
            .Append("</a></li>\n</ol>\n</nav>").ToString();
    }

    private static void AppendBelow(StringBuilder html, Chapter chapter)
    {
        var links = chapter.Parts.IsEmpty
            ? chapter.Sections.Select(section => LinkTo(chapter, section["id"], section.Line))
            : chapter.Parts.Select(part => LinkTo(part, null, part.Text.Heading));
        var items = string.Concat(links.Select(link => $"<li>{link}</li>\n"));
        if (items.Length > 0)
        {
            html.Append(chapter.Parts.IsEmpty ? "\n<ul class=\"run small\">\n" : "\n<ul class=\"parts small\">\n").Append(items).Append("</ul>\n");
        }
    }

    private static string LinkTo(Chapter chapter, string? id, string label) =>
        $"<a href=\"{SectionIds.AddressOf(chapter, id)}\">{HtmlText.Escape(label)}</a>";
}
