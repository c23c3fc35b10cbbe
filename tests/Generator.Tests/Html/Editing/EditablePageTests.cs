using System.Xml.Linq;
using Generator.Html;
using Generator.Html.Editing;

namespace Generator.Tests.Html.Editing;

public sealed class EditablePageTests
{
    [Fact]
    public void A_page_tells_its_heading_and_where_its_sections_begin()
    {
        using var page = EditablePage.Parse("<title>T</title><main><h1>The\n<i>page</i></h1><h2 id=a>One</h2><h2>Two</h2><h2 id=c>Three</h2></main>");

        Assert.Equal("The page", page.Heading);
        Assert.Equal([new PageHeading("a", "One"), new PageHeading("c", "Three")], page.Sections);
    }

    [Fact]
    public void What_is_removed_leaves_no_empty_line()
    {
        Assert.Equal("<p>a</p>\n<p>b</p>\n", Edited("<p>a</p>\n<nav>n</nav>\n<p>b</p>\n", page => page.Remove("nav")));
        Assert.Equal("<p>a  b</p>", Edited("<p>a <i>x</i> b</p>", page => page.Remove("i")));
    }

    [Theory]
    [InlineData("<a class=\"c\" href=\"x.html\">the <em>text</em></a>", "the <em>text</em>")]
    [InlineData("<a href=\"x.html\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">نص</a>", "<span lang=\"ar\" dir=\"rtl\">نص</span>")]
    [InlineData("<a id=\"back\" href=\"x.html\">text</a>", "<span id=\"back\">text</span>")]
    [InlineData("<a href=\"y.html#z\">text</a>", "<a href=\"new\">text</a>")]
    [InlineData("<a name=\"n\">text</a>", "<a name=\"n\">text</a>")]
    public void A_link_is_led_elsewhere_or_becomes_its_text(string link, string expected) =>
        Assert.Equal(expected, Edited(link, page => page.RewriteLinks(address => address == "x.html" ? null : "new")));

    [Theory]
    [InlineData("<p id=\"a\">x</p>", "<p id=\"q--a\">x</p>")]
    [InlineData("<a href=\"#a\">x</a>", "<a href=\"#q--a\">x</a>")]
    [InlineData("<a href=\"o.html#a\">x</a>", "<a href=\"o.html#a\">x</a>")]
    [InlineData("<a href=\"#\">x</a>", "<a href=\"#\">x</a>")]
    [InlineData("<section aria-labelledby=\"a b\">x</section>", "<section aria-labelledby=\"q--a q--b\">x</section>")]
    [InlineData("<label for=\"a\">x</label>", "<label for=\"q--a\">x</label>")]
    [InlineData("<svg><path fill=\"url(#a)\"></path><use href=\"#b\"></use></svg>", "<svg><path fill=\"url(#q--a)\"></path><use href=\"#q--b\"></use></svg>")]
    public void Ids_get_a_prefix_and_what_refers_to_them_follows(string html, string expected) =>
        Assert.Equal(expected, Edited(html, page => page.PrefixIds("q--")));

    [Fact]
    public void Cells_of_a_table_keep_their_headers() => Assert.Equal(
        "<table><tbody><tr><th id=\"q--a\">h</th><td headers=\"q--a q--b\">c</td></tr></tbody></table>",
        Edited("<table><tr><th id=a>h<td headers='a b'>c</table>", page => page.PrefixIds("q--")));

    [Fact]
    public void Headings_move_down_one_level() => Assert.Equal(
        "<h2>1</h2><h3 id=\"a\">2 <i>b</i></h3><h6>5</h6><h6>6</h6>",
        Edited("<h1>1</h1><h2 id=a>2 <i>b</i></h2><h5>5</h5><h6>6</h6>", page => page.DemoteHeadings()));

    [Fact]
    public void Images_are_taken_from_elsewhere() => Assert.Equal(
        "<img src=\"data:,a.png\" alt=\"\">", Edited("<img src=a.png alt>", page => page.RewriteImages(address => "data:," + address)));

    [Fact]
    public void Attributes_are_given_to_elements() => Assert.Equal(
        "<a role=\"doc-noteref\" data-kind=\"n\">1</a><a>2</a>",
        Edited("<a role=\"doc-noteref\">1</a><a>2</a>", page => page.SetAttribute("[role]", "data-kind", "n")));

    [Fact]
    public void A_page_tells_its_ids_and_what_it_takes_from_elsewhere()
    {
        using var page = EditablePage.Parse("<body id=b><img src=1.png><p id=a><img alt><img src=2.png></p>");

        Assert.Equal(["a", "b"], page.Ids.Order());
        Assert.Equal(["1.png", "2.png"], page.ValuesOf("img", "src"));
    }

    [Fact]
    public void The_text_of_an_element_is_replaced_as_text() =>
        Assert.Equal("<h1>a &lt;b&gt;</h1>", Edited("<h1>x <i>y</i></h1>", page => page.SetText("h1", "a <b>")));

    [Fact]
    public void The_whole_page_is_written_as_it_was_read()
    {
        const string Html = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>T</title></head><body><main>&amp; “x”</main></body></html>\n";

        using var page = EditablePage.Parse(Html);

        Assert.Equal(PageReader.Read(Html).Texts.Select(t => t.Text), PageReader.Read(page.AsHtml()).Texts.Select(t => t.Text));
    }

    [Fact]
    public void Xhtml_is_well_formed_and_says_each_language_twice()
    {
        using var page = EditablePage.Parse(
            """
            <main><p lang=ar>a<br>&nbsp;&lt;b&amp;"</p><i></i>
            <svg viewBox="0 0 1 1"><title>t</title><path d="M0 0"/></svg><input type=radio checked></main>
            """);

        var xhtml = page.InnerXhtml("main");

        Assert.Equal(
            """
            <p lang="ar" xml:lang="ar">a<br />&#160;&lt;b&amp;"</p><i></i>
            <svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"><title>t</title><path d="M0 0"></path></svg><input type="radio" checked="" />
            """,
            xhtml);
        Assert.Equal("a\u00a0<b&\"", XElement.Parse($"<div xmlns=\"http://www.w3.org/1999/xhtml\">{xhtml}</div>").Elements().First().Value);
    }

    private static string Edited(string main, Action<EditablePage> edit)
    {
        using var page = EditablePage.Parse($"<title>t</title><main>{main}</main>");
        edit(page);
        return page.InnerHtml("main");
    }
}
