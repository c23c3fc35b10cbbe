using System.Text;
using Generator.Build;
using Generator.Cli.Reporters;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Tests.Support;

namespace Generator.Tests.Build;

/// <summary>A build that would change nothing is not made again; every other is, with the same bytes as without the cache.</summary>
public class BuildCacheTests
{
    private const string Kept = ".cache/build-e3b0c44298fc1c14.json";

    private readonly MemoryFileSystem _campaign = SiteInAString.GoodSite();
    private readonly MemoryFileSystem _site = new();
    private int _builds;

    [Fact]
    public void The_second_build_is_not_made_and_says_the_same()
    {
        _campaign.Write("content/notes.md", "Nobody reads this."u8);

        var (first, second) = (Build(), Build());

        Assert.Equal(1, _builds);
        Assert.Single(first.Diagnostics);
        Assert.Equal(Report(first), Report(second));
        Assert.Equal(first.Built!.Pages, second.Built!.Pages);
        Assert.Equal((0, first.Built.Written!.Value.Written, 0), (second.Built.Written!.Value.Written, second.Built.Written.Value.Unchanged, second.Built.Written.Value.Deleted));
    }

    [Theory]
    [InlineData("content/en/index.md")]
    [InlineData("content/site.yml")]
    [InlineData("templates/page.html")]
    [InlineData("templates/assets/new.css")]
    public void A_changed_source_is_built(string path)
    {
        Build();
        _campaign.Write(path, Encoding.UTF8.GetBytes((_campaign.Find(path) is null ? "" : Text(_campaign, path)) + "\n"));
        Build();

        Assert.Equal(2, _builds);
    }

    [Theory]
    [InlineData("index.html", "<p>by hand</p>")]
    [InlineData("index.html", null)]
    [InlineData("SHA256SUMS", "")]
    [InlineData("SHA256SUMS", null)]
    [InlineData(".generated", null)]
    public void A_folder_that_is_not_as_it_was_written_is_built(string path, string? text)
    {
        Build();
        var before = Text(_site, "index.html");
        if (text is null)
        {
            _site.Delete(path);
        }
        else
        {
            _site.Write(path, Encoding.UTF8.GetBytes(text));
        }

        Build();

        Assert.Equal(2, _builds);
        Assert.True(path == ".generated" || Text(_site, "index.html") == before);
    }

    [Fact]
    public void What_is_asked_for_otherwise_is_built()
    {
        Build();
        Build(options => options with { BaseUrl = new Uri("https://example.org/") });
        Build(options => options with { Drafts = true });
        Build(options => options with { Bundles = ["zip"] });

        Assert.Equal(4, _builds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"version\":1,\"inputs\":\"x\"}")]
    public void A_broken_cache_is_as_good_as_none(string text)
    {
        Build();
        _campaign.Write(Kept, Encoding.UTF8.GetBytes(text));
        Build();
        Build();

        Assert.Equal(2, _builds);
    }

    [Fact]
    public void A_member_that_is_cut_from_the_cache_is_as_good_as_none()
    {
        Build();
        _campaign.Write(Kept, Encoding.UTF8.GetBytes(Text(_campaign, Kept).Replace("\"findings\":[]", "\"findings\":{}", StringComparison.Ordinal)));
        Build();

        Assert.Equal(2, _builds);
    }

    [Fact]
    public void What_was_said_of_a_file_that_was_edited_by_hand_is_said_once()
    {
        Build();
        _site.Write("index.html", "<p>by hand</p>"u8);

        Assert.Equal("edited-by-hand", Assert.Single(Build().Diagnostics).Rule.Name);
        Assert.Empty(Build().Diagnostics);
    }

    [Fact]
    public void Errors_are_found_again()
    {
        _campaign.Write("content/en/index.md", "---\ntitel: About\n---\n\nText\n"u8);

        Assert.True(Build().HasErrors);
        Assert.True(Build().HasErrors);
        Assert.Equal(2, _builds);
    }

    /// <summary>After any edits, of sources and of the output, the folder is what a clean build makes.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_is_edited_the_folder_is_that_of_a_clean_build(int seed)
    {
        var random = new Random(seed);
        var paths = FolderWalk.Files(_campaign, "content").Select(f => f.Path).Where(p => p.EndsWith(".md", StringComparison.Ordinal)).ToArray();
        for (var step = 0; step < Steps; step++)
        {
            Edit(random, paths);
            var result = Build();
            var clean = SiteInAString.Build(_campaign, options => options);

            Assert.Equal(Report(clean.Result), Report(result with { Diagnostics = [.. result.Diagnostics.Where(d => d.Rule != OutputRules.EditedByHand)] }));
            Assert.True(clean.Result.HasErrors || Listing(clean.Site) == Listing(_site));
        }
    }

    public static TheoryData<int> Seeds => Extent.Seeds(3, Steps);

    private const int Steps = 12;

    private void Edit(Random random, string[] paths)
    {
        var path = paths[random.Next(paths.Length)];
        switch (random.Next(4))
        {
            case 0:
                _campaign.Write(path, Encoding.UTF8.GetBytes(Text(_campaign, path) + $"\nParagraph {random.Next(3)}.\n"));
                break;
            case 1:
                _campaign.Write(path, SiteInAString.GoodSite().Read(path, int.MaxValue));
                break;
            case 2 when _site.Find("index.html") is not null:
                _site.Write("index.html", "by hand"u8);
                break;
        }
    }

    private BuildResult Build() => Build(options => options);

    private BuildResult Build(Func<BuildOptions, BuildOptions> change)
    {
        var options = change(SiteInAString.Options);
        return new BuildCache(_campaign, _site, options).Run(() =>
        {
            _builds++;
            return BuildPipeline.Run(_campaign, _site, options);
        });
    }

    private string Report(BuildResult result) => TextReport.Of(result.Diagnostics, new Excerpts(_campaign), new Palette(InColour: false));

    private static string Text(MemoryFileSystem files, string path) => Encoding.UTF8.GetString(files.Read(path, int.MaxValue));

    private static string Listing(MemoryFileSystem site) =>
        string.Join('\n', FolderWalk.Files(site, "").Select(f => $"{f.Path} {((IFileSystem)site).DigestOf(f.Path)}"));
}
