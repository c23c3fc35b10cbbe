namespace Generator.Translations.Checks;

/// <summary>In what two lists differ whose order is free, each thing counted as often as it occurs.</summary>
internal sealed class Difference(ImmutableArray<BlockPart> source, ImmutableArray<BlockPart> words)
{
    /// <summary>What the source has and the words have not.</summary>
    public ImmutableArray<BlockPart> Missing { get; } = Without(source, words);

    /// <summary>What the words have and the source has not.</summary>
    public ImmutableArray<BlockPart> Surplus { get; } = Without(words, source);

    private static ImmutableArray<BlockPart> Without(ImmutableArray<BlockPart> all, ImmutableArray<BlockPart> other)
    {
        var counts = other.GroupBy(p => p.Value, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return [.. all.Where(p => (counts[p.Value] = counts.GetValueOrDefault(p.Value) - 1) < 0)];
    }
}
