using System.IO.Compression;
using System.Text;
using Generator.Tests.Support;
using Generator.Text;

namespace Generator.Tests.Build;

public class BundleStagesTests
{
    private const string DownloadsPage = """
        -- content/en/downloads.md --
        ---
        title: Downloads
        description: The site to take away.
        ---

        Take one.

        Or two.
        -- content/en/index.md --
        ---
        title: Home
        description: A small site that builds.
        ---

        Take [a copy](downloads.md) of [the letter](letter.md).
        -- templates/downloads.html --
        {{ capture body ~}}
        {{ page.downloads.introduction }}
        {{~ for group in page.downloads.groups ~}}
        {{~ for file in group.files ~}}
        <p>{{ group.name ?? 'all' }}: <a href="{{ file.url }}">{{ file.name }}</a> {{ phrase ('download.' + file.format) }} {{ file.size }} {{ file.digest }}</p>
        {{~ end ~}}
        {{~ end ~}}
        <p><a href="{{ page.downloads.list_url }}">digests</a></p>
        {{ page.downloads.notes }}
        {{~ end ~}}
        {{ include 'partials/layout.html' body: body }}
        """;

    private static readonly string FrenchWords = FrenchSite.Interface(OfflineWords.Lines, "offline.copy: \"Une copie du {date}.\"\nreadme.open: \"Ouvrez {file}.\"");

    [Fact]
    public void The_same_content_makes_the_same_archive()
    {
        var built = Good("");

        Assert.Equal(
            """
            3e22e40e67a27d12   147 open-letter-2020/READ-ME.txt
            c0d8a094bddadb28   469 open-letter-2020/SHA256SUMS
            454762fa69834e3a   893 open-letter-2020/index.html
            d3cfd0cfc003367d  1003 open-letter-2020/letter.html
            ddc51e915d77b28a   893 open-letter-2020/names.html
            e75e9b000c573c31   835 open-letter-2020/sources.html
            4117de7b48e5f4b5   986 open-letter-2020/timeline.html
            """,
            Listing(built, "downloads/open-letter-2020-en.zip"));
    }

    [Fact]
    public void What_is_for_machines_and_editors_is_in_no_copy()
    {
        var built = Good("-- content/site.yml --\ntitle: A letter\nbase_url: https://example.org/x/\nrepository: https://github.com/o/r");
        using var archive = Open(built, "downloads/open-letter-2020-en.zip");

        Assert.Equal(
            ["READ-ME.txt", "SHA256SUMS", "index.html", "letter.html", "names.html", "sources.html", "timeline.html"],
            archive.Entries.Select(entry => entry.Name));
        Assert.DoesNotContain("https://", TextOf(archive, "letter.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_beside_the_pages_says_what_to_open_and_where_the_newest_copy_is()
    {
        var built = FrenchCopies("-- content/site.yml --\ntitle: A letter\nlanguages: [fr]\nbase_url: https://example.org/x/");
        using var whole = Open(built, "downloads/open-letter-2020.zip");
        using var french = Open(built, "downloads/open-letter-2020-fr.zip");

        Assert.Equal(
            """
            A letter

            A copy; its text was last changed on 9 September 2020.
            Open index.html.
            The newest: https://example.org/x/
            To check: sha256sum -c SHA256SUMS
            It may be dangerous to own it.


            Une lettre

            Une copie du 9 septembre 2020.
            Ouvrez index.html.
            The newest: https://example.org/x/
            To check: sha256sum -c SHA256SUMS
            It may be dangerous to own it.

            """,
            TextOf(whole, "READ-ME.txt"));
        Assert.StartsWith("Une lettre\n\nUne copie du 9 septembre 2020.\nOuvrez en/index.html.\n", TextOf(french, "READ-ME.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_in_one_language_has_it_at_its_root_and_the_source_in_a_folder()
    {
        var built = FrenchCopies("");
        using var french = Open(built, "downloads/open-letter-2020-fr.zip");
        using var whole = Open(built, "downloads/open-letter-2020.zip");

        Assert.Contains("<html lang=\"fr\"", TextOf(french, "about.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"en/letter.html\"", TextOf(french, "about.html"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", TextOf(french, "en/about.html"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"fr\"", TextOf(whole, "fr/about.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_the_downloads_is_there_where_they_are()
    {
        var built = Good(DownloadsPage);
        var archive = built.Site.Read("downloads/open-letter-2020-en.zip", int.MaxValue);

        Assert.Contains(
            $"<p>English: <a href=\"downloads/open-letter-2020-en.zip\">open-letter-2020-en.zip</a> A folder, packed. 7 kB {Fingerprint.Of(archive)}</p>",
            built["downloads.html"],
            StringComparison.Ordinal);
        Assert.Contains("<p>Take <a href=\"downloads.html\">a copy</a> of <a href=\"letter.html\">the letter</a>.</p>", built["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_are_none_a_link_to_that_page_is_its_text()
    {
        var plain = SiteInAString.Build(DownloadsPage);
        using var archive = Open(Good(DownloadsPage), "downloads/open-letter-2020-en.zip");

        Assert.Empty(plain.Diagnostics);
        Assert.Null(plain.Site.Find("downloads.html"));
        Assert.Contains("<p>Take a copy of <a href=\"letter.html\">the letter</a>.</p>", plain["index.html"], StringComparison.Ordinal);
        Assert.Contains("<p>Take a copy of <a href=\"letter.html\">the letter</a>.</p>", TextOf(archive, "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_that_a_copy_needs_are_asked_for()
    {
        var built = Build(OfflineWords.Interface.Replace("readme.open", "readme.opn", StringComparison.Ordinal));

        Assert.Contains(
            "content/en/strings.yml: error SRC0801 missing-string: the key `readme.open` is missing, without which no copy for reading offline can be made",
            built.Report,
            StringComparison.Ordinal);
        Assert.Null(built.Result.Built);
    }

    private static SiteInAString FrenchCopies(string files) =>
        SiteInAString.Build(FrenchSite.Campaign(FrenchWords, files), options => options with { Bundles = ["zip"] });

    private static SiteInAString Good(string files)
    {
        var built = Build(files);
        Assert.Equal("", built.Report);
        return built;
    }

    private static SiteInAString Build(string files) => SiteInAString.Build(OfflineWords.Interface + files, options => options with { Bundles = ["zip"] });

    private static ZipArchive Open(SiteInAString built, string path) => new(new MemoryStream(built.Site.Read(path, int.MaxValue)));

    private static string TextOf(ZipArchive archive, string name) => Encoding.UTF8.GetString(BytesOf(archive.GetEntry("open-letter-2020/" + name)!));

    /// <summary>Every file with its size and the beginning of its digest.</summary>
    private static string Listing(SiteInAString built, string path)
    {
        using var archive = Open(built, path);
        return string.Join('\n', archive.Entries.Select(entry => $"{Fingerprint.Of(BytesOf(entry)).Hex[..16]} {entry.Length,5} {entry.FullName}"));
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
