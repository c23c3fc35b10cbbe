using Generator.Files;
using Generator.Tests.Support;

namespace Generator.Tests.Hostile;

/// <summary>
/// Everything in <c>tests/hostile</c> goes through the program: it ends in the findings that its file names, without
/// an exception, and what is built of it has nothing in it that a browser would run. What could end a process or take
/// minutes runs in one of its own, with a gigabyte of heap and five seconds of processor time.
/// </summary>
public sealed class HostileCorpusTests : IDisposable
{
    private static readonly Dictionary<string, string> OneGigabyte = new() { ["DOTNET_GCHeapHardLimit"] = "0x40000000" };

    private readonly CommandLine _line = new();

    /// <summary>Of those that need a process every sixth, else all.</summary>
    public static TheoryData<string> Tried =>
        [.. HostileFile.Names.Select(HostileFile.Read).Where((file, i) => Extent.IsAll || !file.NeedsProcess || i % 6 == 0).Select(file => file.Name)];

    public void Dispose() => _line.Dispose();

    [Theory]
    [MemberData(nameof(Tried))]
    public void It_ends_in_what_its_file_names(string name)
    {
        var file = HostileFile.Read(name);
        _line.With(file.Campaign);

        var result = file.NeedsProcess ? InProcessOfItsOwn(file.Command) : _line.Run(file.Command);

        Assert.True(result.Code is >= 0 and <= 2, $"{name}: {Start(result)}");
        Assert.DoesNotContain("GEN0", result.Error, StringComparison.Ordinal);
        Assert.All(file.Finds, found => Assert.Contains(found, result.Out + result.Error, StringComparison.Ordinal));
        if (file.IsGood)
        {
            Assert.True(result.Code == 0, Start(result));
            Assert.Equal("", ActiveContent(file));
        }
    }

    [Fact]
    public void Every_file_says_what_must_be_found() =>
        Assert.All(HostileFile.Names, name => Assert.Contains("finds: ", HostileFile.Read(name).Head, StringComparison.Ordinal));

    /// <summary>The limit of the shell is processor time: a busy machine changes nothing. Windows has none; there the case still has to end.</summary>
    private CommandResult InProcessOfItsOwn(string[] command)
    {
        if (OperatingSystem.IsWindows())
        {
            return ChildProcess.Run(_line.Folder, OneGigabyte, command);
        }

        return ChildProcess.RunBehind("ulimit -t 5 && export DOTNET_GCHeapHardLimit=0x40000000", _line.Folder, command);
    }

    private static string Start(CommandResult result) => result.ToString()[..Math.Min(2000, result.ToString().Length)];

    /// <summary>What the pages hold that runs or leads elsewhere, read by the rules of the tests.</summary>
    private static string ActiveContent(HostileFile file)
    {
        var site = SiteInAString.Build(file.Campaign, options => options with { Bundles = ["epub"] }).Site;
        return string.Join('\n', FolderWalk.Files(site, "").SelectMany(f => StrictMarkup.Problems(f.Path, site.Read(f.Path, int.MaxValue))));
    }
}
