using System.Collections.Frozen;
using Generator.Markdown;
using Generator.Tests.Support;

namespace Generator.Tests.Markdown;

public class MarkdownWriterTests
{
    private const string Letter = "To the Council\n\nFirst.[^1]\n\n> Quoted.\n\nSecond.\n\n[^1]: Note.";

    /// <summary>The same words give the same id in each of Unicode's forms; ids that were published otherwise still lead there.</summary>
    [Theory]
    [InlineData("## Café", "<h2 id=\"cafe\">Café</h2>\n<span id=\"caf\"></span>")]
    [InlineData("## Cafe\u0301", "<h2 id=\"cafe\">Cafe\u0301</h2>\n")]
    [InlineData("## E\u0301lus", "<h2 id=\"elus\">E\u0301lus</h2>\n<span id=\"e-lus\"></span>")]
    [InlineData("## Tiếng Việt", "<h2 id=\"tieng-viet\">Tiếng Việt</h2>\n<span id=\"ti-ng-vi-t\"></span>")]
    [InlineData("## Café {#cafe}", "<h2 id=\"cafe\">Café</h2>\n")]
    [InlineData("## Ça\n\n## a", "<h2 id=\"ca\">Ça</h2>\n<h2 id=\"a\">a</h2>\n")]
    [InlineData("## Our demands", "<h2 id=\"our-demands\">Our demands</h2>\n")]
    public void An_id_made_of_words_does_not_depend_on_how_their_marks_are_written(string markdown, string html) =>
        Assert.Equal(html, MarkdownSample.Write(markdown));

    [Fact]
    public void A_link_may_name_an_id_that_was_published() =>
        Assert.Equal(["cafe", "caf"], MarkdownSample.Read("## Café").Value.Anchors);

    [Fact]
    public void The_addressees_of_a_letter_are_written_apart()
    {
        var body = MarkdownSample.ReadLetter(Letter).Value;
        var context = MarkdownSample.ContextOf(body);

        var addressees = MarkdownWriter.Write(body, ..1, context).Text;
        var rest = MarkdownWriter.Write(body, 1.., context).Text;

        Assert.Equal("<p>To the Council</p>\n", addressees);
        Assert.Equal(MarkdownSample.Write(body).Text, addressees + rest);
        Assert.Contains("doc-endnotes", rest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("One.")]
    public void A_body_without_a_second_block_has_nothing_behind_the_first(string markdown)
    {
        var body = MarkdownSample.Read(markdown).Value;

        Assert.Equal("", MarkdownWriter.Write(body, 1.., MarkdownSample.ContextOf(body)).Text);
    }

    [Fact]
    public void Headings_go_deeper_and_ids_apart_where_the_page_asks_for_it()
    {
        var body = MarkdownSample.Read("## A\n\n###### B[^1]\n\n[^1]: c").Value;
        var html = MarkdownWriter.Write(body, MarkdownSample.ContextOf(body) with { HeadingShift = 1, IdPrefix = "e-" }).Text;

        Assert.StartsWith(
            """
            <h3 id="e-a">A</h3>
            <h6 id="e-b">B<sup><a id="e-fnref-1" href="#e-fn-1" role="doc-noteref">1</a></sup></h6>
            """,
            html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_may_say_its_language()
    {
        var body = MarkdownSample.Read("[a](b.md)").Value;
        var context = MarkdownSample.ContextOf(body) with
        {
            Links = body.Links.ToFrozenDictionary(l => l.Offset, _ => new ResolvedLink("b.html", false, "en")),
        };

        Assert.Equal("<p><a href=\"b.html\" hreflang=\"en\">a</a></p>\n", MarkdownWriter.Write(body, context).Text);
    }

    [Fact]
    public void Every_block_and_link_remembers_its_line()
    {
        var html = MarkdownSample.Write(MarkdownSample.Read("One\n[a](b.md)\n\n- two\n\n<!-- x -->\n\nThree [@c]").Value);

        Assert.Equal(
            ["1 <p>One ", "2 <a href=\"b.md\">a</a></p>", "4 <ul>", "4 <li>two</li>", "4 two</li>", "8 <p>Three ", "8 <a class=\"cite\""],
            html.Marks.Select((mark, i) => $"{mark.Location.Line} {Piece(html.Text, mark.Offset)}"));
    }

    private static string Piece(string html, int start)
    {
        var piece = html[start..].Split('\n')[0];
        var end = piece.IndexOf(" href=\"sources", StringComparison.Ordinal) is >= 0 and var cite && piece.StartsWith("<a", StringComparison.Ordinal)
            ? cite
            : piece.IndexOf("<a ", 1, StringComparison.Ordinal);
        return end < 0 ? piece : piece[..end];
    }
}
