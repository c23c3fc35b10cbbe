using Generator.Diagnostics;
using Generator.Markdown;
using Generator.Tests.Support;

namespace Generator.Tests.Markdown;

/// <summary>Findings and facts have the line and column of the file that the author edits.</summary>
public class PlacesTests
{
    private const string Text = """
        # Title

        <!-- a note
        of two lines -->
        One <!-- within --> line with [a link](letter.md) and <b>.

        > - [@cited]

        | a |
        |---|
        | [b](c.md) |

        [^1]: Note with [@other].

        Text.[^1]
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Everything_stands_where_it_was_written(string lineEnd)
    {
        var read = MarkdownSample.Read(Text.ReplaceLineEndings(lineEnd));

        Assert.Equal("5:55 raw-html", MarkdownSample.Findings(read));
        Assert.Equal(["5:31 letter.md", "11:3 c.md"], read.Value.Links.Select(l => $"{l.Location.Line}:{l.Location.Column} {l.Target}"));
        Assert.Equal(["7:6 cited", "13:18 other"], read.Value.Citations.Select(c => $"{c.Location.Line}:{c.Location.Column} {c.Id}"));
        Assert.Equal(["1:1 title Title"], read.Value.Headings.Select(h => $"{h.Location.Line}:{h.Location.Column} {h.Id} {h.Text}"));
    }

    [Fact]
    public void A_place_covers_what_is_meant()
    {
        var link = Assert.Single(MarkdownSample.Read("See [a link](letter.md) now.").Value.Links);

        Assert.Equal((5, 19), (link.Location.Column, link.Location.Length));
    }

    [Fact]
    public void Two_headings_of_one_id_name_each_other()
    {
        var found = Assert.Single(MarkdownSample.Read("# Same\n\ntext\n\n## Same").Diagnostics);

        Assert.Equal((MarkdownRules.AnchorTwice, 5), (found.Rule, found.Location?.Line));
        Assert.Equal(1, Assert.Single(found.Related).Location.Line);
    }

    [Fact]
    public void A_heading_may_not_take_the_id_of_a_paragraph() =>
        Assert.Equal("5:1 anchor-twice", MarkdownSample.Findings(MarkdownSample.ReadLetter("To you\n\nOne.\n\n## Heading {#p1}")));

    [Theory]
    [InlineData("Been [@Wrong] there[^2]", "1:6 citation-form, 1:20 footnote-missing")]
    [InlineData("a[^1]\n\n[^1]: b\n\n[^1]: c\n\n[^3]: d", "5:1 footnote-twice, 7:1 footnote-unused")]
    [InlineData("# 声明\n\n# Ok {#Not-ok}", "1:1 heading-id, 3:1 heading-id")]
    public void Findings_are_in_the_order_of_the_text(string markdown, string findings) =>
        Assert.Equal(findings, MarkdownSample.Findings(MarkdownSample.Read(markdown)));

    [Fact]
    public void The_plain_text_has_the_words_alone() =>
        Assert.Equal(
            "Title\nOne two three & x\nitem\na\nb",
            PlainText.Of(MarkdownSample.Read("# Title {#t}\n\nOne *two*\n[three](x.md) [@a] &amp; `x`[^1]\n\n- item\n\n|a|\n|-|\n|b|\n\n[^1]: note").Value));
}
