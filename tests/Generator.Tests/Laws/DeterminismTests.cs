using System.Collections.Frozen;
using Generator.Files;
using Generator.Tests.Support;

namespace Generator.Tests.Laws;

/// <summary>The same content gives the same bytes, wherever and however the generator runs.</summary>
public sealed class DeterminismTests
{
    private static readonly Lazy<string> Here = new(() => ListOfDigests(FrozenDictionary<string, string>.Empty, reversed: false));

    public static TheoryData<string> Machines =>
    [
        "TZ=Pacific/Kiritimati LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 DOTNET_PROCESSOR_COUNT=1",
        "TZ=America/Los_Angeles LANG=C LC_ALL=C DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_PROCESSOR_COUNT=8",
    ];

    [Theory, MemberData(nameof(Machines))]
    public void Every_machine_makes_the_same_site(string variables) => Assert.Equal(
        Here.Value,
        ListOfDigests(variables.Split(' ').Select(variable => variable.Split('=')).ToDictionary(v => v[0], v => v[1]), reversed: true));

    /// <summary>Copies the repository's own content to a new folder, file by file, and builds it there.</summary>
    private static string ListOfDigests(IReadOnlyDictionary<string, string> variables, bool reversed)
    {
        using var folder = new TemporaryFolder();
        var campaign = new DiskFileSystem(folder.Path, "");
        var repository = new DiskFileSystem(Repository.Root, "");
        var paths = FolderWalk.Files(repository, "content").Concat(FolderWalk.Files(repository, "templates")).Select(file => file.Path);
        foreach (var path in reversed ? paths.Reverse() : paths)
        {
            campaign.Write(path, repository.Read(path, int.MaxValue));
        }

        var result = ChildProcess.Run(folder.Path, variables, "--base-url", "https://example.org/letter/");
        Assert.True(result.Code == 0, result.Error);
        Assert.Equal(0, ChildProcess.Run(folder.Path, variables, "verify").Code);
        return Rendered.Text(campaign, "site/SHA256SUMS");
    }
}
