using Generator.Cli.Reporters;

namespace Generator.Cli;

/// <summary>How a command speaks: results to standard output, findings and everything else to standard error.</summary>
internal sealed class Terminal(Surroundings here, TerminalOptions options)
{
    private readonly Palette _palette = new(options.InColour);

    /// <summary>What the command was run for; <c>--quiet</c> leaves it out.</summary>
    public void Result(string text)
    {
        if (options.Loudness != Loudness.Quiet)
        {
            Print(text + "\n");
        }
    }

    /// <summary>What the command was run for and nothing else can replace, such as rendered text.</summary>
    public void Print(string text) => here.Out.Write(text);

    /// <summary>What people should know beside the findings; <c>--quiet</c> leaves it out.</summary>
    public void Note(string text)
    {
        if (options.Loudness != Loudness.Quiet)
        {
            here.Error.Write(text + "\n");
        }
    }

    /// <summary>What only <c>--verbose</c> shows.</summary>
    public void Detail(string text)
    {
        if (options.Loudness == Loudness.Verbose)
        {
            here.Error.Write(_palette.Quiet(text) + "\n");
        }
    }

    /// <summary>Findings with their lines and how many there are; notes only with <c>--verbose</c>.</summary>
    public void Report(ImmutableArray<Diagnostic> diagnostics, Excerpts excerpts)
    {
        var shown = diagnostics.Where(d => d.Severity != Severity.Info || options.Loudness == Loudness.Verbose);
        here.Error.Write(TextReport.Of(shown, excerpts, _palette));
        if (Summary(diagnostics) is { } summary)
        {
            here.Error.Write(summary + "\n");
        }
    }

    /// <summary>Faults of a template, a line each as the package writes them; more with <c>--verbose</c>.</summary>
    public void Report(TemplateTrialResult failed, Excerpts excerpts)
    {
        foreach (var line in failed.Lines)
        {
            here.Error.Write(line + "\n");
        }

        if (options.Loudness == Loudness.Verbose)
        {
            here.Error.Write(TextReport.Of(failed.Diagnostics, excerpts, _palette));
        }
    }

    private static string? Summary(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = diagnostics.Count(d => d.Severity == Severity.Warning);
        return errors + warnings == 0 ? null : string.Join(
            " and ", new[] { Count(errors, "error"), Count(warnings, "warning") }.Where(part => part.Length > 0));
    }

    private static string Count(int number, string word) => number switch
    {
        0 => "",
        1 => $"1 {word}",
        _ => FormattableString.Invariant($"{number} {word}s"),
    };
}

/// <summary>How a terminal was asked to speak.</summary>
internal readonly record struct TerminalOptions(bool InColour, Loudness Loudness);

/// <summary>How much is said.</summary>
internal enum Loudness
{
    Quiet,
    Ordinary,
    Verbose,
}
