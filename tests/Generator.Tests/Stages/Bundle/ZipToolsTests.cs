using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Generator.Tests.Support;

namespace Generator.Tests.Stages.Bundle;

/// <summary>The archives of the repository's own site, and every list of digests, as the tools of others see them.</summary>
public sealed partial class ZipToolsTests(BuiltSite site)
{
    [Fact]
    public void Unzip_finds_no_error()
    {
        var unzip = Tools.Unzip;

        Assert.All(
            site.Downloads(".zip"),
            archive => Assert.Contains("No errors detected", Succeeds(unzip, "-t", archive), StringComparison.Ordinal));
    }

    [Fact]
    public void Zipinfo_finds_ordinary_files_in_one_folder_with_one_time_and_nothing_else()
    {
        var zipInfo = Tools.ZipInfo;

        Assert.All(site.Downloads(".zip"), archive =>
        {
            var info = Succeeds(zipInfo, "-v", archive);

            Assert.Equal(["Unix"], Values(info, "file system or operating system of origin"));
            Assert.Equal(["none (stored)"], Values(info, "compression method"));
            Assert.Equal(["-rw-r--r--"], Values(info, "Unix file attributes (100644 octal)"));
            Assert.Equal(["2026 Nov 21 00:00:00"], Values(info, "file last modified on (DOS date/time)"));
            Assert.Equal(["0 bytes"], Values(info, "length of extra field"));
            Assert.All(Succeeds(zipInfo, "-1", archive).TrimEnd('\n').Split('\n'), name => Assert.Matches(SafeName(), name));
        });
    }

    [Fact]
    public void The_whole_site_is_small_and_holds_nothing_that_only_the_published_one_needs()
    {
        var archive = site.Downloads("-2020.zip").Single();

        Assert.InRange(new FileInfo(archive).Length, 1, 5_000_000);
        Assert.Equal(
            ["open-letter-2020/assets/icon.png", "open-letter-2020/assets/site.css", "open-letter-2020/assets/timeline.css"],
            Succeeds(Tools.ZipInfo, "-1", archive).Split('\n').Where(name => name.Contains("/assets/", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_unpacked_is_as_its_list_says()
    {
        var unzip = Tools.Unzip;

        Assert.All(site.TriedDownloads(".zip"), archive =>
        {
            using var folder = new TemporaryFolder();
            Succeeds(unzip, "-q", archive, "-d", folder.Path);

            Assert.Contains("index.html: OK", Succeeds("sh", "-c", $"cd '{folder["open-letter-2020"]}' && sha256sum -c --strict SHA256SUMS"), StringComparison.Ordinal);
            Assert.Equal(0, ChildProcess.Run(folder.Path, FrozenDictionary<string, string>.Empty, "verify", "open-letter-2020").Code);
            Assert.True(File.Exists(folder["open-letter-2020/index.html"]));
            Assert.True(File.Exists(folder["open-letter-2020/READ-ME.txt"]));
            Assert.All(Directory.GetFiles(folder.Path, "*.html", SearchOption.AllDirectories), page => IsACopy(File.ReadAllText(page)));
        });
    }

    /// <summary>It says where the newest copy is, as text, and leads neither there nor to a download.</summary>
    private static void IsACopy(string page)
    {
        Assert.Matches("<bdi dir=\"ltr\">https://example.org/some/project/path/[a-z/-]*</bdi>", page);
        Assert.DoesNotMatch("=\"?https://example.org|canonical|og:|ld\\+json|=\"[^\"]*(?:downloads|feed)\\b", page);
    }

    [Theory]
    [InlineData("")]
    [InlineData("downloads")]
    public void The_lists_of_the_site_are_read_by_sha256sum(string folder) =>
        Succeeds("sh", "-c", $"cd '{Path.Join(site.Folder, folder)}' && sha256sum -c --strict SHA256SUMS");

    private static string Succeeds(string program, params string[] arguments)
    {
        var (code, output) = Tools.Run(program, arguments);
        Assert.True(code == 0, output);
        return output;
    }

    /// <summary>The different values that a key of the long listing has.</summary>
    private static IEnumerable<string> Values(string info, string key) => info.Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.StartsWith(key + ":", StringComparison.Ordinal))
        .Select(line => line[(key.Length + 1)..].Trim())
        .Distinct(StringComparer.Ordinal);

    [GeneratedRegex("^open-letter-2020/(?:READ-ME.txt|SHA256SUMS|[a-z0-9-]+(?:/[a-z0-9-]+)*\\.[a-z]+)$")]
    private static partial Regex SafeName();
}
