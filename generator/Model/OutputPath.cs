namespace Generator.Model;

/// <summary>
/// The place of a file below the output folder, with <c>/</c>. Only <see cref="TryCreate"/> makes one, and it
/// refuses whatever could leave the folder or cannot be stored on every system.
/// </summary>
internal readonly record struct OutputPath : IComparable<OutputPath>
{
    private static readonly SearchValues<char> Unstorable = SearchValues.Create("\\:*?\"<>|");

    private static readonly string[] DeviceNames =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany<int, string>(number => [$"com{number}", $"lpt{number}"])];

    private OutputPath(string value) => Value = value;

    public string Value { get; }

    /// <summary>The folder it lies in, without a slash at the end; empty at the root.</summary>
    public string Folder => Value.LastIndexOf('/') is var slash and >= 0 ? Value[..slash] : "";

    /// <summary>
    /// Makes a path, or says why not: an absolute path, an empty part, <c>.</c> or <c>..</c>, a character that
    /// Windows refuses, a control character, a device name of Windows, a dot or space at the end, or too long.
    /// </summary>
    public static bool TryCreate(string value, out OutputPath path, out string? problem)
    {
        problem = value.Length is 0 or > InputLimits.PathUnits
            ? $"it must have 1 to {InputLimits.PathUnits} characters"
            : value.Split('/').Select(ProblemOf).FirstOrDefault(p => p is not null);
        path = problem is null ? new OutputPath(value) : default;
        return problem is null;
    }

    /// <summary>A path that the generator itself names.</summary>
    /// <exception cref="ArgumentException">It is not one that <see cref="TryCreate"/> allows.</exception>
    public static OutputPath Of(string value) =>
        TryCreate(value, out var path, out var problem) ? path : throw new ArgumentException(problem, nameof(value));

    public int CompareTo(OutputPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    private static string? ProblemOf(string part)
    {
        if (part is "" or "." or "..")
        {
            return "it must be relative, without empty parts, `.` or `..`";
        }

        if (part.AsSpan().ContainsAny(Unstorable) || part.Any(char.IsControl))
        {
            return "it has a character that not every system can store";
        }

        if (part[^1] is '.' or ' ')
        {
            return "no part may end with a dot or a space";
        }

        var stem = part.Split('.')[0];
        return DeviceNames.Contains(stem, StringComparer.OrdinalIgnoreCase)
            ? $"`{stem}` is a device name on Windows"
            : null;
    }
}
