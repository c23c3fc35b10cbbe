using Generator.Model;
using Generator.Tests.Support;
using static Generator.Tests.Support.ContentOf;

namespace Generator.Tests.Stages.Plan;

public sealed class LinkResolverTests
{
    private static SiteOf Site(string link, string from = "en/about") => new(
        Page(from, links: [link], anchors: ["top"]),
        Letter("en/letter", sources: ["a"]),
        Page("en/press"),
        Page("en/press/one", anchors: ["figures"]),
        Event("en/timeline/2020-09-09-letter", "2020-09-09", sources: ["a"]),
        Page("en/timeline"),
        Page("en/sources"),
        Page("fr/press"))
    {
        Config = Config(null, "fr"),
        Drafts = [Page("en/secret", draft: true)],
        Sources = [Source("a")],
        Assets = [File("content/en/crowd.png", ""), File("templates/assets/card.png", "")],
    };

    [Theory]
    [InlineData("letter.md", "letter.html")]
    [InlineData("letter.md#p2", "letter.html#p2")]
    [InlineData("./press/one.md", "press/one.html")]
    [InlineData("press/../letter.md", "letter.html")]
    [InlineData("#top", "about.html#top")]
    [InlineData("timeline/2020-09-09-letter.md", "timeline.html#2020-09-09-letter")]
    [InlineData("timeline.md#2020-09-09-letter", "timeline.html#2020-09-09-letter")]
    [InlineData("timeline.md#y2020", "timeline.html#y2020")]
    [InlineData("sources.md#a", "sources.html#a")]
    [InlineData("../fr/press.md", "fr/press.html")]
    [InlineData("crowd.png", "file crowd.png")]
    [InlineData("!crowd.png", "file crowd.png")]
    [InlineData("../../templates/assets/card.png", "file assets/card.png")]
    [InlineData("https://example.org/a#b", "web https://example.org/a#b")]
    [InlineData("https://example.org/a|b", "web https://example.org/a%7Cb")]
    [InlineData("mailto:a@example.org", "web mailto:a@example.org")]
    public void A_link_leads_to_the_page_or_file_that_it_names(string link, string expected) =>
        Assert.Equal(expected, TargetOf(Site(link), "en/about"));

    [Fact]
    public void A_link_is_relative_to_the_file_that_it_stands_in() =>
        Assert.Equal("letter.html#p1", TargetOf(Site("../letter.md#p1", from: "en/press/two"), "en/press/two"));

    [Fact]
    public void A_page_that_a_language_does_not_have_is_that_of_the_source_language() =>
        Assert.Equal("letter.html#p1", TargetOf(Site("letter.md#p1", from: "fr/about"), "fr/about"));

    [Theory]
    [InlineData("leter.md", "LNK0001 the link `leter.md` leads to no file | did you mean `letter.md`?")]
    [InlineData("Letter.md", "LNK0001 the link `Letter.md` leads to no file | did you mean `letter.md`?")]
    [InlineData("letter.html", "LNK0001 the link `letter.html` leads to no file | links name the content file: write `letter.md`")]
    [InlineData("letter.html#p1", "LNK0001 the link `letter.html#p1` leads to no file | links name the content file: write `letter.md`")]
    [InlineData("press/", "LNK0001 the link `press/` leads to no file | links name the content file: write `press.md`")]
    [InlineData("press", "LNK0001 the link `press` leads to no file | links name the content file: write `press.md`")]
    [InlineData("elsewhere/", "LNK0001 the link `elsewhere/` leads to no file | links name files, never folders")]
    [InlineData("../../../etc/passwd", "LNK0001 the link `../../../etc/passwd` leads to no file")]
    [InlineData("nowhere-at-all.md", "LNK0001 the link `nowhere-at-all.md` leads to no file")]
    [InlineData("secret.md", "LNK0001 `secret.md` is a draft and is not published | build with --drafts, or remove the link")]
    [InlineData("!crowds.png", "LNK0001 there is no image `crowds.png` | did you mean `crowd.png`?")]
    [InlineData("!letter.md", "LNK0001 there is no image `letter.md`")]
    [InlineData("crowd.png#x", "LNK0001 the link `crowd.png#x` leads to no file | did you mean `crowd.png`?")]
    [InlineData("letter.md#p9", "LNK0002 letter.md has no anchor `p9` | did you mean `p1`?")]
    [InlineData("letter.md#conclusion", "LNK0002 letter.md has no anchor `conclusion` | it has `p1`, `p2`")]
    [InlineData("letter.md#", "LNK0002 letter.md has no anchor `` | it has `p1`, `p2`")]
    [InlineData("press.md#x", "LNK0002 press.md has no anchor `x`")]
    [InlineData("#bottom", "LNK0002 about.md has no anchor `bottom` | it has `top`")]
    public void A_dead_link_is_an_error_at_its_place(string link, string expected) =>
        Assert.Equal("content/en/about.md:10:1 " + expected, Site(link).Findings());

    private static string TargetOf(SiteOf site, string page)
    {
        var parts = page.Split('/', 2);
        var id = new PageId(new PageName(parts[1]), new LanguageTag(parts[0]));
        return site.PlanWithoutFindings().Links[id][0] switch
        {
            LinkTarget.ToPage to => to.Path + (to.Fragment is null ? "" : "#" + to.Fragment),
            LinkTarget.ToFile to => "file " + to.Path,
            LinkTarget.ToWeb to => "web " + to.Address,
            _ => "",
        };
    }
}
