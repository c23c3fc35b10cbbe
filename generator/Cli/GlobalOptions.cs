using System.CommandLine;

namespace Generator.Cli;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions
{
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
}
