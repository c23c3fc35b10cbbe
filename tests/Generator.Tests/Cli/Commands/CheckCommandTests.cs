using System.Text.Json;
using Generator.Tests.Support;

namespace Generator.Tests.Cli.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly CommandLine _line = new CommandLine().WithGoodSite();

    public void Dispose() => _line.Dispose();

    [Fact]
    public void A_good_site_is_good_and_nothing_is_written()
    {
        Assert.Equal(
            """
            en: 5 pages
            Checked in N ms: nothing keeps the site from being built
            → 0

            """,
            _line.Run("check").ToString());
        Assert.Null(_line.Files.Find("site"));
    }

    [Fact]
    public void Text_goes_to_standard_error()
    {
        var result = Misspelt().Run("check");

        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Contains("content/en/about.md:3:1: error SRC0202 unknown-key", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_goes_to_standard_output_and_nothing_else_does()
    {
        var result = Misspelt().Run("check", "--format", "json");

        var report = JsonDocument.Parse(result.Out).RootElement;
        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.Equal("SRC0202", report.GetProperty("findings")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void Annotations_go_to_standard_output() => Assert.Equal(
        "::error file=content/en/about.md,line=3,col=1,title=SRC0202 unknown-key::a page has no key `descripton`%0Adid you mean `description`?\n→ 1\n",
        Misspelt().Run("check", "--format", "github").ToString());

    [Fact]
    public void A_good_site_has_no_annotations() => Assert.Equal("→ 0\n", _line.Run("check", "--format", "github").ToString());

    [Fact]
    public void An_unknown_format_names_the_known_ones() => Assert.Equal(
        """
        error CFG0003 bad-usage: Findings are written as `text`, `json` or `github`
          hint: `--help` shows what can be written
        1 error
        → 2

        """,
        _line.Run("check", "--format", "xml").ToString());

    private CommandLine Misspelt() => _line.With(
        """
        -- content/en/about.md --
        ---
        title: About
        descripton: Who we are.
        ---
        """);
}
