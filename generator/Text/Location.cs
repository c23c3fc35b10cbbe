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
    public int CompareTo(Location other)
    {
        var byPath = Path.CompareTo(other.Path);
        if (byPath != 0)
        {
            return byPath;
        }

        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary>The form that editors and terminals turn into a link: <c>path:line:column</c>.</summary>
    public override string ToString() => IsWholeFile ? Path.Value : string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Path.Value}:{Line}:{Column}");
}
