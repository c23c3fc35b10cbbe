using System.Security.Cryptography;
using System.Text;
using Generator.Html;
using Generator.Model;
using Generator.Stages.Bundle.SinglePage;
using Generator.Tests.Support;
using Generator.Text;

namespace Generator.Tests.Stages.Bundle.SinglePage;

public sealed class SinglePageBundleTests
{
    private static readonly BookOf Book = BookOf.Sample with
    {
        BundleAssets = [ContentOf.File("templates/bundles/single.css", ".single { margin: 0 }")],
    };

    [Fact]
    public void It_is_this_file() => Assert.Equal(
        "letter-en.html 2703 58d04dec", $"{Make(Book).Name} {Make(Book).Bytes.Length} {Fingerprint.Of(Make(Book).Bytes.Span).ToString()[..8]}");

    [Fact]
    public void There_is_one_title_one_main_part_and_no_id_twice()
    {
        var page = Read(Book);
        var ids = page.Elements.Select(e => e["id"]).OfType<string>().ToList();

        Assert.Single(page.Elements, e => e.Name == "h1");
        Assert.Single(page.Elements, e => e.Name == "main");
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Every_page_is_a_section_in_reading_order() => Assert.Equal(
        "index letter timeline press press_daily more about",
        string.Join(' ', Read(Book).Elements.Where(e => e.Name == "section" && e["class"] == "kind-page").Select(e => e["id"])));

    [Fact]
    public void Every_fragment_exists_and_no_link_leads_to_a_file()
    {
        var page = Read(Book);
        var ids = page.Elements.Select(e => e["id"]).OfType<string>().ToHashSet();

        Assert.All(
            page.Elements.Where(e => e.Name == "a").Select(e => e["href"]!),
            address => Assert.True(address.StartsWith("https:", StringComparison.Ordinal) || ids.Contains(address.TrimStart('#')), address));
    }

    [Fact]
    public void Nothing_is_loaded()
    {
        var page = Read(Book);
        var loaded = page.Elements.Where(e => e.Name != "a").SelectMany(e => e.Attributes).Where(a => a.Name is "src" or "srcset" or "href" or "data" or "poster");
        var style = page.Elements.Single(e => e.Name == "style").Text;

        Assert.All(loaded, attribute => Assert.StartsWith("data:image/png;base64,", attribute.Value, StringComparison.Ordinal));
        Assert.DoesNotContain("url(", style, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", style, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_policy_allows_the_one_style_by_its_digest_and_images_as_data()
    {
        var html = Text(Book);
        var style = html[(html.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length)..html.IndexOf("</style>", StringComparison.Ordinal)];
        var digest = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

        Assert.Contains(
            $"content=\"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'\"",
            html,
            StringComparison.Ordinal);
        Assert.Equal("p{}\n.single { margin: 0 }", style);
    }

    [Fact]
    public void Links_lead_to_sections_and_what_is_not_inside_is_text()
    {
        var html = Text(Book);

        Assert.Contains(
            """<p>See <a href="#letter--p2">p2</a>, <a href="#press">the press</a>, <span lang="fr">404</span>.</p>""", html, StringComparison.Ordinal);
        Assert.Contains("<p id=\"letter--p2\">Two &amp; <a href=\"#letter--p1\">one</a>.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#letter--p1\">p1</a> <a href=\"https://example.org/\">there</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_contents_lead_to_sections_headings_and_reports() => Assert.Equal(
        "#index #letter #letter--who #timeline #press #press_daily #more #about #Imprint",
        string.Join(' ', LinksIn(Read(Book), "nav")));

    [Fact]
    public void Headings_of_pages_stand_below_the_title() => Assert.Contains(
        "<section class=\"kind-page\" id=\"press_daily\">\n<h2>Heading of press/daily</h2>", Text(Book), StringComparison.Ordinal);

    [Theory]
    [InlineData("h1, h2 > a{}", "h2, h3 > a{}")]
    [InlineData(":is(h5,h6)+.h1 #h2 .xh3", ":is(h6,h6)+.h1 #h2 .xh3")]
    [InlineData("--h1: 1; h12 th1 h1-x", "--h1: 1; h12 th1 h1-x")]
    public void The_style_sheet_knows_that_headings_have_moved(string css, string expected) => Assert.Equal(expected, PageStyle.Demoted(css));

    [Fact]
    public void What_holds_for_all_of_it_is_said_once()
    {
        const string notice = "<aside class=\"notice\"><p>Not reviewed.</p></aside>";
        var site = Book.Site();
        var files = site.Rendered.Files.Select(file => file.MediaType != "text/html" ? file : RenderedPages.File(
            file.Path.Value,
            Encoding.UTF8.GetString(file.Bytes.Span).Replace("<main id=\"main\">", $"<main id=\"main\">\n{notice}", StringComparison.Ordinal)));

        var html = Encoding.UTF8.GetString(new SinglePageBundle().Make(site with { Rendered = new([.. files], []) }).Value.Bytes.Span);

        Assert.Equal(2, html.Split(notice).Length);
    }

    [Fact]
    public void The_foot_of_the_pages_is_its_foot() => Assert.Contains(
        "<footer class=\"foot\" id=\"Imprint\">\n<h2>About this copy</h2>\n<p>A copy. <a href=\"#about\">About</a></p>\n</footer>",
        Text(Book),
        StringComparison.Ordinal);

    [Fact]
    public void It_is_the_same_bytes_twice() => Assert.Equal(Make(Book).Bytes.ToArray(), Make(Book).Bytes.ToArray());

    private static BundleFile Make(BookOf book)
    {
        var (file, diagnostics) = new SinglePageBundle().Make(book.Site());
        Assert.Empty(diagnostics);
        return file;
    }

    private static string Text(BookOf book) => Encoding.UTF8.GetString(Make(book).Bytes.Span);

    private static ParsedPage Read(BookOf book) => PageReader.Read(Text(book));

    private static IEnumerable<string> LinksIn(ParsedPage page, string element)
    {
        var part = page.Elements.Single(e => e.Name == element);
        return page.Elements[part.Index..part.End].Where(e => e.Name == "a").Select(e => e["href"]!);
    }
}
