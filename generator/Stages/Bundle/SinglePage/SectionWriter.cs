using Generator.Stages.Bundle.Books;

namespace Generator.Stages.Bundle.SinglePage;

/// <summary>Writes chapters as sections of one page: no id twice, headings below its title, images inside.</summary>
internal sealed class SectionWriter(Book book)
{
    /// <summary>What a page says above its title, such as that nobody has reviewed the translation.</summary>
    private const string Notice = "main > aside:first-child";

    private readonly string _firstNotice = book.Chapters[0].Text.InnerHtml(Notice);

    public string Write(Chapter chapter)
    {
        var text = chapter.Text;
        RemoveRepeatedNotice(chapter);
        Prepare(chapter, SectionIds.PrefixOf(chapter.Page));
        var kind = HtmlText.Escape(text.ValuesOf("body", "class").FirstOrDefault(""));
        return $"<section class=\"{kind}\" id=\"{SectionIds.Of(chapter.Page)}\">\n{text.InnerHtml("main").Trim('\n')}\n</section>\n";
    }

    public string WriteImprint(string heading)
    {
        var imprint = book.Imprint;
        Prepare(imprint, SectionIds.Imprint + "--");
        var kind = HtmlText.Escape(imprint.Text.ValuesOf("body > footer", "class").FirstOrDefault(""));
        return $"<footer class=\"{kind}\" id=\"{SectionIds.Imprint}\">\n<h2>{HtmlText.Escape(heading)}</h2>\n{imprint.Text.InnerHtml("body > footer").Trim('\n')}\n</footer>";
    }

    /// <summary>In one page it is enough to say once what holds for all of it.</summary>
    private void RemoveRepeatedNotice(Chapter chapter)
    {
        if (chapter != book.Chapters[0] && chapter.Text.InnerHtml(Notice) == _firstNotice)
        {
            chapter.Text.Remove(Notice);
        }
    }

    private void Prepare(Chapter chapter, string prefix)
    {
        chapter.Text.PrefixIds(prefix);
        chapter.Text.RewriteLinks(address => Rewritten(chapter, address, prefix));
        chapter.Text.RewriteImages(address => DataAddress.Of(book.File(chapter, address)));
        chapter.Text.DemoteHeadings();
    }

    /// <summary>An address inside the page has got its prefix already, and loses it for the question where it leads.</summary>
    private string? Rewritten(Chapter chapter, string address, string prefix)
    {
        if (Book.IsForeign(address))
        {
            return address;
        }

        var own = "#" + prefix;
        var asked = address.StartsWith(own, StringComparison.Ordinal) ? "#" + address[own.Length..] : address;
        return book.Find(chapter, asked) is { } link ? SectionIds.AddressOf(link) : null;
    }
}
