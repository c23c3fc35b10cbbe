using Generator.Files;
using Generator.Tests.Support;

namespace Generator.Tests.Laws;

/// <summary>The same content gives the same bytes, wherever and however the generator runs.</summary>
public sealed class DeterminismTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Machines => new()
    {
        { "time zone far east", "TZ=Pacific/Kiritimati" },
        { "time zone far west", "TZ=America/Los_Angeles" },
        { "Turkish", "LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8" },
        { "no locale", "LANG=C LC_ALL=C" },
        { "without ICU", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1" },
        { "one processor", "DOTNET_PROCESSOR_COUNT=1" },
        { "many processors", "DOTNET_PROCESSOR_COUNT=8" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Machines))]
    public void Every_machine_makes_the_same_site(string machine, string variables)
    {
        var here = BuiltFrom("here", [], reversed: false);

        var there = BuiltFrom(machine, variables.Split(' ').Select(variable => variable.Split('=')).ToDictionary(v => v[0], v => v[1]), reversed: true);

        Assert.Equal(here, there);
    }

    /// <summary>Copies the repository's own content to a new folder, builds it there and returns its list of digests.</summary>
    private string BuiltFrom(string folder, Dictionary<string, string> variables, bool reversed)
    {
        var campaign = new DiskFileSystem(_folder[folder], "");
        var repository = new DiskFileSystem(Repository.Root, "");
        var paths = FolderWalk.Files(repository, "content").Concat(FolderWalk.Files(repository, "templates")).Select(file => file.Path);
        foreach (var path in reversed ? paths.Reverse() : paths)
        {
            campaign.Write(path, repository.Read(path, int.MaxValue));
        }

        var result = ChildProcess.Run(_folder[folder], variables, "--base-url", "https://example.org/letter/");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(0, ChildProcess.Run(_folder[folder], variables, "verify").Code);
        return Rendered.Text(campaign, "site/SHA256SUMS");
    }
}
