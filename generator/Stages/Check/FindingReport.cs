namespace Generator.Stages.Check;

/// <summary>What one line did to many pages becomes one finding, which names the first of them.</summary>
internal static class FindingReport
{
    /// <param name="found">In the order of the files.</param>
    public static ImmutableArray<Diagnostic> Of(IEnumerable<FileFinding> found)
    {
        var diagnostics = new Findings();
        var byFile = found.GroupBy(f => f.File).SelectMany(file => file);
        foreach (var group in byFile.GroupBy(f => (f.Rule, f.Location, f.Message, f.Hint), f => f.File))
        {
            var (rule, location, message, hint) = group.Key;
            diagnostics.Add(rule, location, message + Where(location, [.. group.Distinct()]), hint);
        }

        return diagnostics.Sorted();
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
