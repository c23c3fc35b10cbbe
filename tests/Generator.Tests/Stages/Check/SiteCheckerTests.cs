using Generator.Model;
using Generator.Text;
using static Generator.Tests.Support.RenderedPages;

namespace Generator.Tests.Stages.Check;

public sealed class SiteCheckerTests
{
    private static readonly SourcePath Layout = new("templates/partials/layout.html");

    [Fact]
    public void A_download_is_no_page() => Assert.Empty(RulesBrokenBy(File("index.html", Page("")), File("downloads/letter-en.html", "<p>")));

    [Fact]
    public void A_good_page_has_no_findings() => Assert.Empty(RulesBrokenBy(Page("<p>x</p>")));

    [Fact]
    public void Nothing_at_all_is_a_finding_and_not_a_failure() =>
        Assert.Contains("doctype", RulesBrokenBy(""));

    [Fact]
    public void A_finding_points_to_the_line_that_wrote_the_piece()
    {
        var page = Page("<p>é</p>\n<img src='index.html'>");
        var bytesBefore = page.IndexOf("<img", StringComparison.Ordinal) + 1;

        var found = FindingsIn(null, File("index.html", page, new Origin(
            new SourcePath("content/en/index.md"), Layout, offset => offset == bytesBefore ? At("content/en/index.md", 7) : null)));

        Assert.Equal("content/en/index.md:7:1", Assert.Single(found).Location.ToString());
        Assert.Equal("an image has no alternative text", found[0].Message);
    }

    [Theory]
    [InlineData("content/en/index.md", "templates/page.html", "content/en/index.md", "")]
    [InlineData(null, "templates/page.html", "templates/page.html", " (in index.html)")]
    [InlineData(null, null, "", " (in index.html)")]
    public void Where_no_line_is_known_the_file_is_named(string? content, string? template, string expected, string suffix)
    {
        var origin = new Origin(
            content is null ? null : new SourcePath(content), template is null ? null : new SourcePath(template), _ => null);

        var found = Assert.Single(FindingsIn(null, File("index.html", Page("<img src='index.html'>"), origin)));

        Assert.Equal(expected, found.Location.ToString());
        Assert.Equal("an image has no alternative text" + suffix, found.Message);
    }

    [Fact]
    public void A_fault_in_the_layout_is_told_once()
    {
        var origin = new Origin(null, Layout, _ => At("templates/partials/layout.html", 4));
        OutputFile PageAt(string path) =>
            File(path, Page(path, "<img src='index.html'><a href='a.html'>x</a><a href='b.html'>y</a>"), origin);

        var found = Assert.Single(FindingsIn(null, PageAt("index.html"), PageAt("a.html"), PageAt("b.html")));

        Assert.Equal("templates/partials/layout.html:4:1", found.Location.ToString());
        Assert.Equal("an image has no alternative text (in index.html and 2 more pages)", found.Message);
    }

    [Fact]
    public void A_style_sheet_is_copied_so_its_own_line_is_the_author_s()
    {
        var found = FindingsIn(null, File("assets/site.css", "p {\n  left: 0 }", new Origin(null, new SourcePath("templates/assets/site.css"), null)));

        Assert.Equal("templates/assets/site.css:2:3", Assert.Single(found).Location.ToString());
    }

    [Fact]
    public void The_same_site_gives_the_same_findings_in_the_same_order()
    {
        OutputFile[] files = [.. Enumerable.Range(0, 200).Select(i => File($"p{i}.html", Page($"{i % 7}", "<img src='x'><h3>y</h3><p id='main'>")))];

        var first = FindingsIn(null, files);

        Assert.All(Enumerable.Range(0, 5), _ => Assert.Equal(
            first.Select(d => (d.Rule, d.Location, d.Message)), FindingsIn(null, files).Select(d => (d.Rule, d.Location, d.Message))));
    }
}
