namespace Generator.Diagnostics;

/// <summary>The rules about the generator itself (GEN).</summary>
internal static class InternalRules
{
    /// <summary>The last resort of <c>Program</c>: whatever reaches it is a fault of ours.</summary>
    public static readonly Rule Unexpected = new("GEN0001", "unexpected", Severity.Error, "The generator itself has no fault.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } = [Unexpected];
}
