namespace Generator.Stages.Bundle.Zim;

/// <summary>
/// The two orders of an archive's entries, in which readers search by halves: by path and by title, each after the
/// namespace and by the bytes of its UTF-8, which is not the order of UTF-16. An entry's index is its place by path.
/// </summary>
internal sealed class ZimOrder
{
    private readonly Dictionary<(char, string), int> _indices = [];

    /// <exception cref="ArgumentException">Two entries have the same namespace and path.</exception>
    public ZimOrder(IEnumerable<ZimEntry> entries)
    {
        ByPath = [.. entries.OrderBy(e => Key(e.Namespace, e.Path), ByBytes)];
        for (var i = 0; i < ByPath.Length; i++)
        {
            _indices.Add((ByPath[i].Namespace, ByPath[i].Path), i);
        }

        ByTitle = [.. Enumerable.Range(0, ByPath.Length).OrderBy(i => Key(ByPath[i].Namespace, ByPath[i].TitleOrPath), ByBytes)];
    }

    private static IComparer<byte[]> ByBytes { get; } = Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    public ImmutableArray<ZimEntry> ByPath { get; }

    /// <summary>Indices of all entries, sorted by namespace and title; those of equal titles by path.</summary>
    public ImmutableArray<int> ByTitle { get; }

    /// <exception cref="KeyNotFoundException">There is no such entry.</exception>
    public int IndexOf(char ns, string path) => _indices[(ns, path)];

    private static byte[] Key(char ns, string text) => Encoding.UTF8.GetBytes(ns + text);
}
