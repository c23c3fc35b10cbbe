using System.CommandLine;
using Generator.Cli.Reporters;

namespace Generator.Cli;

/// <summary>One run of one command: where it works and how it speaks.</summary>
internal sealed record Session(Terminal Terminal, string WorkingFolder, bool FolderWasNamed, bool WarnAsError)
{
    public static Session Of(ParseResult arguments, GlobalOptions global)
    {
        var process = global.Process;
        var loudness = arguments.GetValue(global.Quiet) ? Loudness.Quiet
            : arguments.GetValue(global.Verbose) ? Loudness.Verbose
            : Loudness.Ordinary;
        var inColour = process.IsTerminal
            && !arguments.GetValue(global.NoColor)
            && string.IsNullOrEmpty(process.Variable("NO_COLOR"))
            && process.Variable("TERM") != "dumb";
        var named = arguments.GetValue(global.Root);
        return new Session(
            new Terminal(process, inColour, loudness),
            named is null ? process.CurrentFolder : Path.GetFullPath(named, process.CurrentFolder),
            named is not null,
            arguments.GetValue(global.WarnAsError));
    }

    /// <summary>A path of the command line as an absolute one.</summary>
    public string Absolute(string path) => Path.GetFullPath(path, WorkingFolder);

    /// <summary>Reports what is wrong with a value on the command line.</summary>
    public int Refuse(string message, string? hint) => Fail(Diagnostic.At(ConfigurationRules.BadArgument, null, message, hint));

    /// <summary>Reports one finding about the command itself.</summary>
    public int Fail(Diagnostic diagnostic) => Report([diagnostic], new MemoryFileSystem());

    /// <summary>Reports findings and says what to return for them.</summary>
    /// <param name="files">Where their lines are read.</param>
    public int Report(ImmutableArray<Diagnostic> diagnostics, IFileSystem files)
    {
        Terminal.Report(diagnostics, new Excerpts(files));
        return ExitCode.Of(diagnostics);
    }
}

/// <summary>What the process returns, so that scripts can tell who has to act.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int Content = 1;
    public const int Usage = 2;
    public const int Fault = 3;
    public const int Interrupted = 130;

    /// <summary>The highest that any error asks for: configuration above content, a fault of ours above both.</summary>
    public static int Of(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.Severity == Severity.Error)
        .Select(diagnostic => diagnostic.Rule.Id[..3] switch { "GEN" => Fault, "CFG" => Usage, _ => Content })
        .DefaultIfEmpty(Fine)
        .Max();
}
