namespace Generator.Stages.Check;

/// <summary>
/// Turns findings in rendered files into findings in what people edit: 1 whoever wrote that piece of the file is
/// found; 2 what one line did to many pages becomes one finding, which names the first of them.
/// </summary>
internal static class FindingReport
{
    /// <param name="found">In the order of the files.</param>
    public static ImmutableArray<Diagnostic> Of(IEnumerable<FileFinding> found)
    {
        var diagnostics = new Findings();
        var located = found.GroupBy(f => f.File).SelectMany(file => Located([.. file]));
        foreach (var group in located.GroupBy(f => (f.Finding.Rule, f.Location, f.Finding.Message, f.Finding.Hint), f => f.Finding))
        {
            var files = group.Select(f => f.File).Distinct().ToList();
            var (rule, location, message, hint) = group.Key;
            diagnostics.Add(rule, location, message + Where(location, files), hint);
        }

        return diagnostics.Sorted();
    }

    /// <param name="found">All that was found in one file, whose text is gone through once.</param>
    private static IEnumerable<(FileFinding Finding, Location? Location)> Located(ImmutableArray<FileFinding> found)
    {
        var file = found[0].File;
        var whole = (file.Origin.Content ?? file.Origin.Template) is { } path ? Location.OfFile(path) : (Location?)null;
        var places = found.Any(f => f.Offset is not null) ? Places(file, [.. found.Select(f => f.Offset).OfType<int>().Distinct().Order()]) : [];
        return found.Select(f => (f, (f.Offset is { } offset ? places[offset] : null) ?? whole));
    }

    /// <summary>A file that has a template but no trace was copied as it is, so its own lines are the author's.</summary>
    /// <param name="offsets">Ascending.</param>
    private static Dictionary<int, Location?> Places(OutputFile file, ImmutableArray<int> offsets)
    {
        var places = new Dictionary<int, Location?>();
        var text = RenderedText.Of(file);
        var asset = file.Origin is { Trace: null, Content: null, Template: { } path } ? new SourceText(path, text) : null;
        var (read, bytes) = (0, 0);
        foreach (var offset in offsets)
        {
            bytes += Encoding.UTF8.GetByteCount(text.AsSpan(read, offset - read));
            read = offset;
            places.Add(offset, asset?.At(offset, 0) ?? file.Origin.Trace?.Invoke(bytes));
        }

        return places;
    }

    /// <summary>Says on which pages, where the place alone does not.</summary>
    private static string Where(Location? location, List<OutputFile> files)
    {
        var first = files[0];
        var others = files.Count - 1;
        var ownFile = first.Origin.Content ?? (first.Origin.Trace is null ? first.Origin.Template : null);
        var isOwnFile = location is not null && location.Value.Path == ownFile;
        return (others, isOwnFile) switch
        {
            (0, true) => "",
            (0, false) => $" (in {first.Path})",
            (1, _) => $" (in {first.Path} and 1 more page)",
            _ => string.Create(CultureInfo.InvariantCulture, $" (in {first.Path} and {others} more pages)"),
        };
    }
}
