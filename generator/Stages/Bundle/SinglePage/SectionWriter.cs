namespace Generator.Stages.Bundle.SinglePage;

/// <summary>Writes chapters as sections of one page: no id twice, headings below its title, images inside.</summary>
internal sealed class SectionWriter(Book book)
{
    private readonly string _firstNotice = NoticeOf(book.Chapters[0].Text);

    public string Write(Chapter chapter)
    {
        var text = Prepare(chapter, SectionIds.PrefixOf(chapter.Page));
        if (chapter != book.Chapters[0] && NoticeOf(chapter.Text) == _firstNotice)
        {
            text = text.Without(IsNotice);
        }

        var html = PageWriter.WriteInside(text.First("main"), isXhtml: false).Trim('\n');
        return $"<section class=\"{HtmlText.Escape(chapter.BodyClass)}\" id=\"{SectionIds.Of(chapter.Page)}\">\n{html}\n</section>\n";
    }

    public string WriteImprint(string heading)
    {
        var footer = Prepare(book.Imprint, SectionIds.Imprint + "--").BodyFooter;
        var html = PageWriter.WriteInside(footer, isXhtml: false).Trim('\n');
        var kind = HtmlText.Escape(footer?["class"] ?? "");
        return $"<footer class=\"{kind}\" id=\"{SectionIds.Imprint}\">\n<h2>{HtmlText.Escape(heading)}</h2>\n{html}\n</footer>";
    }

    /// <summary>
    /// What a page says above its title, such as that nobody has reviewed the translation. In one page it is enough to say it once.
    /// </summary>
    private static bool IsNotice(PageElement element) =>
        element is { Name: "aside", Parent: { Name: "main" } main } && element == main.Inside.First();

    private static string NoticeOf(ParsedPage text) => PageWriter.WriteInside(text.Elements.Find(IsNotice), isXhtml: false);

    private ParsedPage Prepare(Chapter chapter, string prefix) => chapter.Text
        .WithIdPrefix(prefix)
        .WithLinks(address => book.Rewrite(chapter, Unprefixed(address, "#" + prefix), SectionIds.AddressOf))
        .WithImages(address => SinglePageBundle.DataAddressOf(book.File(chapter, address)))
        .WithLowerHeadings();

    /// <summary>An address inside the page has got its prefix already, and loses it for the question where it leads.</summary>
    private static string Unprefixed(string address, string own) =>
        address.StartsWith(own, StringComparison.Ordinal) ? "#" + address[own.Length..] : address;
}
