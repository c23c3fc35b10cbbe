using Generator.Build;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Model;
using Generator.Tests.Support;

namespace Generator.Tests.Build;

public class BuildPipelineTests
{
    private const string NewPage =
        """
        -- content/en/index.md --
        ---
        title: Home
        description: A small site that builds.
        ---

        Read [about us](about.md).
        -- content/en/about.md --
        ---
        title: About
        description: Who we are.
        ---

        We wrote [the letter](letter.md).
        """;

    [Fact]
    public void A_page_is_a_file_and_nothing_else()
    {
        var built = SiteInAString.Build(NewPage);

        Assert.Empty(built.Diagnostics);
        Assert.Contains("<p>We wrote <a href=\"letter.html\">the letter</a>.</p>", built["about.html"], StringComparison.Ordinal);
        Assert.Equal(new PageCount(new LanguageTag("en"), 6), Assert.Single(built.Result.Built!.Pages));
    }

    [Theory]
    [InlineData(BuildGoal.Check)]
    [InlineData(BuildGoal.Compare)]
    public void Only_a_build_that_is_to_write_does_so(object goal)
    {
        var built = SiteInAString.Build("", options => options with { Goal = (BuildGoal)goal });

        Assert.Empty(FolderWalk.Files(built.Site, ""));
    }

    [Fact]
    public void What_a_campaign_makes_an_error_keeps_the_site_from_being_written()
    {
        var built = SiteInAString.Build(
            """
            -- content/site.yml --
            title: A letter
            severities:
              unread-file: error
            -- content/notes.md --
            Nobody reads this.
            """);

        Assert.Equal((SourceRules.UnreadFile, Severity.Error), (built.Diagnostics[0].Rule, built.Diagnostics[0].Severity));
        Assert.Null(built.Result.Built);
        Assert.Empty(FolderWalk.Files(built.Site, ""));
    }

    [Fact]
    public void A_disk_that_fails_is_a_finding()
    {
        var full = new InterruptedFileSystem(new MemoryFileSystem(), 3, () => new FileSystemException(DiskProblem.Full, "site/x", null));

        var result = BuildPipeline.Run(SiteInAString.GoodSite(), full, SiteInAString.Options);

        Assert.Equal(OutputRules.DiskFailed, Assert.Single(result.Diagnostics).Rule);
        Assert.Null(result.Built);
    }

    [Fact]
    public void A_disk_that_fails_while_files_are_moved_leaves_a_folder_that_is_said_to_be_half_new()
    {
        var failing = new InterruptedFileSystem(new MemoryFileSystem(), 13, () => new FileSystemException(DiskProblem.Denied, "site/x", null));

        var result = BuildPipeline.Run(SiteInAString.GoodSite(), failing, SiteInAString.Options);

        Assert.Equal([OutputRules.DiskFailed, OutputRules.UnfinishedBuild], result.Diagnostics.Select(found => found.Rule));
    }

    [Fact]
    public void A_build_that_was_killed_is_finished_even_if_the_content_has_an_error_now()
    {
        var (site, campaign) = (new MemoryFileSystem(), SiteInAString.GoodSite());
        var killed = new InterruptedFileSystem(site, 13, () => new OperationCanceledException());
        Assert.Throws<OperationCanceledException>(() => BuildPipeline.Run(campaign, killed, SiteInAString.Options));
        Assert.NotNull(site.Find(".new/list"));
        campaign.Write("content/site.yml", "titel: x"u8);

        BuildPipeline.Run(campaign, site, SiteInAString.Options);

        Assert.Equal(Rendered.Listing(SiteInAString.Build("").Site), Rendered.Listing(site));
    }

    [Fact]
    public void Pages_are_of_today_only_if_somebody_says_so()
    {
        var published = SiteInAString.Options with { BaseUrl = new Uri("https://example.org/") };
        var now = new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero);

        Assert.Contains("<updated>2020-", Feed(published), StringComparison.Ordinal);
        Assert.Contains("<updated>2031-01-01T00:00:00Z</updated>", Feed(published with { Now = now }), StringComparison.Ordinal);

        static string Feed(BuildOptions options) => SiteInAString.Build("", _ => options)["feed.xml"];
    }
}
