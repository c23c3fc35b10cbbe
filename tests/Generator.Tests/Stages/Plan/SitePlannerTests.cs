using Generator.Model;
using Generator.Tests.Support;
using static Generator.Tests.Support.ContentOf;

namespace Generator.Tests.Stages.Plan;

public sealed class SitePlannerTests
{
    [Fact]
    public void Every_file_of_the_site_is_a_job_in_ordinal_order()
    {
        var site = new SiteOf(
            Page("en/index"),
            Page("en/404"),
            Page("fr/index"),
            Page("fr/404"),
            Page("en/timeline"),
            Page("en/sources"),
            Event("en/timeline/one", "2020", sources: ["a"]))
        {
            Config = Config("https://example.org/letter/", "fr"),
            Sources = [Source("a")],
            Assets = [File("content/fr/crowd.png", ""), File("templates/assets/site.css", "")],
        }.PlanWithoutFindings();

        Assert.Equal(
            [
                ".nojekyll", "404.html", "assets/site.css", "feed.xml", "fr/crowd.png", "fr/feed.xml", "fr/index.html",
                "index.html", "robots.txt", "sitemap.xml", "sources.html", "timeline.html",
            ],
            site.Jobs.Select(j => j.Path.Value));
    }

    [Fact]
    public void Without_a_base_url_there_is_neither_feed_nor_sitemap() =>
        Assert.Equal(
            [".nojekyll", "index.html", "robots.txt"],
            new SiteOf(Page("en/index")).PlanWithoutFindings().Jobs.Select(j => j.Path.Value));

    [Fact]
    public void A_page_takes_the_template_of_its_name_else_of_its_kind()
    {
        var site = new SiteOf(Page("en/index"), Page("en/about"), Letter("en/letter"), Report("en/press/one", "a"), Page("en/sources"))
        {
            Sources = [Source("a")],
            Templates = [("page.html", ""), ("index.html", ""), ("letter.html", ""), ("report.html", "")],
        }.PlanWithoutFindings();

        Assert.Equal(
            ["about page.html", "index index.html", "letter letter.html", "press/one report.html", "sources page.html"],
            site.Pages.Select(p => $"{p.Name} {p.Template}"));
    }

    [Fact]
    public void A_page_without_a_template_is_an_error() =>
        Assert.Equal(
            "content/en/about.md LNK0012 there is no template templates/page.html for this page | add it, or templates/about.html for this page alone",
            (new SiteOf(Page("en/about")) with { Templates = [] }).Findings());

    [Fact]
    public void The_timeline_shows_the_events_of_its_language_by_date()
    {
        var site = new SiteOf(
            Page("en/timeline"),
            Page("en/sources"),
            Event("en/timeline/c", "2020-09-09", ["a"]),
            Event("en/timeline/b", "2020-09-09", ["a"], end: "2020-09-10"),
            Event("en/timeline/a", "2020-09-10", ["a"]),
            Event("en/timeline/d", "2020-09", ["a"]),
            Event("fr/timeline/d", "2020-09", ["a"]))
        {
            Config = Config(null, "fr"),
            Sources = [Source("a")],
        }.PlanWithoutFindings();

        Assert.Equal(
            ["en/timeline/c", "en/timeline/b", "en/timeline/a", "en/timeline/d"],
            site.Pages.Single(p => p.Name == WellKnownPages.Timeline).Shows.Select(e => e.Id.ToString()));
    }

    [Fact]
    public void The_home_page_shows_the_letter_of_its_language_else_of_the_source_language()
    {
        var site = new SiteOf(Page("en/index"), Letter("en/letter"), Page("fr/index"), Letter("fr/letter"), Page("ru/index"))
        {
            Config = Config(null, "fr", "ru"),
        }.PlanWithoutFindings();

        Assert.Equal(
            ["fr/index.html fr/letter", "index.html en/letter", "ru/index.html en/letter"],
            site.Pages.Where(p => p.IsHome).Select(p => $"{p.Path} {p.Shows.Single().Id}"));
    }

    [Fact]
    public void Reports_follow_one_another_by_date_and_undated_ones_come_last()
    {
        var site = new SiteOf(
            Report("en/press/a", "undated"), Report("en/press/b", "late"), Report("en/press/c", "early"), Page("en/sources"))
        {
            Sources = [Source("undated"), Source("late", date: "2020-09"), Source("early", date: "2020-09-10")],
        }.PlanWithoutFindings();

        Assert.Equal(
            ["press/b > press/a", "press/c > press/b > press/a", "press/c > press/b"],
            site.Pages.Where(p => p.Edition.Matter is ReportMatter)
                .Select(p => string.Join(" > ", new[] { p.Previous?.Title.Value, p.Name.Value, p.Next?.Title.Value }.OfType<string>())));
    }

