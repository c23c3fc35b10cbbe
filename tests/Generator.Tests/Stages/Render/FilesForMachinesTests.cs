using System.Text;
using Generator.Html;
using Generator.Model;
using Generator.Stages.Render;
using Generator.Tests.Support;
using Generator.Text;
using static Generator.Tests.Support.ContentOf;

namespace Generator.Tests.Stages.Render;

public sealed class FilesForMachinesTests
{
    private static readonly Site Planned = new SiteOf(
        Page("en/404"),
        Page("en/index"),
        Page("fr/index"),
        Letter("en/letter", sources: ["a"]),
        Page("en/press"),
        Page("en/secret", draft: true),
        Page("en/sources"),
        Page("en/timeline"),
        Event("en/timeline/then", "2018-03", ["a"]))
    {
        Config = Config("https://example.org/letter/", "fr"),
        Sources = [Source("a")],
    }.PlanWithoutFindings();

    [Fact]
    public void The_feed_holds_what_has_a_date_the_newest_first() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xml:lang="en" xmlns="http://www.w3.org/2005/Atom">
          <id>https://example.org/letter/feed.xml</id>
          <title>The letter</title>
          <updated>2026-11-21T00:00:00Z</updated>
          <link rel="self" href="https://example.org/letter/feed.xml" />
          <link rel="alternate" href="https://example.org/letter/" />
          <author>
            <name>The letter</name>
          </author>
          <entry>
            <id>https://example.org/letter/letter.html</id>
            <title>letter</title>
            <updated>2020-09-09T00:00:00Z</updated>
            <link rel="alternate" href="https://example.org/letter/letter.html" />
          </entry>
          <entry>
            <id>https://example.org/letter/timeline.html#then</id>
            <title>timeline/then</title>
            <updated>2018-03-01T00:00:00Z</updated>
            <link rel="alternate" href="https://example.org/letter/timeline.html#then" />
            <summary>The text of en/timeline/then</summary>
          </entry>
        </feed>

        """,
        Text(AtomFeed.Write(Planned, Planned.Jobs.OfType<FeedJob>().First())));

    [Fact]
    public void The_sitemap_holds_every_page_that_may_be_listed_with_its_alternates() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url>
            <loc>https://example.org/letter/fr/</loc>
            <xhtml:link rel="alternate" hreflang="en" href="https://example.org/letter/" />
            <xhtml:link rel="alternate" hreflang="fr" href="https://example.org/letter/fr/" />
          </url>
          <url>
            <loc>https://example.org/letter/</loc>
            <xhtml:link rel="alternate" hreflang="en" href="https://example.org/letter/" />
            <xhtml:link rel="alternate" hreflang="fr" href="https://example.org/letter/fr/" />
          </url>
          <url>
            <loc>https://example.org/letter/letter.html</loc>
          </url>
          <url>
            <loc>https://example.org/letter/press.html</loc>
          </url>
          <url>
            <loc>https://example.org/letter/sources.html</loc>
          </url>
          <url>
            <loc>https://example.org/letter/timeline.html</loc>
          </url>
        </urlset>

        """,
        Text(Sitemap.Write(Planned)));

    [Fact]
    public void Robots_may_read_everything_and_are_told_of_the_sitemap_if_there_is_one()
    {
        Assert.Equal("User-agent: *\nAllow: /\n", Text(Robots.Write(null)));
        Assert.Equal(
            "User-agent: *\nAllow: /\n\nSitemap: https://example.org/letter/sitemap.xml\n",
            Text(Robots.Write(Planned.Config.BaseUrl)));
    }

    [Fact]
    public void A_page_is_described_as_data() => Assert.Equal(
        """
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","name":"letter","url":"https://example.org/letter/letter.html","inLanguage":"en","headline":"letter","datePublished":"2020-09-09","isPartOf":{"@type":"WebSite","url":"https://example.org/letter/"}}</script>
        """,
        JsonLd.Of(ScopeOf(PageNamed("letter"))));

    [Fact]
    public void Words_that_nobody_has_translated_say_so_in_the_feed_and_in_the_data()
    {
        var french = Letter("fr/letter");
        var title = new Located<string>("The letter", new Location(new SourcePath("content/en/letter.md"), 2, 1, 1));
        var planned = new SiteOf(Page("en/index"), Page("fr/index"), Letter("en/letter"), french with { Matter = (LetterMatter)french.Matter with { Common = french.Matter.Common with { Title = title } } })
        {
            Config = Config("https://example.org/", "fr"),
        }.Plan().Value;
        var letter = planned.Pages.First(p => p.Id.ToString() == "fr/letter");

        var feed = Text(AtomFeed.Write(planned, planned.Jobs.OfType<FeedJob>().First(job => job.Language.Value == "fr")));

        Assert.Contains("    <title xml:lang=\"en\">The letter</title>", feed, StringComparison.Ordinal);
        Assert.Contains("\"name\":{\"@value\":\"The letter\",\"@language\":\"en\"}", JsonLd.Of(new PageScope(SiteScope.Of(planned), letter)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_the_data_can_close_its_element()
    {
        var page = PageNamed("press");
        var common = page.Edition.Matter.Common;
        var hostile = common with { Title = new Located<string>("</script><script>alert(1)</script> & <!--", common.Title.Location) };

        Assert.Contains(
            "\"name\":\"\\u003C/script\\u003E\\u003Cscript\\u003Ealert(1)\\u003C/script\\u003E \\u0026 \\u003C!--\"",
            JsonLd.Of(ScopeOf(page with { Edition = page.Edition with { Matter = new PageMatter(hostile) } })),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_allows_the_sites_own_styles_and_images_or_the_one_style_on_the_page()
    {
        Assert.Equal("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'", ContentPolicy.Of(null));
        Assert.Equal(
            "default-src 'none'; style-src 'sha256-ngewhhP73WDIbgwseeu52VAAJgKdGUsu1IUQQsAm8m4='; img-src 'self'; base-uri 'none'; form-action 'none'",
            ContentPolicy.Of("p { color: red }"));
    }

    private static PageScope ScopeOf(Page page) => new(SiteScope.Of(Planned), page);

    private static Page PageNamed(string name) => Planned.Pages.Single(p => p.Id.ToString() == "en/" + name);

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
