namespace Generator.Stages.Check;

/// <summary>
/// Stands for an id while pages are held against each other: sixty-four bits (FNV-1a over its UTF-16 units), so
/// that what is kept of ten thousand pages holds no text and costs the garbage collector nothing.
/// </summary>
internal readonly record struct Anchor(ulong Hash) : IComparable<Anchor>
{
    public static Anchor Of(string id)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in id)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return new Anchor(hash);
    }

    public int CompareTo(Anchor other) => Hash.CompareTo(other.Hash);
}
