namespace Generator.Stages.Check;

/// <summary>Something found in a rendered file.</summary>
/// <param name="File">Without its bytes, which need not be kept for it.</param>
/// <param name="Location">Who wrote that piece of it; nothing where nobody is known.</param>
internal sealed record FileFinding(OutputFile File, Rule Rule, Location? Location, string Message, string? Hint);

/// <summary>Collects what the checks find in one file, then asks who wrote those pieces of it.</summary>
internal sealed class FileFindings(OutputFile file)
{
    private readonly List<(Rule Rule, int? Offset, string Message, string? Hint)> _found = [];

    /// <summary>The file as text.</summary>
    public string Text => field ??= RenderedText.Of(file);

    /// <param name="offset">In UTF-16 units of the file.</param>
    public void Add(Rule rule, int offset, string message, string? hint) => _found.Add((rule, offset, message, hint));

    public void Add(Rule rule, PageElement at, string message, string? hint) => Add(rule, at.Offset, message, hint);

    /// <summary>The whole file is meant, and with it its content.</summary>
    public void AddToWhole(Rule rule, string message, string? hint) => _found.Add((rule, null, message, hint));

    /// <summary>All that was found, in that order; the text is gone through once.</summary>
    public ImmutableArray<FileFinding> Placed()
    {
        if (_found.Count == 0)
        {
            return [];
        }

        var places = Places([.. _found.Select(f => f.Offset).OfType<int>().Distinct().Order()]);
        return [.. _found.Select(f => new FileFinding(
            file with { Bytes = default }, f.Rule, (f.Offset is { } offset ? places[offset] : null) ?? WholeOf(file), f.Message, f.Hint))];
    }

    public static Location? WholeOf(OutputFile file) => (file.Origin.Content ?? file.Origin.Template) is { } path ? Location.OfFile(path) : null;

    /// <summary>A file that has a template but no trace was copied as it is, so its own lines are the author's.</summary>
    /// <param name="offsets">Ascending.</param>
    private Dictionary<int, Location?> Places(ImmutableArray<int> offsets)
    {
        var places = new Dictionary<int, Location?>();
        var asset = !offsets.IsEmpty && file.Origin is { Trace: null, Content: null, Template: { } path } ? new SourceText(path, Text) : null;
        var (read, bytes) = (0, 0);
        foreach (var offset in offsets)
        {
            bytes += Encoding.UTF8.GetByteCount(Text.AsSpan(read, offset - read));
            read = offset;
            places.Add(offset, asset?.At(offset, 0) ?? file.Origin.Trace?.Invoke(bytes));
        }

        return places;
    }
}
