using System.Text;
using Generator.Html;

namespace Generator.Tests.Html;

public sealed class PageReaderTests
{
    [Fact]
    public void Elements_come_in_document_order_with_their_parents()
    {
        var page = PageReader.Read("<!doctype html><html><head></head><body><p>a<b>c</b></p><i></i></body></html>");

        Assert.True(page.HasDoctype);
        Assert.Equal("html, head<html, body<html, p<body, b<p, i<body", string.Join(", ", page.Elements.Select(Describe)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("<!-- a -->")]
    [InlineData("text<td>x<p></table><frameset>")]
    [InlineData("<table>x<svg><p>")]
    [InlineData("</p></br><image>")]
    public void Every_element_begins_within_the_source(string html) =>
        Assert.All(PageReader.Read(html).Elements, element => Assert.InRange(element.Offset, 0, html.Length));

    [Fact]
    public void An_element_knows_what_is_in_it()
    {
        var page = PageReader.Read("<p>one <b>two</b> three</p><p>four</p>");

        var first = page.Elements.First(e => e.Name == "p");

        Assert.Equal("one two three", first.Text);
        Assert.Equal(["b"], first.Inside.Select(e => e.Name));
    }

    [Theory]
    [InlineData("<p>", "p")]
    [InlineData("<p>é😀<b>x</b>", "b")]
    [InlineData("<p>x</p>\n<svg><title>t</title></svg>", "svg")]
    [InlineData("<table><tr><td>x</table>", "td")]
    public void An_element_knows_where_it_begins(string html, string name)
    {
        var page = PageReader.Read(html);

        Assert.StartsWith("<" + name, html[page.Elements.Single(e => e.Name == name).Offset..], StringComparison.Ordinal);
    }

    [Fact]
    public void An_element_that_the_source_does_not_hold_is_placed_inside_it()
    {
        const string Html = "<p>a</p><body class=b><svg><title>c</title></svg>";

        Assert.All(PageReader.Read(Html).Elements, element => Assert.InRange(element.Offset, 0, Html.Length));
    }

    [Fact]
    public void Attributes_are_found_by_name_and_by_word()
    {
        var link = PageReader.Read("<a href='x&amp;y' REL='noopener  noreferrer' hidden>z</a>").Elements.Single(e => e.Name == "a");

        Assert.Equal("x&y", link["href"]);
        Assert.Null(link["title"]);
        Assert.True(link.Has("hidden"));
        Assert.True(link.HasWord("rel", "NoReferrer"));
        Assert.False(link.HasWord("rel", "no"));
    }

    [Fact]
    public void Comments_are_found_where_they_begin()
    {
        var html = "<p>a</p><!-- b --><p>c<!-- d --></p>";

        Assert.Equal(
            [html.IndexOf("<!-- b", StringComparison.Ordinal), html.IndexOf("<!-- d", StringComparison.Ordinal)],
            PageReader.Read(html).Comments);
    }

    [Fact]
    public void Deep_nesting_is_read_without_recursion()
    {
        var html = new StringBuilder().Insert(0, "<b>", 2_000).ToString();

        Assert.NotEmpty(PageReader.Read(html).Elements);
    }

    private static string Describe(PageElement element) =>
        element.Parent is null ? element.Name : $"{element.Name}<{element.Parent.Name}";
}
