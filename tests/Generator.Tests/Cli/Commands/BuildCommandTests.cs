using System.Text;
using Generator.Files;
using Generator.Stages.Write;
using Generator.Tests.Support;
using Generator.Text;

namespace Generator.Tests.Cli.Commands;

public sealed class BuildCommandTests : IDisposable
{
    private readonly CommandLine _line = new CommandLine().WithGoodSite();

    public void Dispose() => _line.Dispose();

    [Theory]
    [InlineData]
    [InlineData("build")]
    public void A_build_says_what_it_made_and_where_to_look(params string[] arguments)
    {
        Assert.Equal(
            """
            en: 5 pages
            8 files written, 0 unchanged, 0 deleted
            Done in N ms: open site/index.html
            → 0

            """,
            _line.Run(arguments).ToString());
        Assert.NotNull(_line.Files.Find("site/index.html"));
    }

    [Fact]
    public void A_second_build_writes_nothing()
    {
        _line.Run();

        Assert.Contains("0 files written, 8 unchanged, 0 deleted", _line.Run().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_fails_leaves_the_site_as_it_was()
    {
        _line.Run();
        var before = Rendered.Listing(new DiskFileSystem(Path.Join(_line.Folder, "site"), ""));
        _line.With(
            """
            -- content/en/index.md --
            ---
            titel: Home
            ---
            """);

        Assert.Equal(
            """
            content/en/index.md:1:1: error SRC0203 missing-key: a page has no `title`
                1 | ---
                  | ^^^
              hint: add a line `title: …`
            content/en/index.md:2:1: error SRC0202 unknown-key: a page has no key `titel`
                2 | titel: Home
                  | ^^^^^
              hint: did you mean `title`?
            2 errors
            site is as it was
            → 1

            """,
            _line.Run().ToString());
        Assert.Equal(before, Rendered.Listing(new DiskFileSystem(Path.Join(_line.Folder, "site"), "")));
    }

    [Fact]
    public void Quiet_says_nothing_when_all_is_well() => Assert.Equal("→ 0\n", _line.Run("-q").ToString());

    [Fact]
    public void Verbose_says_how_long_each_stage_took() => Assert.Equal(
        ["load", "parse", "translate", "plan", "render", "check", "write"],
        _line.Run("-v").Error.TrimEnd('\n').Split('\n').Select(line => line.Split(' ')[0]));

    [Fact]
    public void Another_folder_can_take_the_site()
    {
        Assert.Contains("open built/index.html", _line.RunIn("content", "-o", "../built").Out, StringComparison.Ordinal);
        Assert.NotNull(_line.Files.Find("built/index.html"));
    }

    [Fact]
    public void A_review_has_a_folder_of_its_own()
    {
        Assert.Contains("open .review/index.html", _line.Run("build", "--review").Out, StringComparison.Ordinal);
        Assert.Null(_line.Files.Find("site"));
        Assert.Contains(".review is what a build would write", _line.Run("--review", "--check-current").Out, StringComparison.Ordinal);
        Assert.Equal("→ 0\n", _line.Run("build", "--review", "-q", "-o", "preview").ToString());
        Assert.Equal("Removed 7 files from .review\n→ 0\n", _line.Run("clean", "-o", ".review").ToString());
        Assert.Null(_line.Files.Find(".review"));
    }

    [Fact]
    public void A_current_site_is_current()
    {
        _line.Run();

        Assert.Equal("site is what a build would write\n→ 0\n", _line.Run("--check-current").ToString());
    }

    [Fact]
    public void What_is_not_current_is_listed_and_left()
    {
        _line.Run();
        _line.Files.Write("site/index.html", "mine"u8);
        _line.Files.Write("site/extra.html", "mine"u8);
        _line.Files.Delete("site/robots.txt");

        Assert.Equal(
            """
            site/extra.html: error OUT0006 not-current: no build makes this file
              hint: run `build` and commit the output folder
            site/index.html: error OUT0006 not-current: this file differs from what a build makes
              hint: run `build` and commit the output folder
            site/robots.txt: error OUT0006 not-current: this file is missing
              hint: run `build` and commit the output folder
            3 errors
            site is as it was
            → 1

            """,
            _line.Run("--check-current").ToString());
        Assert.Equal("mine", Rendered.Text(_line.Files, "site/index.html"));
    }

    [Fact]
    public void A_site_that_is_half_new_is_not_said_to_be_as_it_was()
    {
        const string List = "+2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  a.html\n";
        _line.With("-- site/a.html/in-the-way.txt --\nmine\n");
        _line.Files.Write($"site/{SiteMark.FileName}", SiteMark.Content);
        _line.Files.Write("site/.new/list", Encoding.UTF8.GetBytes(List));
        _line.Files.Write("site/.new/files/a.html", "x"u8);
        _line.Files.Write(".cache/staged-fbae041b02c41ed0", Encoding.UTF8.GetBytes(Fingerprint.Of(List).Hex));

        var result = _line.Run();

        Assert.Contains("unfinished-build: a build was interrupted here", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("as it was", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_url_gives_the_site_a_feed()
    {
        _line.Run("--base-url", "https://example.org/letter");

        Assert.Contains("https://example.org/letter/", Rendered.Text(_line.Files, "site/feed.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("ftp://example.org/")]
    [InlineData("https://example.org/?a=b")]
    [InlineData("https://user@example.org/")]
    [InlineData("https://exämple.org/")]
    [InlineData("https://example.org/a b/")]
    [InlineData("https://example.org//a//")]
    [InlineData("https://example.org//")]
    [InlineData("https://example.org/a//")]
    [InlineData("https://example.org/a/../b/")]
    [InlineData("https://example.org/%2E%2e/b/")]
    [InlineData("https://example.org/100%/")]
    [InlineData("https://example.org/a|b/")]
    [InlineData("https:example.org/")]
    [InlineData("https:/example.org/")]
    [InlineData("https:///a/")]
    [InlineData("https://")]
    [InlineData("https://example.org:99999/")]
    public void A_base_url_that_is_none_is_wrong_usage(string url)
    {
        var result = _line.Run("--base-url", url);

        Assert.Equal(2, result.Code);
        Assert.Contains($"bad-argument: `{url}` is not an address", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("http://localhost:8000/letter/", "http://localhost:8000/letter/")]
    [InlineData("https://[::1]/a%20b", "https://[::1]/a%20b/")]
    public void A_base_url_that_is_one_is_taken(string url, string taken) => Assert.Equal(taken, BaseAddress.Parse(url)?.AbsoluteUri);

    [Fact]
    public void A_time_that_is_none_is_wrong_usage()
    {
        _line.Variables["SOURCE_DATE_EPOCH"] = "yesterday";

        Assert.Contains("SOURCE_DATE_EPOCH holds `yesterday`", _line.Run().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_the_site_has_not_is_wrong_usage() => Assert.Equal(
        """
        error CFG0002 bad-argument: the site has no language `fr`
          hint: it has: en
        1 error
        site is as it was
        → 2

        """,
        _line.Run("--lang", "fr").ToString());

    [Theory]
    [InlineData("--bundles=zip")]
    [InlineData("--bundles", "zip, zip")]
    public void Downloads_are_made_on_request_and_go_again_without_it(params string[] arguments)
    {
        _line.With(OfflineWords.Interface);
        var made = _line.Run(arguments);

        Assert.Equal(0, made.Code);
        Assert.NotNull(_line.Files.Find("site/downloads/open-letter-2020-en.zip"));
        Assert.NotNull(_line.Files.Find("site/downloads/SHA256SUMS"));
        Assert.DoesNotContain("downloads", Rendered.Text(_line.Files, "site/SHA256SUMS"), StringComparison.Ordinal);
        Assert.Equal("site is what a build would write\n→ 0\n", _line.Run(["--check-current", .. arguments]).ToString());
        Assert.Equal(1, _line.Run("--check-current").Code);
        _line.Run();
        Assert.Null(_line.Files.Find("site/downloads"));
    }

    [Theory]
    [InlineData("zpi", "there is no bundle `zpi`\n  hint: did you mean `zip`?")]
    [InlineData("pdf,zip", "there is no bundle `pdf`\n  hint: write `--bundles`, or some of ")]
    [InlineData(",", "no bundle is named\n  hint: write `--bundles`, or some of ")]
    public void A_bundle_that_nobody_makes_is_wrong_usage(string list, string message)
    {
        var result = _line.Run("--bundles", list);

        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Downloads_are_those_of_the_whole_site() => Assert.Contains(
        "`--bundles` makes copies of the whole site, so it cannot be used with `--lang`",
        _line.Run("--bundles", "--lang", "en").Error,
        StringComparison.Ordinal);

    [Fact]
    public void The_variable_of_reproducible_builds_dates_the_archives()
    {
        _line.Variables["SOURCE_DATE_EPOCH"] = "1600000000";
        _line.With(OfflineWords.Interface);
        _line.Run("--bundles", "zip");

        using var archive = System.IO.Compression.ZipFile.OpenRead(Path.Join(_line.Folder, "site/downloads/open-letter-2020-en.zip"));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(2020, 9, 13, 12, 26, 40), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void A_build_of_one_language_deletes_nothing()
    {
        _line.Run();
        _line.Files.Delete("content/en/names.md");
        _line.With(
            """
            -- content/en/timeline/2020-09-09-letter.md --
            ---
            title: The groups publish the letter
            date: 2020-09-09
            actor_kind: civil-society
            scope: reports
            sources: [daily, copy]
            ---

            The groups published [their letter](../letter.md).
            """);

        Assert.Contains(" 0 deleted", _line.Run("--lang", "en").Out, StringComparison.Ordinal);
        Assert.Contains(" 1 deleted", _line.Run().Out, StringComparison.Ordinal);
        Assert.Null(_line.Files.Find("site/names.html"));
    }

    [Fact]
    public void A_draft_is_shown_only_on_request()
    {
        _line.With(
            """
            -- content/en/draft.md --
            ---
            title: Draft
            description: Not ready.
            draft: yes
            ---

            Back to [the start](index.md).
            """);

        Assert.Contains("en: 5 pages", _line.Run().Out, StringComparison.Ordinal);
        Assert.Contains("en: 6 pages", _line.Run("--drafts", "--no-check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_says_what_stages_and_templates_take()
    {
        var profile = _line.Run("--profile").Out.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();

        Assert.Contains(["stage", "ms", "MB", "made", "MB", "kept"], profile);
        Assert.Equal(
            ["load", "parse", "translate", "plan", "render", "check", "write"],
            profile.SkipWhile(line => line is not ["stage", ..]).Skip(1).TakeWhile(line => line is not ["template", ..]).Select(line => line[0]));
        Assert.Equal("1", Assert.Single(profile, line => line is ["templates/letter.html", ..])[2]);
    }

    [Fact]
    public void Warnings_can_count_as_errors()
    {
        _line.With(
            """
            -- content/site.yml --
            title: A letter
            severities:
              unread-file: warning
            -- content/notes.md --
            Nobody reads this.
            """);

        Assert.Equal(0, _line.Run().Code);
        var result = _line.Run("--warn-as-error");
        Assert.Equal(1, result.Code);
        Assert.Contains("error SRC0008 unread-file", result.Error, StringComparison.Ordinal);
    }
}
