namespace Bench;

/// <summary>Numbers that look like chance and are the same on every machine and version of .NET: splitmix64.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The dice of a text: FNV-1a of its UTF-16 units.</summary>
    public static Dice Of(string text) =>
        new(text.Aggregate(14695981039346656037UL, (hash, c) => unchecked((hash ^ c) * 1099511628211UL)));

    /// <returns>At least zero, less than <paramref name="below"/>.</returns>
    public int Next(int below)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
        }
    }

    public T Pick<T>(IReadOnlyList<T> list) => list[Next(list.Count)];
}
