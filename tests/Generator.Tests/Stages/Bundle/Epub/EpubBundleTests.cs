using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Generator.Model;
using Generator.Stages.Bundle.Epub;
using Generator.Tests.Support;
using Generator.Text;

namespace Generator.Tests.Stages.Bundle.Epub;

public sealed class EpubBundleTests
{
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    private static readonly BookOf Book = BookOf.Sample;

    [Fact]
    public void It_begins_with_what_it_is()
    {
        var start = Make(Book).Bytes[..58].ToArray();

        Assert.Equal("PK\u0003\u0004"u8.ToArray(), start[..4]);
        Assert.Equal("mimetypeapplication/epub+zip"u8.ToArray(), start[30..]);
    }

    [Fact]
    public void It_holds_these_files_and_no_others() => Assert.Equal(
        """
        mimetype 20 e468e350
        EPUB/book.css 15 ec85a183
        EPUB/cover.png 4 360f8403
        EPUB/cover.xhtml 399 a463e043
        EPUB/imprint.xhtml 404 3bac1712
        EPUB/nav.xhtml 1311 45a652c3
        EPUB/package.opf 2411 0fd4ef16
        EPUB/text/about.xhtml 373 c6841e62
        EPUB/text/assets/a.png 3 79612083
        EPUB/text/index.xhtml 475 af063bf2
        EPUB/text/letter.xhtml 783 015f5d21
        EPUB/text/more.xhtml 435 91bdf485
        EPUB/text/press.xhtml 404 c7accdf7
        EPUB/text/press/daily.xhtml 481 ef1ae57e
        EPUB/text/timeline.xhtml 479 e0a13739
        EPUB/title.xhtml 419 d4c9143b
        META-INF/container.xml 243 e3f01eac
        """,
        string.Join('\n', Files(Book).Select(file => $"{file.Key} {file.Value.Length} {Fingerprint.Of(file.Value).ToString()[..8]}")));

