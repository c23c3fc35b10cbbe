using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Generator.Stages.Bundle.Zim;
using Generator.Tests.Support;
using Generator.Text;

namespace Generator.Tests.Stages.Bundle.Zim;

public sealed class ZimWriterTests
{
    private static readonly ZimEntry[] Small =
    [
        Page("letter.html", "An open letter"),
        Page("index.html", "Home"),
        new ZimItem('C', "assets/site.css", "", "text/css", "p {}"u8.ToArray()),
        new ZimItem('C', "en/letter.html", "The original", "text/html", "original"u8.ToArray()),
        new ZimItem('M', "Title", "", "text/plain;charset=utf-8", "A title"u8.ToArray()),
        new ZimRedirect('C', "index.htm", "Home", "index.html"),
    ];

    [Fact]
    public void The_first_bytes_are_those_of_the_specification()
    {
        var archive = Write(Small).Bytes;

        Assert.Equal([0x5A, 0x49, 0x4D, 0x04, 6, 0, 1, 0], archive[..8]);
        Assert.Equal([80, 0, 0, 0, 0, 0, 0, 0], archive[56..64]);
        Assert.Equal([0xFF, 0xFF, 0xFF, 0xFF], archive[68..72]);
    }

    [Fact]
    public void Every_media_type_is_listed_once() => Assert.Equal(
        ["application/octet-stream+zimlisting", "text/css", "text/html", "text/plain;charset=utf-8"], Write(Small).MediaTypes);

    [Fact]
    public void Entries_are_sorted_by_namespace_and_path() => Assert.Equal(
        [
            "C/assets/site.css", "C/en/letter.html", "C/index.htm", "C/index.html", "C/letter.html", "M/Title", "W/mainPage",
            "X/listing/titleOrdered/v0", "X/listing/titleOrdered/v1",
        ],
        Write(Small).ByPath);

    [Fact]
    public void Titles_are_sorted_by_namespace_and_title_or_path_where_there_is_none()
    {
        string[] byTitle =
        [
            "C/letter.html", "C/index.htm", "C/index.html", "C/en/letter.html", "C/assets/site.css", "M/Title", "W/mainPage",
            "X/listing/titleOrdered/v0", "X/listing/titleOrdered/v1",
        ];

        var archive = Write(Small);

        Assert.Equal(byTitle, archive.ByTitle);
        Assert.Equal(byTitle, archive.Listing("X/listing/titleOrdered/v0"));
        Assert.Equal("application/octet-stream+zimlisting", archive.MediaType("X/listing/titleOrdered/v0"));
    }

    [Fact]
    public void The_second_listing_has_the_pages_that_readers_may_be_led_to_alone() =>
        Assert.Equal(["C/letter.html", "C/index.html"], Write(Small).Listing("X/listing/titleOrdered/v1"));

    [Fact]
    public void The_order_is_that_of_bytes_and_not_of_UTF_16()
    {
        var archive = Write(Page("\uFF01", ""), Page("\U00010000", ""), Page("index.html", ""));

        Assert.Equal(["C/index.html", "C/\uFF01", "C/\U00010000"], archive.ByPath.Take(3));
    }

    [Fact]
    public void An_item_keeps_its_title_type_and_bytes()
    {
        var archive = Write(Small);

        Assert.Equal("An open letter", archive.Title("C/letter.html"));
        Assert.Equal("assets/site.css", archive.Title("C/assets/site.css"));
        Assert.Equal("text/html", archive.MediaType("C/letter.html"));
        Assert.Equal("letter.html", archive.ContentText("C/letter.html"));
        Assert.Equal("p {}", archive.ContentText("C/assets/site.css"));
        Assert.Equal("A title", archive.ContentText("M/Title"));
    }

    [Fact]
    public void A_redirect_leads_to_its_target_and_the_main_page_is_one()
    {
        var archive = Write(Small);

        Assert.Equal("C/index.html", archive.Target("C/index.htm"));
        Assert.Null(archive.Target("C/index.html"));
        Assert.Equal("W/mainPage", archive.MainPage);
        Assert.Equal("C/index.html", archive.Target("W/mainPage"));
    }

    [Fact]
    [SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The format asks for MD5.")]
    public void The_end_is_the_MD5_digest_of_all_before_it()
    {
        var archive = Write(Small);

        Assert.Equal(archive.Bytes.Length - 16, archive.Checksum);
        Assert.Equal(MD5.HashData(archive.Bytes.AsSpan(..^16)), archive.Bytes[^16..]);
    }

    [Fact]
    public void The_identifier_comes_from_the_content()
    {
        var same = Write([.. Small.Reverse()]);
        var other = Write([.. Small, Page("new.html", "New")]);

        Assert.Equal(Write(Small).Bytes, same.Bytes);
        Assert.NotEqual(same.Uuid, other.Uuid);
        Assert.Equal(8, same.Uuid.Version);
    }

    /// <summary>A golden digest: another one means that every archive changes, which must be meant.</summary>
    [Fact]
    public void The_bytes_are_the_same_on_every_machine() =>
        Assert.Equal("16a48bd0d2cd0b056cf63e250293acb263a8c21587a02670ee98edf5e9f92491", Fingerprint.Of(Write(Small).Bytes).Hex);

    [Fact]
    public void What_would_break_the_archive_is_a_fault()
    {
        Assert.Throws<ArgumentException>(() => Write([.. Small, Page("index.html", "Again")]));
        Assert.Throws<KeyNotFoundException>(() => Write([.. Small, new ZimRedirect('C', "a", "", "nowhere.html")]));
        Assert.Throws<KeyNotFoundException>(() => Write(Page("letter.html", "No main page")));
        Assert.Throws<ArgumentException>(() => Write([.. Small, Page("b.html", "Cut\0off")]));
    }

    private static ZimFile Write(params ZimEntry[] entries) => new(ZimWriter.Write([.. entries], "index.html"));

    /// <summary>A page whose content is its path.</summary>
    private static ZimPage Page(string path, string title) => new(path, title, Encoding.UTF8.GetBytes(path));
}
