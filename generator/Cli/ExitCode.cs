namespace Generator.Cli;

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
