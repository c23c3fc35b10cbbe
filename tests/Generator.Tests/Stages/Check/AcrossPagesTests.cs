using static Generator.Tests.Support.RenderedPages;

namespace Generator.Tests.Stages.Check;

public sealed class AcrossPagesTests
{
    [Fact]
    public void A_fragment_is_looked_for_on_the_page_it_leads_to()
    {
        var letter = File("letter.html", Page("Letter", "<p id='p3'>x</p>"));

        Assert.Empty(RulesBrokenBy(File("index.html", Page("<a href='letter.html#p3'>x</a>")), letter));

        var found = FindingsIn(null, File("index.html", Page("<a href='letter.html#p4'>x</a>")), letter);
        Assert.Equal(
            "broken-fragment: the link `letter.html#p4` leads to `#p4`, which letter.html does not have (in index.html)",
            $"{Assert.Single(found).Rule.Name}: {found[0].Message}");
        Assert.Equal("did you mean `p3`?", found[0].Hint);
    }

    [Fact]
    public void A_fragment_is_written_as_in_any_address() =>
        Assert.Empty(RulesBrokenBy(Page("<p id='é'>x</p> <a href='#%C3%A9'>y</a>")));

    [Fact]
    public void A_page_that_only_unreachable_pages_link_to_is_unlinked()
    {
        var found = FindingsIn(
            null,
            File("index.html", Page("Home", "<a href='a.html'>x</a>")),
            File("a.html", Page("A", "")),
            File("b.html", Page("B", "<a href='c.html'>x</a>")),
            File("c.html", Page("C", "<a href='b.html'>x</a>")),
            File("404.html", Page("Gone", "")));

        Assert.Equal(["unlinked-page", "unlinked-page"], found.Select(d => d.Rule.Name));
        Assert.StartsWith("no way leads from the home page to b.html", found[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pages_of_a_language_may_not_share_a_title()
    {
        var home = File("index.html", Page("Home", "<a href='a.html'>x</a>"));

        Assert.Equal(["repeated-title"], RulesBrokenBy(home, File("a.html", Page("Home", ""))));
        Assert.Empty(RulesBrokenBy(home, File("a.html", Page("Home", "").Replace("\"en\"", "\"es\"", StringComparison.Ordinal))));
    }
}
