using Generator.Tests.Support;

namespace Generator.Tests.Cli;

/// <summary>Which folder a command is about.</summary>
public sealed class CampaignTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public void Without_content_the_message_says_where_it_looked() => Assert.Equal(
        """
        error CFG0001 no-campaign: there is no `content/site.yml` in FOLDER or in a folder above it
          hint: run the command in the folder that has `content/`, or name that folder with `-C`
        1 error
        → 2

        """,
        _line.Run("clean").ToString());

    [Fact]
    public void Below_the_campaign_its_folder_is_found_and_named() => Assert.Equal(
        "Nothing to remove in site\nWorking in FOLDER\n→ 0\n",
        WithCampaign().RunIn("content", "clean").ToString());

    [Fact]
    public void A_folder_that_is_named_is_taken_as_it_is() => Assert.Equal(
        """
        error CFG0001 no-campaign: there is no `content/site.yml` in FOLDER/content
          hint: run the command in the folder that has `content/`, or name that folder with `-C`
        1 error
        → 2

        """,
        WithCampaign().Run("clean", "-C", "content").ToString());

    [Fact]
    public void A_folder_can_be_named_from_anywhere() => Assert.Equal(
        "Nothing to remove in site\n→ 0\n",
        WithCampaign().RunIn("content", "clean", "-C", "..").ToString());

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("content")]
    [InlineData("templates/site")]
    public void The_site_is_never_written_over_what_it_is_made_from(string output)
    {
        var result = WithCampaign().Run("clean", "-o", output);

        Assert.Equal(2, result.Code);
        Assert.Contains($"bad-argument: the site cannot be written to `{output}`", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".git")]
    [InlineData(".git/pages")]
    [InlineData(".Git")]
    [InlineData("../elsewhere/.git/x")]
    [InlineData(".cache/site")]
    public void The_site_is_never_written_to_what_belongs_to_git_or_the_generator(string output) => Assert.Equal(
        $"""
        error CFG0002 bad-argument: the site cannot be written to `{output}`, which belongs to git or to the generator
          hint: name a folder of its own with `--output`
        1 error
        → 2

        """,
        WithCampaign().Run("build", "-o", output).ToString());

    [Fact]
    public void A_folder_that_is_a_link_into_the_content_is_named()
    {
        Directory.CreateSymbolicLink(Path.Join(WithCampaign().Folder, "site"), "content");

        Assert.Contains("the site cannot be written to `site`, which holds what it is made from", _line.Run("clean").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site")]
    [InlineData("./site/")]
    [InlineData("content/../site")]
    [InlineData("SITE")]
    [InlineData("site/review")]
    [InlineData("link/site")]
    public void Pages_for_translators_never_come_among_what_readers_read(string output)
    {
        Directory.CreateSymbolicLink(Path.Join(WithCampaign().Folder, "link"), _line.Folder);

        Assert.Equal(
            $"""
            error CFG0002 bad-argument: `--review` makes pages for translators alone, so it cannot write to `{output}`, which holds what readers read
              hint: leave `--output` out: they come to `.review`; or name another folder with it
            1 error
            → 2

            """,
            _line.Run("build", "--review", "-o", output).ToString());
    }

    private CommandLine WithCampaign() => _line.With(
        """
        -- content/site.yml --
        title: Letter
        """);
}
