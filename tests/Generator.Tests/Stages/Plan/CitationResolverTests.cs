using Generator.Model;
using Generator.Tests.Support;
using static Generator.Tests.Support.ContentOf;

namespace Generator.Tests.Stages.Plan;

public sealed class CitationResolverTests
{
    [Fact]
    public void Sources_are_numbered_by_kind_then_as_in_the_file()
    {
        var site = new SiteOf(Page("en/sources", cites: ["press", "un", "letter", "press2"]))
        {
            Sources = [Source("press"), Source("un", SourceKind.UnDocument), Source("press2"), Source("letter", SourceKind.Letter)],
        }.PlanWithoutFindings();

        Assert.Equal(["letter", "un", "press", "press2"], site.Bibliography.Select(s => s.Id.Value));
        Assert.Equal((1, 2, 3, 4), (site.Numbers["letter"], site.Numbers["un"], site.Numbers["press"], site.Numbers["press2"]));
    }

    [Fact]
    public void An_unknown_source_is_an_error_wherever_it_is_cited()
    {
        var site = new SiteOf(
            Page("en/about", cites: ["hrw-leter"]),
            Page("en/sources"),
            Page("en/timeline"),
            Event("en/timeline/one", "2020", sources: ["unheard"]))
        {
            Sources = [Source("hrw-letter", SourceKind.Letter), Source("cited")],
            Claims = [Claim("c", "t", [], sources: ["cited", "hrw_letter"])],
            Strings = "topic.t: Topic",
        };

        Assert.Equal(
            """
            content/differences.yml:1:7 LNK0003 there is no source `hrw_letter` in content/sources.yml | did you mean `hrw-letter`?
            content/en/about.md:10:1 LNK0003 there is no source `hrw-leter` in content/sources.yml | did you mean `hrw-letter`?
            content/en/timeline/one.md:2:1 LNK0003 there is no source `unheard` in content/sources.yml | add it there, or cite another
            content/sources.yml:1:7 LNK0004 the source `hrw-letter` is cited nowhere | cite it with `[@hrw-letter]`, or remove it
            """,
            site.Findings());
    }

    [Fact]
    public void A_source_knows_once_every_page_event_and_claim_that_cites_it()
    {
        var site = new SiteOf(
            Page("en/about", cites: ["a", "a"]),
            Page("en/differences"),
            Report("en/press/one", "a"),
            Page("en/sources"),
            Page("en/timeline"),
            Event("en/timeline/then", "2020", sources: ["a"]))
        {
            Sources = [Source("a")],
            Claims = [Claim("c", "t", ["one"], sources: ["a"])],
            Strings = "topic.t: Topic",
        }.PlanWithoutFindings();

        Assert.Equal(
            ["about about.html", "press/one press/one.html", "timeline/then timeline.html#then", "The claim c differences.html#c"],
            site.Languages[0].CitedBy["a"].Select(m => $"{m.Title.Value} {m.Path}" + (m.Fragment is null ? "" : "#" + m.Fragment)));
    }
}
