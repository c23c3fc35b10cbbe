using Generator.Files;
using Generator.Stages.Write;
using Generator.Tests.Support;

namespace Generator.Tests.Cli.Commands;

public sealed class VerifyAndCleanTests : IDisposable
{
    private readonly CommandLine _line = new CommandLine().With(
        """
        -- content/site.yml --
        title: Letter
        """);

    public VerifyAndCleanTests() =>
        OutputWriter.Write(new DiskFileSystem(Path.Join(_line.Folder, "site"), "site"), _line.Files, Rendered.Files(("a.html", "a"), ("press/b.html", "b")), keepOthers: false);

    public void Dispose() => _line.Dispose();

    [Theory]
    [InlineData("verify")]
    [InlineData("verify", "site")]
    [InlineData("verify", "site/")]
    public void A_good_site_verifies(params string[] arguments) => Assert.Equal(
        "a.html: OK\npress/b.html: OK\n2 files are as listed in site/SHA256SUMS; whether the list is right, only its signature can say\n→ 0\n",
        _line.Run(arguments).ToString());

    [Fact]
    public void What_was_altered_is_named()
    {
        _line.Files.Write("site/a.html", "b"u8);
        _line.Files.Delete("site/press/b.html");
        _line.Files.Write("site/extra.html", "x"u8);

        Assert.Equal(
            """
            site/a.html: error OUT0007 altered-file: this file was altered: its digest is not the listed one
            site/extra.html: error OUT0008 unlisted-file: this file is not listed in `SHA256SUMS`
            site/press/b.html: error OUT0007 altered-file: this file is missing
            3 errors
            → 1

            """,
            _line.Run("verify").ToString());
    }

    [Fact]
    public void A_folder_without_a_list_cannot_be_verified() => Assert.Equal(
        """
        content: error OUT0010 no-record: there is no `SHA256SUMS` in this folder, so there is nothing to compare with
          hint: name the folder of a built site or of an unpacked download
        1 error
        → 1

        """,
        _line.Run("verify", "content").ToString());

    [Fact]
    public void A_broken_list_shows_its_line()
    {
        _line.Files.Write("site/SHA256SUMS", "abc  ../x\n"u8);

        Assert.Equal(
            """
            site/SHA256SUMS:1:1: error OUT0005 broken-record: this line is not a digest, two spaces and a path, so it is not known what the generator wrote
                1 | abc  ../x
                  | ^
              hint: bring the file back with `git checkout`, or empty the folder by hand and build again
            1 error
            → 1

            """,
            _line.Run("verify").ToString());
    }

    [Fact]
    public void Cleaning_says_what_went()
    {
        Assert.Equal("Removed 2 files from site\n→ 0\n", _line.Run("clean").ToString());
        Assert.Null(_line.Files.Find("site"));
    }

    [Fact]
    public void Quiet_says_nothing_when_all_is_well() => Assert.Equal("→ 0\n", _line.Run("clean", "-q").ToString());

    [Fact]
    public void A_disk_that_refuses_is_a_finding_and_not_a_fault()
    {
        _line.Files.Delete("site/a.html");
        Directory.Delete(Path.Join(_line.Folder, ".cache"));
        Directory.CreateSymbolicLink(Path.Join(_line.Folder, ".cache"), "..");

        Assert.Equal(
            """
            .cache/staged-fbae041b02c41ed0: error OUT0002 symbolic-link: it is a symbolic link or lies behind one
              hint: replace the link by what it points to; links are not followed, for they can point outside
            1 error
            → 1

            """,
            _line.Run("clean").ToString());
    }

    [Fact]
    public void Colour_is_for_terminals_that_want_it()
    {
        Assert.Contains("\e[31m", Failing(terminal: true, noColor: null).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[", Failing(terminal: true, noColor: "1").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[", Failing(terminal: false, noColor: null).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[", Failing(terminal: true, noColor: null, "--no-color").Error, StringComparison.Ordinal);
    }

    private static CommandResult Failing(bool terminal, string? noColor, params string[] arguments)
    {
        using var line = new CommandLine { IsTerminal = terminal };
        if (noColor is not null)
        {
            line.Variables["NO_COLOR"] = noColor;
        }

        return line.Run(["clean", .. arguments]);
    }
}
