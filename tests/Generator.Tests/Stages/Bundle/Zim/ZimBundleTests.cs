using System.Collections.Immutable;
using Generator.Model;
using Generator.Stages.Bundle.Zim;
using Generator.Tests.Support;

namespace Generator.Tests.Stages.Bundle.Zim;

public sealed class ZimBundleTests
{
    private const string Words = """
        zim.title: An open letter
        zim.description: A letter and what came of it
        zim.publisher: Nobody in particular
        """;

    [Fact]
    public void It_holds_the_pages_under_their_headings_and_what_they_load()
    {
        var zim = Make(Words, Icon(48), ("index.html", RenderedPages.Page("Home &amp; hearth", "")), ("assets/site.css", "p {}"));

        Assert.Equal(["C/assets/icon.png", "C/assets/site.css", "C/index.html"], zim.ByPath.Where(e => e[0] == 'C'));
        Assert.Equal("Home & hearth", zim.Title("C/index.html"));
        Assert.Equal("text/html", zim.MediaType("C/index.html"));
        Assert.Equal("p {}", zim.ContentText("C/assets/site.css"));
        Assert.Equal("C/index.html", zim.Target(zim.MainPage));
    }

    [Fact]
    public void Readers_are_led_to_the_pages_of_its_language_and_not_to_the_originals_beside_them()
    {
        var zim = Make(Words, Icon(48), ("index.html", RenderedPages.Page("")), ("de/index.html", RenderedPages.Page("")));

        Assert.Equal(["C/index.html"], zim.Listing("X/listing/titleOrdered/v1"));
        Assert.Equal("A page", zim.Title("C/de/index.html"));
    }

    [Fact]
    public void A_site_without_a_home_page_opens_at_its_first_page()
    {
        var site = Copy(Words, [Icon(48), RenderedPages.File("letter.html", RenderedPages.Page(""))], ContentOf.Letter("en/letter"));
        var zim = new ZimFile(new ZimBundle().Make(site).Value.Bytes.ToArray());

        Assert.Equal("C/letter.html", zim.Target(zim.MainPage));
    }

    [Fact]
    public void What_tells_how_to_open_a_folder_is_left_out()
    {
        var text = new OutputFile(OutputPath.Of("READ-ME.txt"), default, "text/plain", new Origin(null, null, null));
        var site = Copy(Words, [Icon(48), RenderedPages.File("index.html", RenderedPages.Page("")), text]);

        Assert.DoesNotContain("C/READ-ME.txt", new ZimFile(new ZimBundle().Make(site).Value.Bytes.ToArray()).ByPath);
    }

    [Fact]
    public void A_page_has_no_policy_that_would_stop_the_reader_of_the_archive()
    {
        var page = Make(Words, Icon(48), ("index.html", RenderedPages.Page("<p>Text</p>"))).ContentText("C/index.html");

        Assert.DoesNotContain("Content-Security-Policy", page, StringComparison.Ordinal);
        Assert.Contains("""<meta name="referrer" content="no-referrer">""", page, StringComparison.Ordinal);
        Assert.Contains("<p>Text</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Libraries_read_what_it_is()
    {
        var zim = Make(Words, Icon(48), ("index.html", RenderedPages.Page("")), ("letter.html", RenderedPages.Page("")));

        Assert.Equal(
            """
            Counter: image/png=1;text/html=2
            Creator: Nobody in particular
            Date: 2026-11-21
            Description: A letter and what came of it
            Language: eng
            Name: open-letter-2020_en_all
            Publisher: Nobody in particular
            Tags: _category:other;_ftindex:no;_pictures:no;_videos:no
            Title: An open letter
            """,
            string.Join('\n', zim.ByPath
                .Where(e => e[0] == 'M' && !e.StartsWith("M/Illustration", StringComparison.Ordinal))
                .Select(e => $"{e[2..]}: {zim.ContentText(e)}")));
        Assert.Equal("image/png", zim.MediaType("M/Illustration_48x48@1"));
        Assert.Equal(zim.Content("C/assets/icon.png"), zim.Content("M/Illustration_48x48@1"));
    }

    /// <summary><c>long-metadata</c>: signs are counted as readers do, a letter and its accents once.</summary>
    [Fact]
    public void A_title_or_description_that_is_too_long_is_reported_at_its_line()
    {
        var title = string.Concat(Enumerable.Repeat("e\u0301", 30));

        Assert.Empty(Findings(Words.Replace("An open letter", title, StringComparison.Ordinal), Icon(48)));
        Assert.Equal(
            "content/en/strings.yml:21:12 BND0002 `zim.title` has 31 signs; readers show at most 30 | say it in fewer words",
            Findings(Words.Replace("An open letter", title + "e", StringComparison.Ordinal), Icon(48)));
        Assert.Equal(
            "content/en/strings.yml:22:18 BND0002 `zim.description` has 81 signs; readers show at most 80 | say it in fewer words",
            Findings(Words.Replace("A letter and what came of it", new string('a', 81), StringComparison.Ordinal), Icon(48)));
    }

    [Fact]
    public void A_word_that_is_missing_is_reported() => Assert.Equal(
        "content/en/strings.yml SRC0801 the key `zim.publisher` is missing, without which no archive for Kiwix can be made | add a line `zim.publisher: …`",
        Findings(Words.Replace("zim.publisher", "publisher", StringComparison.Ordinal), Icon(48)));

    /// <summary><c>archive-icon</c></summary>
    [Theory]
    [InlineData(64)]
    [InlineData(0)]
    public void An_icon_of_another_size_or_none_is_reported(byte side) => Assert.Equal(
        "templates/assets/icon.png BND0003 an archive for Kiwix shows the site by `assets/icon.png`, which must be there and have 48 × 48 pixels | put a PNG of 48 × 48 pixels there",
        Findings(Words, Icon(side)));

    private static ZimFile Make(string words, OutputFile icon, params (string Path, string Text)[] files)
    {
        var (bundle, diagnostics) = new ZimBundle().Make(Copy(words, [icon, .. files.Select(f => RenderedPages.File(f.Path, f.Text))]));
        Assert.Empty(diagnostics);
        Assert.Equal("letter-en.zim", bundle.Name);
        return new ZimFile(bundle.Bytes.ToArray());
    }

    private static string Findings(string words, OutputFile icon) => CampaignOf.Lines(
        new ZimBundle().Make(Copy(words, [icon, RenderedPages.File("index.html", RenderedPages.Page(""))])).Diagnostics);

    private static OfflineSite Copy(string words, ImmutableArray<OutputFile> files) =>
        Copy(words, files, ContentOf.Page("en/index"), ContentOf.Letter("en/letter"));

    private static OfflineSite Copy(string words, ImmutableArray<OutputFile> files, params Edition[] editions)
    {
        var english = new LanguageTag("en");
        var site = new SiteOf(editions) { Strings = words, Form = new SiteForm.Offline(english) };
        return new OfflineSite(english, site.PlanWithoutFindings(), new RenderedSite(files, []));
    }

    /// <summary>The beginning of a PNG, as far as it says its size.</summary>
    private static OutputFile Icon(byte side) => new(
        OutputPath.Of("assets/icon.png"),
        (byte[])[0x89, .. "PNG\r\n\x1a\n\0\0\0\rIHDR"u8, 0, 0, 0, side, 0, 0, 0, side],
        "image/png",
        new Origin(null, null, null));
}
