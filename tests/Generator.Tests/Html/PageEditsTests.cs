using System.Xml.Linq;
using Generator.Html;
using Generator.Stages.Bundle.Books;

namespace Generator.Tests.Html;

public sealed class PageEditsTests
{
    [Fact]
    public void A_page_tells_its_heading_and_where_its_sections_begin()
    {
        var page = PageReader.Read("<title>T</title><main><h1>The\n<i>page</i></h1><h2 id=a>One</h2><h2>Two</h2><h2 id=c>Three</h2></main>");

        Assert.Equal("The page", page.Heading);
        Assert.Equal(["a: One", "c: Three"], new Chapter(null!, page, []).Sections.Select(section => $"{section["id"]}: {section.Line}"));
    }

    [Fact]
    public void What_is_removed_leaves_no_empty_line()
    {
        Assert.Equal("<p>a</p>\n<p>b</p>\n", Edited("<p>a</p>\n<nav>n</nav>\n<p>b</p>\n", page => page.Without(e => e.Name == "nav")));
        Assert.Equal("<p>a</p>\n", Edited("<p>a</p>\n<nav>n</nav>\n<nav>n</nav>\n", page => page.Without(e => e.Name == "nav")));
        Assert.Equal("<p>a</p><p>b</p>\n", Edited("<p>a</p><nav>n</nav><p>b</p>\n", page => page.Without(e => e.Name == "nav")));
        Assert.Equal("<p>a  b</p>", Edited("<p>a <i>x</i> b</p>", page => page.Without(e => e.Name == "i")));
    }

    [Theory]
    [InlineData("<a class=\"c\" href=\"x.html\">the <em>text</em></a>", "the <em>text</em>")]
    [InlineData("<a href=\"x.html\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">نص</a>", "<span lang=\"ar\" dir=\"rtl\">نص</span>")]
    [InlineData("<a id=\"back\" href=\"x.html\">text</a>", "<span id=\"back\">text</span>")]
    [InlineData("<a href=\"y.html#z\">text</a>", "<a href=\"new\">text</a>")]
    [InlineData("<a name=\"n\">text</a>", "<a name=\"n\">text</a>")]
    public void A_link_is_led_elsewhere_or_becomes_its_text(string link, string expected) =>
        Assert.Equal(expected, Edited(link, page => page.WithLinks(address => address == "x.html" ? null : "new")));

    [Theory]
    [InlineData("<p id=\"a\">x</p>", "<p id=\"q--a\">x</p>")]
    [InlineData("<a href=\"#a\">x</a>", "<a href=\"#q--a\">x</a>")]
    [InlineData("<a href=\"o.html#a\">x</a>", "<a href=\"o.html#a\">x</a>")]
    [InlineData("<a href=\"#\">x</a>", "<a href=\"#\">x</a>")]
    [InlineData("<section aria-labelledby=\"a b\">x</section>", "<section aria-labelledby=\"q--a q--b\">x</section>")]
    [InlineData("<label for=\"a\">x</label>", "<label for=\"q--a\">x</label>")]
    [InlineData("<svg><path fill=\"url(#a)\"></path><use href=\"#b\"></use></svg>", "<svg><path fill=\"url(#q--a)\"></path><use href=\"#q--b\"></use></svg>")]
    public void Ids_get_a_prefix_and_what_refers_to_them_follows(string html, string expected) =>
        Assert.Equal(expected, Edited(html, page => page.WithIdPrefix("q--")));

    [Fact]
    public void Cells_of_a_table_keep_their_headers() => Assert.Equal(
        "<table><tbody><tr><th id=\"q--a\">h</th><td headers=\"q--a q--b\">c</td></tr></tbody></table>",
        Edited("<table><tr><th id=a>h<td headers='a b'>c</table>", page => page.WithIdPrefix("q--")));

    [Fact]
    public void Headings_move_down_one_level() => Assert.Equal(
        "<h2>1</h2><h3 id=\"a\">2 <i>b</i></h3><h6>5</h6><h6>6</h6>",
        Edited("<h1>1</h1><h2 id=a>2 <i>b</i></h2><h5>5</h5><h6>6</h6>", page => page.WithLowerHeadings()));

    [Fact]
    public void Images_are_taken_from_elsewhere() => Assert.Equal(
        "<img src=\"data:,a.png\" alt=\"\">", Edited("<img src=a.png alt>", page => page.WithImages(address => "data:," + address)));

    [Fact]
    public void Attributes_are_given_to_elements() => Assert.Equal(
        "<a role=\"doc-noteref\" data:kind=\"n\">1</a><a>2</a>",
        Edited("<a role=\"doc-noteref\">1</a><a>2</a>", page => page.WithAttribute(e => e.Has("role") ? new("data", "kind", "n") : null)));

    [Fact]
    public void A_page_tells_its_ids()
    {
        var page = PageReader.Read("<body id=b><p id=a></p></body>");

        Assert.Equal(["b", "a"], page.Ids);
    }

    [Fact]
    public void The_text_of_an_element_is_replaced_as_text() =>
        Assert.Equal("<h1>a &lt;b&gt;</h1>", Edited("<h1>x <i>y</i></h1>", page => page.WithText(page.First("h1", within: "main"), "a <b>")));

    [Fact]
    public void The_whole_page_is_written_as_it_was_read()
    {
        const string Html = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>T</title><style>a > b{}</style></head><body><main>&amp; “x”</main></body></html>\n";

        Assert.Equal(
            "<!DOCTYPE html><html lang=\"en\"><head><title>T</title><style>a > b{}</style></head><body><main>&amp; “x”</main>\n</body></html>",
            PageWriter.Write(PageReader.Read(Html)));
    }

    [Fact]
    public void Xhtml_is_well_formed_and_says_each_language_twice()
    {
        var page = PageReader.Read(
            """
            <main><p lang=ar>a<br>&nbsp;&lt;b&amp;"</p><i></i>
            <svg viewBox="0 0 1 1"><title>t</title><path d="M0 0"/></svg><input type=radio checked></main>
            """);

        var xhtml = PageWriter.WriteInside(page.First("main"), isXhtml: true);

        Assert.Equal(
            """
            <p lang="ar" xml:lang="ar">a<br /> &lt;b&amp;&quot;</p><i></i>
            <svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"><title>t</title><path d="M0 0"></path></svg><input type="radio" checked="" />
            """,
            xhtml);
        Assert.Equal("a\u00a0<b&\"", XElement.Parse($"<div xmlns=\"http://www.w3.org/1999/xhtml\">{xhtml}</div>").Elements().First().Value);
    }

    private static string Edited(string main, Func<ParsedPage, ParsedPage> edit) =>
        PageWriter.WriteInside(edit(PageReader.Read($"<title>t</title><main>{main}</main>")).First("main"), isXhtml: false);
}
