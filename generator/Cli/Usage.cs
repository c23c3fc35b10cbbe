using System.CommandLine;
using System.CommandLine.Parsing;
using Generator.Cli.Reporters;

namespace Generator.Cli;

/// <summary>Says what is wrong with a command line, in the form of every other finding.</summary>
internal static class Usage
{
    /// <returns>The exit code.</returns>
    public static int Report(ParseResult result, ProcessEnvironment process)
    {
        // No option can be asked for its value: it may be the one that is wrong.
        var terminal = new Terminal(process, inColour: false, Loudness.Ordinary);
        terminal.Report(
            [.. result.Errors.Select(error => Diagnostic.At(ConfigurationRules.BadUsage, null, error.Message.TrimEnd('.'), HintFor(result)))],
            new Excerpts(new MemoryFileSystem()));
        return ExitCode.Usage;
    }

    /// <summary>Keeps a misspelt option from being taken for a file.</summary>
    public static void RefuseOption(ArgumentResult result)
    {
        if (result.Tokens.FirstOrDefault(IsOption) is { } token)
        {
            result.AddError($"There is no option `{token.Value}`");
        }
    }

    private static string HintFor(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var global = result.RootCommandResult.Command.Options.Where(option => option.Recursive);
        var known = command.Subcommands.Concat<Symbol>(command.Options).Concat(global).Select(symbol => symbol.Name).ToArray();
        return result.UnmatchedTokens.Concat(result.Tokens.Where(IsOption).Select(token => token.Value))
            .Select(token => Suggestion.DidYouMean(token, known))
            .OfType<string>()
            .FirstOrDefault() ?? "`--help` shows what can be written";
    }

    private static bool IsOption(Token token) => token.Type == TokenType.Argument && token.Value.StartsWith('-');
}
