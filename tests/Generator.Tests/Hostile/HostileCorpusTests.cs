using Generator.Files;
using Generator.Tests.Support;

namespace Generator.Tests.Hostile;

/// <summary>
/// Everything in <c>tests/hostile</c> goes through the program: it ends in the findings that its file names, without
/// an exception, and what is built of it has nothing in it that a browser would run.
/// </summary>
public class HostileCorpusTests
{
    /// <summary>Half of what the program has where it has least, on Windows.</summary>
    private const int Stack = 768 << 10;

    /// <summary>What could end a process or take minutes is tried in one that is watched.</summary>
    public static TheoryData<string> Small => [.. HostileFile.Names.Where(name => !HostileFile.IsHeavy(name))];

    [Theory]
    [MemberData(nameof(Small))]
    public void It_ends_in_what_its_file_names(string name) => Assert.Equal("", ProblemOf(name));

    [Fact]
    public async Task What_could_end_the_process_or_take_minutes_ends_so_within_five_seconds()
    {
        using var folder = new TemporaryFolder();

        Assert.Null(await WatchedProcess.Run(typeof(HostileCorpusTests), nameof(Child), folder.Path, folder.Path));
    }

    [Fact]
    public void Every_file_says_what_must_be_found() =>
        Assert.All(HostileFile.Names, name => Assert.Contains("finds: ", HostileFile.Read(name).Head, StringComparison.Ordinal));

    /// <summary>What runs in the other process: of the corpus every twelfth, else all. It never runs by itself.</summary>
    [Fact(Explicit = true)]
    public void Child()
    {
        var folder = Environment.GetEnvironmentVariable("CHILD")!;
        var problems = new List<string>();
        var tried = HostileFile.Names.Where(HostileFile.IsHeavy).Where((_, i) => Extent.IsAll || i % 12 == 0);
        var thread = new Thread(() => problems.AddRange(tried.Select(name => ProblemOf(name, folder))), Stack);
        thread.Start();
        thread.Join();
        Assert.True(problems.TrueForAll(problem => problem.Length == 0), string.Concat(problems));
    }

    /// <summary>What is wrong with what was found in it; nothing, as a rule.</summary>
    /// <param name="folder">Where a process that is watched says what it is at.</param>
    private static string ProblemOf(string name, string? folder = null)
    {
        Say(folder, name);
        var file = HostileFile.Read(name);
        using var line = new CommandLine();
        var result = line.With(file.Campaign).Run(file.Command);
        Say(folder, $"{name}, a site of it,");
        var isAsItShould = result.Code is >= 0 and <= 2
            && !result.Error.Contains("GEN0", StringComparison.Ordinal)
            && file.Finds.All(found => (result.Out + result.Error).Contains(found, StringComparison.Ordinal))
            && (!file.IsGood || (result.Code == 0 && ActiveContent(file).Length == 0));
        return isAsItShould ? "" : $"{name} must find {string.Join(' ', file.Finds)}:\n{Start(result)}\n";
    }

    private static void Say(string? folder, string now)
    {
        if (folder is not null)
        {
            WatchedProcess.At(folder, now);
        }
    }

    private static string Start(CommandResult result) => result.ToString()[..Math.Min(2000, result.ToString().Length)];

    /// <summary>What the pages hold that runs or leads elsewhere, read by the rules of the tests.</summary>
    private static string ActiveContent(HostileFile file)
    {
        var site = SiteInAString.Build(file.Campaign, options => options with { Bundles = ["epub"] }).Site;
        return string.Join('\n', FolderWalk.Files(site, "").SelectMany(f => StrictMarkup.Problems(f.Path, site.Read(f.Path, int.MaxValue))));
    }
}
