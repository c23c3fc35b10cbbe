using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Generator.Model;
using Generator.Stages.Bundle.Zip;
using Generator.Tests.Support;

namespace Generator.Tests.Stages.Bundle;

public class ZipBundleTests
{
    [Fact]
    public void One_folder_holds_all_files_in_ordinal_order_with_a_list_of_their_digests()
    {
        using var archive = Open(Make(("letter.html", "the letter"), ("assets/site.css", ""), ("index.html", "home")));

        Assert.Equal(
            ["open-letter-2020/SHA256SUMS", "open-letter-2020/assets/site.css", "open-letter-2020/index.html", "open-letter-2020/letter.html"],
            archive.Entries.Select(entry => entry.FullName));
        Assert.Equal("the letter", TextOf(archive, "open-letter-2020/letter.html"));
        Assert.Equal(
            """
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  assets/site.css
            4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html
            64e588fa98e1c4cf29a41921c208a435e82fb9e23c6fa068f8e18cf048f865f8  letter.html

            """,
            TextOf(archive, "open-letter-2020/SHA256SUMS"));
    }

    [Fact]
    public void Files_are_stored_with_the_date_of_the_site_and_the_mode_of_an_ordinary_file()
    {
        using var archive = Open(Make(("index.html", "home")));

        Assert.All(archive.Entries, entry =>
        {
            Assert.Equal(entry.Length, entry.CompressedLength);
            Assert.Equal(new DateTime(2026, 11, 21), entry.LastWriteTime.DateTime);
            Assert.Equal(0x81A40000u, (uint)entry.ExternalAttributes);
        });
    }

    [Fact]
    public void The_header_says_that_it_was_made_on_Unix_wherever_it_was_made()
    {
        var bytes = Make(("index.html", "home")).Bytes.Span;

        Assert.Equal(3, bytes[bytes.IndexOf("PK\u0001\u0002"u8) + 5]);
    }

    [Theory]
    [InlineData("1970-01-01T00:00:00Z", "1980-01-01 00:00:00")]
    [InlineData("2020-09-09T23:59:59Z", "2020-09-09 23:59:58")]
    [InlineData("2020-09-09T23:00:00-05:00", "2020-09-10 04:00:00")]
    [InlineData("2200-01-01T00:00:00Z", "2107-12-31 23:59:58")]
    public void A_time_is_written_in_UTC_as_near_as_the_format_can(string time, string written)
    {
        var at = DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture);
        using var archive = new ZipArchive(new MemoryStream(ZipWriter.Write([new ZipEntry("a", ReadOnlyMemory<byte>.Empty)], at)));

        Assert.Equal(written, archive.Entries.Single().LastWriteTime.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_name_that_is_not_ASCII_says_so()
    {
        using var archive = new ZipArchive(new MemoryStream(ZipWriter.Write([new ZipEntry("é.html", ReadOnlyMemory<byte>.Empty)], SiteOf.Now)));

        Assert.Equal("é.html", archive.Entries.Single().FullName);
    }

    /// <summary><c>long-path</c></summary>
    [Fact]
    public void A_path_that_is_too_long_below_the_folder_is_reported()
    {
        var name = new string('a', 130) + ".html";

        Assert.Equal(
            $" BND0001 `{name}` is too long a path for an archive, whose folder stands before it | shorten the name of the file",
            SiteOf.Line(Assert.Single(new ZipBundle().Make(SiteWith((name, ""))).Diagnostics)));
    }

    private static BundleFile Make(params (string Path, string Content)[] files) => new ZipBundle().Make(SiteWith(files)).Value;

    private static OfflineSite SiteWith(params (string Path, string Content)[] files) => new(
        null,
        new SiteOf(ContentOf.Letter("en/letter")) { Form = new SiteForm.Offline(null) }.PlanWithoutFindings(),
        new RenderedSite(Rendered.Files(files), []));

    private static ZipArchive Open(BundleFile bundle) => new(new MemoryStream(bundle.Bytes.ToArray()));

    private static string TextOf(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
