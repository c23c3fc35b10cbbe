using System.CommandLine;

namespace Generator.Cli.Commands;

/// <summary>The option <c>--output</c> of the commands that have to do with a built site.</summary>
internal static class OutputOption
{
    public static Option<string?> Create() => new("--output", "-o")
    {
        Description = "The folder of the built site (default: site; with --review .review)",
        HelpName = "DIR",
    };
}