    [Fact]
    public void The_menu_holds_the_pages_that_exist_in_its_own_order() =>
        Assert.Equal(
            ["letter", "press", "about"],
            new SiteOf(Page("en/about"), Page("en/press"), Letter("en/letter"), Page("en/other"))
                .PlanWithoutFindings().Languages[0].Navigation.Select(s => s.Id.Name.Value));

    [Fact]
    public void A_page_knows_itself_in_every_language_but_the_page_for_missing_addresses_stands_once()
    {
        var site = new SiteOf(Page("en/about"), Page("en/404"), Page("ru/404"), Page("fr/about"), Page("ru/about"))
        {
            Config = Config(null, "ru", "fr"),
        }.PlanWithoutFindings();

        Assert.Equal(
            ["404.html: 404.html", "about.html: about.html ru/about.html fr/about.html"],
            site.Pages.Where(p => p.Id.Language.Value == "en")
                .Select(p => $"{p.Path}: {string.Join(' ', p.Alternates.Select(a => a.Path))}"));
        Assert.Equal("ru/404", site.Pages.Single(p => p.IsNotFound).Shows.Single().Id.ToString());
    }

    [Fact]
    public void Claims_stand_by_topic_each_report_beside_what_it_says()
    {
        var site = new SiteOf(Page("en/differences"), Report("en/press/one", "a"), Letter("en/letter"), Page("en/sources"))
        {
            Sources = [Source("a")],
            Claims = [Claim("x", "figures", ["one"], paragraph: "p2"), Claim("y", "names", []), Claim("z", "figures", [])],
            Strings = "topic.figures: Figures\ntopic.names: Names\nclaim.z.text: Another wording",
        }.PlanWithoutFindings();

        Assert.Equal(
            ["figures: The claim x (one says), Another wording ()", "names: The claim y ()"],
            site.Languages[0].Differences.Select(t =>
                $"{t.Id}: {string.Join(", ", t.Rows.Select(r => $"{r.Text.Value} ({string.Join(", ", r.Cells.Select(c => c.Says?.Value))})"))}"));
    }

    [Fact]
    public void References_that_lead_nowhere_are_errors()
    {
        var site = new SiteOf(
            Letter("en/letter", demands: ["p7"]), Page("en/differences"), Report("en/press/epoch-times", "a"), Page("en/sources"))
        {
            Sources = [Source("a")],
            Claims = [Claim("x", "figurs", ["epoch-time"], paragraph: "p3")],
            Strings = "topic.figures: Figures",
        };

        Assert.Equal(
            """
            content/differences.yml:1:7 LNK0007 there is no report `epoch-time` | did you mean `epoch-times`?
            content/differences.yml:1:7 LNK0008 the letter has no paragraph `p3` | did you mean `p1`?
            content/differences.yml:1:7 SRC0801 the topic `figurs` has no label: strings.yml has no key `topic.figurs` | did you mean `figures`?
            content/en/letter.md:2:1 LNK0008 the letter has no paragraph `p7` | did you mean `p1`?
            """,
            site.Findings());
    }

    [Fact]
    public void The_demands_of_a_letter_name_its_own_paragraphs() =>
        Assert.Equal("", new SiteOf(Letter("en/letters/second", demands: ["q1"], anchors: ["q1"]), Letter("en/letter")).Findings());

    [Fact]
    public void A_page_below_press_that_is_no_report_is_not_compared()
    {
        var site = new SiteOf(Page("en/differences"), Page("en/press/notes"))
        {
            Claims = [Claim("x", "figures", ["notes"])],
            Strings = "topic.figures: Figures",
        };

        Assert.Equal(
            "content/differences.yml:1:7 LNK0007 there is no report `notes` | add content/en/press/notes.md", site.Findings());
    }

    [Fact]
    public void Pages_that_others_are_shown_on_must_exist()
    {
        var site = new SiteOf(Event("en/timeline/one", "2020", ["a"], ["geneva"]))
        {
            Sources = [Source("a")],
            Strings = "place.geneva: Geneva",
        };

        Assert.Equal(
            """
            content/en/timeline/one.md LNK0009 the page content/en/names.md is missing: names link there | add it; a title is enough
            content/en/timeline/one.md LNK0009 the page content/en/sources.md is missing: what is cited is listed there | add it; a title is enough
            content/en/timeline/one.md LNK0009 the page content/en/timeline.md is missing: events are shown there | add it; a title is enough
            """,
            site.Findings());
    }

    [Fact]
    public void Planning_the_same_content_twice_gives_the_same_findings_in_the_same_order()
    {
        var site = new SiteOf(Page("en/a", links: ["x.md", "y.md#z"]), Page("en/b", links: ["x.md"]), Page("en/c", cites: ["q", "r"]));

        Assert.Equal(site.Findings(), site.Findings());
        Assert.Equal(6, site.Plan().Diagnostics.Length);
    }
}
