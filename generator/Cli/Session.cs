using System.CommandLine;
using Generator.Cli.Reporters;

namespace Generator.Cli;

/// <summary>One run of one command: where it works and how it speaks.</summary>
internal sealed record Session(Terminal Terminal, string WorkingFolder, bool FolderWasNamed, bool WarnAsError)
{
    /// <summary>Runs a command; what the disk refuses is a finding like any other.</summary>
    public static int Run(ParseResult arguments, GlobalOptions global, Surroundings here, Func<Session, int> command)
    {
        var session = From(arguments, global, here);
        try
        {
            return command(session);
        }
        catch (FileSystemException e)
        {
            return session.Fail(e.ToDiagnostic());
        }
    }

    /// <summary>A path of the command line as an absolute one.</summary>
    public string Absolute(string path) => Path.GetFullPath(path, WorkingFolder);

    /// <summary>Reports one finding about the command itself.</summary>
    public int Fail(Diagnostic diagnostic) => Report([diagnostic], new MemoryFileSystem());

    /// <summary>Reports findings and says what to return for them.</summary>
    /// <param name="files">Where their lines are read.</param>
    public int Report(ImmutableArray<Diagnostic> diagnostics, IFileSystem files)
    {
        Terminal.Report(diagnostics, new Excerpts(files));
        return ExitCode.Of(diagnostics);
    }

    private static Session From(ParseResult arguments, GlobalOptions global, Surroundings here)
    {
        var loudness = arguments.GetValue(global.Quiet) ? Loudness.Quiet
            : arguments.GetValue(global.Verbose) ? Loudness.Verbose
            : Loudness.Ordinary;
        var inColour = here.IsTerminal
            && !arguments.GetValue(global.NoColor)
            && string.IsNullOrEmpty(here.Variable("NO_COLOR"))
            && here.Variable("TERM") != "dumb";
        var named = arguments.GetValue(global.Root);
        return new Session(
            new Terminal(here, new TerminalOptions(inColour, loudness)),
            named is null ? here.CurrentFolder : Path.GetFullPath(named, here.CurrentFolder),
            named is not null,
            arguments.GetValue(global.WarnAsError));
    }
}
