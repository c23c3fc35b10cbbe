using System.CommandLine;

namespace Generator.Cli;

/// <summary>What every command has: the options that all of them take, and the process that it runs in.</summary>
internal sealed class GlobalOptions(ProcessEnvironment process)
{
    public ProcessEnvironment Process => process;

    public Option<string?> Root { get; } = new("--root", "-C")
    {
        Description = "Work in this folder, as if the command were run there",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say only what went wrong", Recursive = true };

    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Say more: notes and how long each stage took", Recursive = true };

    public Option<bool> NoColor { get; } = new("--no-color") { Description = "No colours (so does the variable NO_COLOR)", Recursive = true };

    public Option<bool> WarnAsError { get; } = new("--warn-as-error") { Description = "Treat every warning as an error", Recursive = true };

    public IEnumerable<Option> All => [Root, Quiet, Verbose, NoColor, WarnAsError];

    /// <summary>Says what a command does; what the disk refuses is a finding like any other.</summary>
    /// <param name="run">Returns the exit code.</param>
    public void SetAction(Command command, Func<Session, ParseResult, int> run) => command.SetAction(arguments =>
    {
        var session = Session.Of(arguments, this);
        try
        {
            return run(session, arguments);
        }
        catch (FileSystemException e)
        {
            return session.Fail(e.ToDiagnostic());
        }
    });
}
