using System.CommandLine;
using System.CommandLine.Parsing;
using Generator.Stages.Bundle;

namespace Generator.Cli.Commands;

/// <summary>The option <c>--bundles</c>: which downloads a build makes, all of them when none is named.</summary>
internal sealed class BundlesOption
{
    private static readonly ImmutableArray<string> All = [.. Bundler.Formats.Select(format => format.Name)];

    public Option<string?> Option { get; } = new("--bundles")
    {
        Description = $"Make downloads for reading offline too: {string.Join(',', All)} (all of them if none is named)",
        HelpName = "LIST",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public bool IsGiven(SymbolResult result) => result.GetResult(Option) is { Implicit: false };

    /// <summary>The formats in the order of their list; nothing beside a finding where one is unknown.</summary>
    public ImmutableArray<string>? Read(Session session, ParseResult arguments)
    {
        if (arguments.GetResult(Option) is not { Implicit: false })
        {
            return [];
        }

        var names = arguments.GetValue(Option)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [.. All];
        var unknown = names.FirstOrDefault(name => !All.Contains(name));
        if (names.Length > 0 && unknown is null)
        {
            return [.. All.Where(names.Contains)];
        }

        session.Refuse(
            unknown is null ? "no bundle is named" : $"there is no bundle `{unknown}`",
            Suggestion.DidYouMean(unknown ?? "", All) ?? $"write `--bundles`, or some of {string.Join(',', All)}");
        return null;
    }
}
