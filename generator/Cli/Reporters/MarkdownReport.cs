namespace Generator.Cli.Reporters;

/// <summary>
/// Findings for the summary of a workflow, where GitHub shows all of them: once, file by file, each as a terminal shows
/// it. They stand in fenced blocks, which no content can close: none of its lines stands in the first four columns.
/// </summary>
internal static class MarkdownReport
{
    /// <summary>What GitHub takes of one step.</summary>
    public const int MostBytes = 1 << 20;

    /// <summary>Some room for what other commands of the step append.</summary>
    private const int MostCharacters = MostBytes / 6;

    public static string Of(ImmutableArray<Diagnostic> found, Excerpts excerpts)
    {
        var text = new StringBuilder("## Findings\n\n").Append(Counts(found)).Append("\n\n");
        var files = found.GroupBy(d => d.Location?.Path.Value ?? "").OrderBy(g => g.Min(d => -(int)d.Severity)).ToList();
        foreach (var (index, file) in files.Index())
        {
            var block = TextReport.Of([.. file], excerpts, new Palette(InColour: false));
            if (text.Length + block.Length > MostCharacters)
            {
                return text.Append(CultureInfo.InvariantCulture, $"… and {files.Skip(index).Sum(f => f.Count())} more findings in {files.Count - index} more files\n").ToString();
            }

            text.Append("### ").Append(file.Key.Length > 0 ? $"`{Escaped.Text(file.Key).Replace('`', '\'')}`" : "The command")
                .Append("\n\n```text\n" + block + "```\n\n");
        }

        return text.ToString();
    }

    private static string Counts(ImmutableArray<Diagnostic> found) => found.IsEmpty ? "Nothing was found." : string.Join(", ", found
        .GroupBy(d => d.Severity)
        .OrderByDescending(g => g.Key)
        .Select(g => Terminal.Counted(g.Count(), g.Key == Severity.Info ? "note" : TextReport.Word(g.Key))));
}
