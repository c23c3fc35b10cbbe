using static Generator.Tests.Support.RenderedPages;

namespace Generator.Tests.Stages.Check;

public sealed class XmlFilesTests
{
    [Theory]
    [InlineData("<urlset><url><loc>https://example.org/repo/index.html</loc></url></urlset>")]
    [InlineData("<feed><link href='https://example.org/repo/'/><id>https://example.org/other</id></feed>")]
    public void A_feed_or_sitemap_that_names_pages_of_the_site_passes(string xml) =>
        Assert.Empty(FindingsIn("https://example.org/repo/", File("index.html", Page("")), File("feed.xml", xml)));

    [Theory]
    [InlineData("xml-syntax", "<feed><id></feed>")]
    [InlineData("xml-syntax", "")]
    [InlineData("xml-syntax", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")]
    [InlineData("broken-link", "<urlset><url><loc>https://example.org/repo/gone.html</loc></url></urlset>")]
    [InlineData("broken-link", "<feed><link href='https://example.org/repo/gone.html'/></feed>")]
    public void A_fault_in_a_feed_or_sitemap_is_found(string rule, string xml) => Assert.Equal(
        [rule],
        FindingsIn("https://example.org/repo/", File("index.html", Page("")), File("feed.xml", xml)).Select(d => d.Rule.Name));

    [Fact]
    public void A_drawing_that_was_copied_shows_its_own_line()
    {
        var found = FindingsIn(null, File("assets/a.svg", "<svg>\n<g>\n</svg>", new(null, new("templates/assets/a.svg"), null)));

        Assert.Equal("templates/assets/a.svg:3:3", Assert.Single(found).Location.ToString());
    }
}
