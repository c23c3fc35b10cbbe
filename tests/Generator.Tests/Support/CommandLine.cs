using System.Text.RegularExpressions;
using Generator.Cli;
using Generator.Files;

namespace Generator.Tests.Support;

/// <summary>Runs commands in this process, in a folder that is there for one test.</summary>
internal sealed partial class CommandLine : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Dictionary<string, string> Variables { get; } = [];

    public DateTimeOffset Now { get; } = new(2020, 9, 9, 12, 0, 0, TimeSpan.Zero);

    public bool IsTerminal { get; init; }

    public string Folder => _folder.Path;

    /// <summary>The folder of the campaign, to look at and to change.</summary>
    public DiskFileSystem Files => new(Folder, "");

    /// <summary>Lays out a campaign from one text; see <see cref="SiteText"/>.</summary>
    public CommandLine With(string site) => With(MemoryFileSystem.FromText(site));

    /// <summary>Lays out the small campaign that builds.</summary>
    public CommandLine WithGoodSite() => With(SiteInAString.GoodSite());

    public CommandLine With(IFileSystem files)
    {
        foreach (var file in FolderWalk.Files(files, ""))
        {
            Files.Write(file.Path, files.Read(file.Path, int.MaxValue));
        }

        return this;
    }

    public CommandResult Run(params string[] arguments) => RunIn("", arguments);

    /// <summary>Runs a command in a folder below that of the campaign.</summary>
    public CommandResult RunIn(string folder, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var here = new ProcessEnvironment(
            output, error, IsTerminal, folder.Length == 0 ? Folder : _folder[folder], name => Variables.GetValueOrDefault(name), () => Now);
        var code = CommandTree.Run(arguments, here);
        return new CommandResult(code, Anonymous(output), Anonymous(error));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The folder's name and the time differ from run to run.</summary>
    private string Anonymous(StringWriter written) =>
        Milliseconds().Replace(written.ToString().Replace(Folder, "FOLDER", StringComparison.Ordinal), "N ms");

    [GeneratedRegex("[0-9.]+ ms")]
    private static partial Regex Milliseconds();
}

/// <summary>What a command returned and wrote.</summary>
internal sealed record CommandResult(int Code, string Out, string Error)
{
    /// <summary>All of it, as a terminal would show it.</summary>
    public override string ToString() => $"{Out}{Error}→ {Code}\n";
}
