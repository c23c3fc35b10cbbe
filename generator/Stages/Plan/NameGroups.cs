namespace Generator.Stages.Plan;

/// <summary>The groups of the names index, from the key prefixes that register names.</summary>
internal static class NameGroups
{
    /// <summary>In the order of the index.</summary>
    public static readonly ImmutableArray<string> All = [.. Strings.NamePrefixes.Select(p => p.TrimEnd('.'))];

    public static readonly ImmutableArray<string> Places = ["place"];

    /// <summary>Those that can act or speak.</summary>
    public static readonly ImmutableArray<string> Actors = [.. All.Except(Places)];
}
