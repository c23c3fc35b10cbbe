namespace Generator.Text;

/// <summary>Says where in a file something stands, so that a message can show the author's own line.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">Line, counted from one.</param>
/// <param name="Column">Column in UTF-16 units, counted from one.</param>
/// <param name="Length">How many units of that line are meant; zero for a point or a whole file.</param>
internal readonly record struct Location(SourcePath Path, int Line, int Column, int Length) : IComparable<Location>
{
    /// <summary>A location that means a file as a whole; messages print it without a line.</summary>
    public static Location OfFile(SourcePath path) => new(path, 0, 0, 0);

    /// <summary>Whether only the file is known, not a line in it.</summary>
    public bool IsWholeFile => Line == 0;

    /// <summary>Order of path, then line, then column: the order in which findings are shown.</summary>
    public int CompareTo(Location other) => (Path, Line, Column).CompareTo((other.Path, other.Line, other.Column));

    /// <summary>The form that editors and terminals turn into a link: <c>path:line:column</c>.</summary>
    public override string ToString() => IsWholeFile ? Path.Value : $"{Path.Value}:{Line}:{Column}";
}

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
