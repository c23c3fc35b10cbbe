using System.Collections.Frozen;
using Generator.Files;
using Generator.Tests.Support;

namespace Generator.Tests.Cli;

/// <summary>What only a process of its own can show.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Findings_go_to_standard_error_and_the_exit_code_is_returned()
    {
        var result = ChildProcess.Run(_folder.Path, FrozenDictionary<string, string>.Empty, "clean");

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith("error CFG0001 no-campaign: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Everybody_can_read_the_site_whatever_the_umask_of_whoever_built_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes");
        using var line = new CommandLine().WithGoodSite();

        var result = ChildProcess.RunBehind("umask 077", line.Folder);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.All(
            FolderWalk.Files(line.Files, "site"), file => Assert.Equal(FileEntry.OrdinaryMode, file.Entry.Mode));
        Assert.True(line.Files.Find("site")?.Mode?.HasFlag(UnixFileMode.OtherRead | UnixFileMode.OtherExecute));
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_a_matter_of_the_disk()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "only Linux has a device that is always full");

        using var line = new CommandLine().WithGoodSite();

        var result = ChildProcess.RunBehind("exec >/dev/full", line.Folder);

        Assert.Equal(1, result.Code);
        Assert.Contains("error OUT0001 disk-failed: the output of the command cannot be written", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exec >&-", 1, "error OUT0001 disk-failed: the output of the command cannot be written")]
    [InlineData("exec 2>/dev/full", 0, "")]
    [InlineData("exec 2>&-", 0, "")]
    public void A_stream_that_is_gone_is_no_fault(string command, int code, string error)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "only Linux has a device that is always full");
        using var line = new CommandLine().WithGoodSite();

        var result = ChildProcess.RunBehind(command, line.Folder);

        Assert.Equal(code, result.Code);
        Assert.StartsWith(error, result.Error, StringComparison.Ordinal);
        Assert.True(result.Error.Split('\n').Length <= 2);
    }

    [Fact]
    public void Findings_that_nobody_can_be_told_are_returned_all_the_same()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "only Linux has a device that is always full");

        Assert.Equal(1, ChildProcess.RunBehind("exec 2>/dev/full", _folder.Path, "check").Code);
    }

    [Fact]
    public void A_current_folder_that_was_deleted_is_no_place_to_look_in()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps a folder that is in use");
        using var line = new CommandLine().WithGoodSite();
        const string Leave = "mkdir gone && cd gone && rmdir ../gone";

        Assert.Equal((0, ""), (ChildProcess.RunBehind(Leave, line.Folder, "check", "-C", line.Folder).Code, ""));
        var result = ChildProcess.RunBehind(Leave, line.Folder, "check");
        Assert.Equal(2, result.Code);
        Assert.StartsWith("error CFG0001 no-campaign: there is no `content/site.yml` in /", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_the_same_in_every_locale()
    {
        var turkish = new Dictionary<string, string> { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["DOTNET_CLI_UI_LANGUAGE"] = "tr" };

        Assert.Equal(
            ChildProcess.Run(_folder.Path, FrozenDictionary<string, string>.Empty, "--help"),
            ChildProcess.Run(_folder.Path, turkish, "--help"));
    }
}
