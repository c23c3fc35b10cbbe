using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Generator.Cli.Commands;

namespace Generator.Cli;

/// <summary>The commands, in the order in which help lists them, and what happens to arguments that fit none.</summary>
internal static class CommandTree
{
    /// <returns>The exit code.</returns>
    public static int Run(string[] arguments, ProcessEnvironment process)
    {
        var result = Create(process).Parse(arguments);
        return result.Errors.Count == 0 || result.Action is HelpAction ? result.Invoke(Speaking(process)) : Usage.Report(result, process);
    }

    private static RootCommand Create(ProcessEnvironment process)
    {
        var global = new GlobalOptions(process);
        var build = new BuildCommand(global);
        var root = new RootCommand("Turns a folder of Markdown into the plain-HTML site of an open letter")
        {
            build.ToCommand(),
            new CheckCommand(global).ToCommand(),
            new TranslateCommand(global).ToCommand(),
            SealCommand.Create(global),
            CleanCommand.Create(global),
            VerifyCommand.Create(global),
            new TemplateCommand(global).ToCommand(),
        };
        build.AddTo(root);
        foreach (var option in global.All)
        {
            root.Add(option);
        }

        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        return root;
    }

    // Faults are for Program, which knows how to report them.
    private static InvocationConfiguration Speaking(ProcessEnvironment process) =>
        new() { Output = process.Out, Error = process.Error, EnableDefaultExceptionHandler = false };

    /// <summary>Prints the version alone; the library's own would add the commit, or name the test runner.</summary>
    private sealed class VersionAction : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(CommandTree).Assembly.GetName().Version!;
            parseResult.InvocationConfiguration.Output.Write($"generator {version.ToString(fieldCount: 3)}\n");
            return ExitCode.Fine;
        }
    }
}
