using System.Text;
using Generator.Files;
using Generator.Tests.Support;

namespace Generator.Tests.Laws;

/// <summary>The same content gives the same bytes, wherever and however the generator runs: those that it made here, for all tests.</summary>
public sealed class DeterminismTests(BuiltSite site)
{
    private const string FarEast = "umask 077 && export TZ=Pacific/Kiritimati LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 DOTNET_PROCESSOR_COUNT=8";
    private const string FarWest = "umask 002 && export TZ=America/Los_Angeles LANG=C LC_ALL=C DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_PROCESSOR_COUNT=1";

    /// <summary>Beside the machine that the tests run on.</summary>
    public static TheoryData<string> Machines => Extent.IsAll ? [FarEast, FarWest] : [FarEast];

    [Theory, MemberData(nameof(Machines))]
    public void Every_machine_makes_the_same_site_and_the_same_downloads(string machine)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the machines are described to a shell of Unix");

        Assert.Equal(ListsOfDigests(new DiskFileSystem(site.Folder, ""), ""), BuiltOn(machine));
    }

    [Fact]
    public void Whatever_editor_saved_the_texts_the_site_is_the_same()
    {
        var (plain, windows) = (new MemoryFileSystem(), new MemoryFileSystem());
        var repository = new DiskFileSystem(Repository.Root, "");
        foreach (var file in FolderWalk.Files(repository, "content").Concat(FolderWalk.Files(repository, "templates")))
        {
            var bytes = repository.Read(file.Path, int.MaxValue);
            var isImage = new[] { ".png", ".jpg", ".webp" }.Contains(Path.GetExtension(file.Path));
            plain.Write(file.Path, bytes);
            windows.Write(file.Path, isImage ? bytes : Encoding.UTF8.GetBytes("\uFEFF" + Encoding.UTF8.GetString(bytes).Replace("\n", "\r\n", StringComparison.Ordinal)));
        }

        Assert.Equal(Built(plain), Built(windows));

        static string Built(MemoryFileSystem campaign) =>
            SiteInAString.Build(campaign, options => options with { BaseUrl = new Uri("https://example.org/") })[Checksums.FileName];
    }

    /// <summary>Copies the repository's own content to a new folder, file by file from the last to the first, and builds it there.</summary>
    private static string BuiltOn(string machine)
    {
        using var folder = new TemporaryFolder();
        var campaign = new DiskFileSystem(folder.Path, "");
        var repository = new DiskFileSystem(Repository.Root, "");
        var paths = FolderWalk.Files(repository, "content").Concat(FolderWalk.Files(repository, "templates")).Select(file => file.Path);
        foreach (var path in paths.Reverse())
        {
            campaign.Write(path, repository.Read(path, int.MaxValue));
        }

        var result = ChildProcess.RunBehind(machine, folder.Path, "--bundles", "--base-url", "https://example.org" + BuiltSite.BasePath);
        Assert.True(result.Code == 0, result.Error);
        Assert.Equal(0, ChildProcess.RunBehind(machine, folder.Path, "verify").Code);
        return ListsOfDigests(campaign, "site/");
    }

    private static string ListsOfDigests(DiskFileSystem files, string folder) =>
        Rendered.Text(files, folder + "SHA256SUMS") + Rendered.Text(files, folder + "downloads/SHA256SUMS");
}
