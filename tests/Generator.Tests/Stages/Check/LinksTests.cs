using Generator.Model;
using static Generator.Tests.Support.RenderedPages;

namespace Generator.Tests.Stages.Check;

public sealed class LinksTests
{
    private const string BaseUrl = "https://example.org/repo/";

    [Theory]
    [InlineData("press/a.html")]
    [InlineData("./press/../press/a.html#x")]
    [InlineData("press/a.html?y#x")]
    [InlineData("#main")]
    [InlineData("")]
    public void A_link_to_a_file_of_the_site_passes(string href) =>
        Assert.Empty(RulesBrokenBy(Home($"<a href='{href}'>x</a> <a href='press/a.html'>y</a>"), Report("")));

    [Theory]
    [InlineData("broken-link", "pres/a.html")]
    [InlineData("broken-link", "../a.html")]
    [InlineData("link-case", "press/A.html")]
    [InlineData("folder-link", "press/")]
    [InlineData("folder-link", "press")]
    [InlineData("folder-link", ".")]
    [InlineData("root-link", "/press/a.html")]
    [InlineData("broken-fragment", "press/a.html#z")]
    [InlineData("broken-fragment", "#Main")]
    public void A_link_that_breaks_somewhere_is_found(string rule, string href) =>
        Assert.Equal([rule], RulesBrokenBy(Home($"<a href='{href}'>x</a> <a href='press/a.html'>y</a>"), Report("")));

    [Theory]
    [InlineData("<img src='a.png' alt=''>")]
    [InlineData("<img srcset='press/b.png 1x, a.png 2x' src='press/b.png' alt=''>")]
    public void An_image_must_exist_as_well(string image) =>
        Assert.Equal(["broken-link"], RulesBrokenBy(Home(image), File("press/b.png", "")));

    [Fact]
    public void A_style_sheet_must_exist_as_well()
    {
        var page = Page("").Replace("</head>", "<link rel=stylesheet href=assets/site.css></head>", StringComparison.Ordinal);

        Assert.Equal(["broken-link"], RulesBrokenBy(page));
        Assert.Empty(RulesBrokenBy(File("index.html", page), File("assets/site.css", "")));
    }

    [Fact]
    public void A_broken_link_names_the_nearest_file()
    {
        var found = FindingsIn(null, Home("<a href='pres/a.html'>x</a> <a href='press/a.html'>y</a>"), Report(""));

        Assert.Equal("did you mean `press/a.html`?", Assert.Single(found).Hint);
    }

    [Theory]
    [InlineData("<a href='https://example.org/repo/press/a.html' rel='noreferrer noopener'>x</a>", "own-address")]
    [InlineData("<a href='https://example.org/other/' rel='noreferrer noopener'>x</a>", "")]
    public void The_own_address_is_for_metadata_only(string link, string rule) =>
        Assert.Equal(rule, string.Join(' ', Rules(Home(link + " <a href='press/a.html'>y</a>"), Report(""))));

    [Theory]
    [InlineData("https://example.org/repo/", "")]
    [InlineData("https://example.org/repo/index.html", "")]
    [InlineData("https://example.org/repo/indx.html", "broken-link")]
    public void Metadata_names_pages_that_exist(string canonical, string rule)
    {
        var page = Page("").Replace("</head>", $"<link rel=canonical href='{canonical}'></head>", StringComparison.Ordinal);

        Assert.Equal(rule, string.Join(' ', Rules(File("index.html", page))));
    }

    [Theory]
    [InlineData("/repo/press/a.html", "")]
    [InlineData("/repo/press/b.html", "broken-link")]
    [InlineData("/press/a.html", "root-link")]
    [InlineData("press/a.html", "not-found-link")]
    [InlineData("#main", "")]
    public void The_page_for_missing_addresses_links_from_the_root(string href, string rule) => Assert.Equal(
        rule,
        string.Join(' ', Rules(Home("<a href='press/a.html'>y</a>"), Report(""), File("404.html", Page("Gone", $"<a href='{href}'>x</a>")))));

    [Fact]
    public void Without_a_base_URL_the_page_for_missing_addresses_links_as_any_other() =>
        Assert.Empty(RulesBrokenBy(Home(""), File("404.html", Page("Gone", "<a href='index.html'>x</a>"))));

    private static IEnumerable<string> Rules(params OutputFile[] files) =>
        FindingsIn(BaseUrl, files).Select(d => d.Rule.Name);

    private static OutputFile Home(string main) => File("index.html", Page("Home", main));

    private static OutputFile Report(string main) => File("press/a.html", Page("Report", "<p id='x'>y</p>" + main));
}
