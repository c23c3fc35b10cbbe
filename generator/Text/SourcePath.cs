namespace Generator.Text;

/// <summary>
/// Names a file of the campaign by its place below the root, with <c>/</c> on every system, so that
/// messages, hashes and sort orders are the same everywhere.
/// </summary>
/// <param name="Value">Relative path such as <c>content/en/letter.md</c>; never absolute, never with <c>..</c>.</param>
internal readonly record struct SourcePath(string Value) : IComparable<SourcePath>
{
    /// <summary>The last part of the path, with its extension.</summary>
    public string FileName => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>Ordinal order, the only order in which files are ever listed.</summary>
    public int CompareTo(SourcePath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
