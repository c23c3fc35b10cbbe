namespace Generator.Diagnostics;

/// <summary>
/// What a stage returns: its value and what it found. A value beside errors is incomplete and is not handed
/// to the next stage.
/// </summary>
internal readonly record struct Outcome<T>(T Value, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
