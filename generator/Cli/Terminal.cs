using Generator.Cli.Reporters;

namespace Generator.Cli;

/// <summary>How a command speaks: results to standard output, findings and everything else to standard error.</summary>
internal sealed class Terminal(ProcessEnvironment process, bool inColour, Loudness loudness)
{
    private readonly Palette _palette = new(inColour);

    /// <summary>What the command was run for; <c>--quiet</c> leaves it out.</summary>
    public void Result(string text)
    {
        if (loudness != Loudness.Quiet)
        {
            Print(text + "\n");
        }
    }

    /// <summary>What the command was run for and nothing else can replace, such as rendered text.</summary>
    public void Print(string text) => process.Out.Write(text);

    /// <summary>What people should know beside the findings; <c>--quiet</c> leaves it out.</summary>
    public void Note(string text)
    {
        if (loudness != Loudness.Quiet)
        {
            process.Error.Write(text + "\n");
        }
    }

    /// <summary>What only <c>--verbose</c> shows.</summary>
    public void Detail(string text)
    {
        if (loudness == Loudness.Verbose)
        {
            process.Error.Write(_palette.Quiet(text) + "\n");
        }
    }

    /// <summary>Does what may take long, and shows meanwhile how far it is where a person watches.</summary>
    public T WithProgress<T>(Func<Progress, T> work)
    {
        var progress = new Progress();
        using var line = process.IsTerminal && process.Variable("TERM") != "dumb" && loudness != Loudness.Quiet ? new ProgressLine(process.Error, progress) : null;
        return work(progress);
    }

    /// <summary>Findings with their lines and how many there are; notes only with <c>--verbose</c>.</summary>
    public void Report(ImmutableArray<Diagnostic> diagnostics, Excerpts excerpts)
    {
        var shown = diagnostics.Where(d => d.Severity != Severity.Info || loudness == Loudness.Verbose).ToImmutableArray();
        process.Error.Write(TextReport.Of(shown, excerpts, _palette));
        if (Summary(diagnostics) is { Length: > 0 } summary)
        {
            process.Error.Write(summary + "\n");
        }
    }

    /// <summary>Faults of a template, a line each as the package writes them; more with <c>--verbose</c>.</summary>
    public void Report(TemplateTrialResult failed, Excerpts excerpts)
    {
        foreach (var line in failed.Lines)
        {
            process.Error.Write(line + "\n");
        }

        if (loudness == Loudness.Verbose)
        {
            process.Error.Write(TextReport.Of(failed.Diagnostics, excerpts, _palette));
        }
    }

    /// <summary>A number with its noun, such as <c>2 files</c>.</summary>
    public static string Counted(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string Summary(ImmutableArray<Diagnostic> diagnostics) => string.Join(
        " and ",
        new[] { (Severity.Error, "error"), (Severity.Warning, "warning") }
            .Select(kind => (Count: diagnostics.Count(d => d.Severity == kind.Item1), Noun: kind.Item2))
            .Where(kind => kind.Count > 0)
            .Select(kind => Counted(kind.Count, kind.Noun)));
}

/// <summary>How much is said.</summary>
internal enum Loudness
{
    Quiet,
    Ordinary,
    Verbose,
}
