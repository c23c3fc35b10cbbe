namespace Generator.Templating;

/// <summary>How a render ended: without faults, or with those that stopped it.</summary>
/// <param name="Faults">Empty when all was rendered.</param>
/// <param name="Truncated">Whether text was cut at the text limit; only the language's own defaults do that.</param>
internal readonly record struct RenderResult(ImmutableArray<TemplateFault> Faults, bool Truncated)
{
    public bool Succeeded => Faults.IsEmpty;

    public ImmutableArray<Diagnostic> Diagnostics => [.. Faults.Select(f => f.Diagnostic)];
}