    [Fact]
    public void The_manifest_lists_every_file_once()
    {
        var files = Files(Book);
        var listed = XDocument.Parse(Encoding.UTF8.GetString(files["EPUB/package.opf"])).Descendants(Opf + "item").Select(item => "EPUB/" + item.Attribute("href")!.Value).ToList();

        Assert.Equal(listed, listed.Distinct());
        Assert.Equal(files.Keys.Except(["mimetype", "META-INF/container.xml", "EPUB/package.opf"]).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_contents_give_the_words_of_a_heading_alone_in_their_language()
    {
        const string heading = """<h2 id="h" lang="en">Head <em>of all</em>&nbsp;<a href="sources.html#a" role="doc-biblioref">[9]</a> and<sup><a id="fnref-1" href="#fn-1" role="doc-noteref">1</a></sup></h2>""";
        var book = Book with { Pages = [("index", "<p>Text.</p>"), ("letter", heading), ("press", "")], Language = "fr" };

        Assert.Contains(
            "<a href=\"text/letter.xhtml#h\"><span lang=\"en\" xml:lang=\"en\">Head of all\u00A0 and</span></a>",
            Encoding.UTF8.GetString(Files(book)["EPUB/nav.xhtml"]),
            StringComparison.Ordinal);
        Assert.Contains("<a href=\"#letter--h\"><span lang=\"en\">Head of all\u00A0 and</span></a>", SinglePage(book), StringComparison.Ordinal);
    }

    private static string SinglePage(BookOf book) =>
        Encoding.UTF8.GetString(new Generator.Stages.Bundle.SinglePage.SinglePageBundle().Make(book.Site()).Value.Bytes.Span);

    [Fact]
    public void Chapters_are_read_in_the_order_of_their_weight() => Assert.Equal(
        "cover title nav text/index text/letter text/timeline text/press text/press/daily text/more text/about imprint",
        string.Join(' ', Spine(Book)).Replace(".xhtml", "", StringComparison.Ordinal));

    [Fact]
    public void A_book_from_right_to_left_says_so_where_its_pages_turn()
    {
        var arabic = Book with { Language = "ar" };
        var package = Xml(arabic, "EPUB/package.opf").Root!;

        Assert.Equal("rtl", package.Attribute("dir")!.Value);
        Assert.Equal("rtl", package.Element(Opf + "spine")!.Attribute("page-progression-direction")!.Value);
        Assert.Equal("right", Encoding.UTF8.GetString(Files(arabic)["EPUB/cover.png"]));
        Assert.Null(Xml(Book, "EPUB/package.opf").Root!.Element(Opf + "spine")!.Attribute("page-progression-direction"));
    }

    [Fact]
    public void Every_document_is_well_formed_and_names_its_language_twice_and_its_direction()
    {
        foreach (var (name, _) in Files(Book).Where(file => file.Key.EndsWith(".xhtml", StringComparison.Ordinal)))
        {
            var root = Xml(Book, name).Root!;
            Assert.Equal(("en", "en", "ltr"), (root.Attribute("lang")?.Value, root.Attribute(XNamespace.Xml + "lang")?.Value, root.Attribute("dir")?.Value));
        }
    }

    [Fact]
    public void Links_lead_to_chapters_and_their_places_and_what_is_not_inside_is_text() => Assert.Contains(
        """<p>See <a href="letter.xhtml#p2">p2</a>, <a href="press.xhtml">the press</a>, <span lang="fr" xml:lang="fr">404</span>.</p>""",
        Text(Book, "EPUB/text/index.xhtml"),
        StringComparison.Ordinal);

    [Fact]
    public void A_link_within_a_chapter_names_no_file_and_one_to_the_web_stays()
    {
        Assert.Contains("Two &amp; <a href=\"#p1\">one</a>.", Text(Book, "EPUB/text/letter.xhtml"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"../letter.xhtml#p1\">p1</a> <a href=\"https://example.org/\">there</a>", Text(Book, "EPUB/text/press/daily.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fragment_exists()
    {
        var documents = Files(Book).Keys.Where(name => name.EndsWith(".xhtml", StringComparison.Ordinal)).ToDictionary(name => name, name => Xml(Book, name));
        foreach (var (name, document) in documents)
        {
            foreach (var address in document.Descendants(Html + "a").Select(a => a.Attribute("href")!.Value).Where(a => !a.Contains(':', StringComparison.Ordinal)))
            {
                var parts = address.Split('#');
                var target = parts[0].Length == 0 ? name : LinkPath.Resolve(name[..name.LastIndexOf('/')], parts[0])!;
                Assert.True(documents.ContainsKey(target), $"{name}: {address}");
                Assert.True(parts.Length == 1 || documents[target].Descendants().Any(e => e.Attribute("id")?.Value == parts[1]), $"{name}: {address}");
            }
        }
    }

    [Fact]
    public void Notes_tell_reading_systems_what_they_are()
    {
        var letter = Text(Book, "EPUB/text/letter.xhtml");

        Assert.Contains("""<a id="fnref-1" href="#fn-1" role="doc-noteref" epub:type="noteref">1</a>""", letter, StringComparison.Ordinal);
        Assert.Contains("""<li id="fn-1" epub:type="footnote">""", letter, StringComparison.Ordinal);
        Assert.Contains("""role="doc-backlink" aria-label="Back" epub:type="backlink">""", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_for_pages_only_is_left_out_and_the_home_page_introduces()
    {
        var press = Text(Book, "EPUB/text/press.xhtml");

        Assert.DoesNotContain("nav", press, StringComparison.Ordinal);
        Assert.DoesNotContain("Only here", press, StringComparison.Ordinal);
        Assert.Contains("<h1>Introduction</h1>", Text(Book, "EPUB/text/index.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_contents_show_headings_and_below_the_press_its_reports() => Assert.Equal(
        """
        text/index.xhtml Introduction
        text/letter.xhtml Heading of letter
        text/letter.xhtml#who Who
        text/timeline.xhtml Heading of timeline
        text/press.xhtml Heading of press
        text/press/daily.xhtml Heading of press/daily
        text/more.xhtml Heading of more
        text/about.xhtml Heading of about
        imprint.xhtml About this copy
        """,
        string.Join('\n', Xml(Book, "EPUB/nav.xhtml").Descendants(Html + "nav").First().Descendants(Html + "a").Select(a => $"{a.Attribute("href")!.Value} {a.Value}")));

    [Fact]
    public void The_foot_of_the_pages_becomes_the_last_one() =>
        Assert.Contains("<h1>About this copy</h1>\n<p>A copy. <a href=\"text/about.xhtml\">About</a></p>", Text(Book, "EPUB/imprint.xhtml"), StringComparison.Ordinal);

    [Fact]
    public void What_the_foot_says_of_the_page_that_it_stood_on_names_its_file()
    {
        var site = Book.Site();
        var files = site.Rendered.Files.Select(file => file.MediaType != "text/html" ? file : RenderedPages.File(
            file.Path.Value,
            Encoding.UTF8.GetString(file.Bytes.Span).Replace("<h1>", "<h1 id=\"h\">", StringComparison.Ordinal).Replace("A copy.", "<a href=\"#h\">Up</a>", StringComparison.Ordinal)));

        var book = new EpubBundle().Make(site with { Rendered = new([.. files], []) }).Value;

        Assert.Contains("<a href=\"text/index.xhtml#h\">Up</a>", Encoding.UTF8.GetString(book.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Title_and_day_are_set_in_type_and_the_cover_says_them_to_those_who_do_not_see_it()
    {
        Assert.Contains("<img src=\"cover.png\" alt=\"The letter\"/>", Text(Book, "EPUB/cover.xhtml"), StringComparison.Ordinal);
        Assert.Contains("<h1>index</h1>\n<div class=\"date\">9 September 2020</div>", Text(Book, "EPUB/title.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_needs_neither_style_sheet_nor_cover()
    {
        var bare = Book with { BundleAssets = [] };

        Assert.DoesNotContain("EPUB/cover.xhtml", Files(bare).Keys);
        Assert.DoesNotContain("cover", Text(bare, "EPUB/nav.xhtml"), StringComparison.Ordinal);
        Assert.DoesNotContain("stylesheet", Text(bare, "EPUB/text/letter.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_the_same_bytes_twice_and_another_book_has_another_identifier()
    {
        Assert.Equal(Make(Book).Bytes.ToArray(), Make(Book).Bytes.ToArray());
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", Identifier(Book));
        Assert.NotEqual(Identifier(Book), Identifier(Book with { Language = "ar" }));
    }

    /// <summary><c>missing-string</c></summary>
    [Fact]
    public void A_word_that_is_missing_is_named() => Assert.Equal(
        "content/en/strings.yml SRC0801 the key `book.cover` is missing, without which no book can be made | add a line `book.cover: …`",
        SiteOf.Line(Assert.Single(new EpubBundle().Make((Book with { Strings = BookOf.Words.Replace("book.cover: Cover\n", "", StringComparison.Ordinal) }).Site()).Diagnostics)));

    private static BundleFile Make(BookOf book)
    {
        var (file, diagnostics) = new EpubBundle().Make(book.Site());
        Assert.Empty(diagnostics);
        return file;
    }

    private static Dictionary<string, byte[]> Files(BookOf book)
    {
        using var archive = new ZipArchive(new MemoryStream(Make(book).Bytes.ToArray()));
        return archive.Entries.ToDictionary(entry => entry.FullName, Read);

        static byte[] Read(ZipArchiveEntry entry)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }
    }

    private static string Text(BookOf book, string name) => Encoding.UTF8.GetString(Files(book)[name]);

    private static XDocument Xml(BookOf book, string name) => XDocument.Parse(Text(book, name));

    private static string Identifier(BookOf book) =>
        Xml(book, "EPUB/package.opf").Descendants(XName.Get("identifier", "http://purl.org/dc/elements/1.1/")).Single().Value;

    private static ImmutableArray<string> Spine(BookOf book)
    {
        var package = Xml(book, "EPUB/package.opf");
        var names = package.Descendants(Opf + "item").ToDictionary(item => item.Attribute("id")!.Value, item => item.Attribute("href")!.Value);
        return [.. package.Descendants(Opf + "itemref").Select(item => names[item.Attribute("idref")!.Value])];
    }
}
