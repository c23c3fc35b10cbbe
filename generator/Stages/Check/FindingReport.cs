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
        foreach (var group in found.GroupBy(f => (f.Rule, Location: LocationOf(f), f.Message, f.Hint)))
        {
            var files = group.Select(f => f.File).Distinct().ToList();
            var (rule, location, message, hint) = group.Key;
            diagnostics.Add(rule, location, message + Where(location, files), hint);
        }

        return diagnostics.Sorted();
    }

    private static Location? LocationOf(FileFinding finding)
    {
        var origin = finding.File.Origin;
        if (finding.Offset is { } offset && Trace(finding.File, offset) is { } written)
        {
            return written;
        }

        return (origin.Content ?? origin.Template) is { } path ? Location.OfFile(path) : null;
    }

    /// <summary>A file that has a template but no trace was copied as it is, so its own lines are the author's.</summary>
    private static Location? Trace(OutputFile file, int offset) => file.Origin switch
    {
        { Trace: { } trace } => trace(RenderedText.ByteOffset(file, offset)),
        { Content: null, Template: { } asset } => new SourceText(asset, RenderedText.Of(file)).At(offset, 0),
        _ => null,
    };

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
