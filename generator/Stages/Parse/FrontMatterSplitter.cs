namespace Generator.Stages.Parse;

/// <summary>Finds the front matter at the beginning of a page: the lines between two lines <c>---</c>.</summary>
internal static class FrontMatterSplitter
{
    private const string Fence = "---";
    private const int FirstLine = 2;

    /// <summary>The parts of a page, or nothing beside an error.</summary>
    public static FrontMatter? Split(SourceText source, bool rightToLeft, Findings findings)
    {
        if (!IsFence(source.Line(1)))
        {
            findings.Add(
                SourceRules.FrontMatter,
                source.At(0, source.Line(1).Length),
                "the page does not begin with front matter",
                "begin it with a line `---`, a line `title: …` and another line `---`");
            return null;
        }

        var end = Enumerable.Range(FirstLine, source.LineCount - 1).FirstOrDefault(line => IsFence(source.Line(line)));
        if (end > 0)
        {
            CheckEnd(source, end, findings);
            var text = source.Text[source.StartOf(FirstLine)..source.StartOf(end)];
            return new FrontMatter(new YamlText(source.Path, text, FirstLine, rightToLeft), end + 1);
        }

        findings.Add(
            SourceRules.FrontMatter,
            source.At(0, Fence.Length),
            "the front matter begins here and never ends",
            "put a line `---` between the keys and the text");
        return null;
    }

    /// <summary>
    /// A line <c>---</c> within a text ends the front matter, and what follows would be published, down to the line that was
    /// meant: that one would make a heading of it. No page begins with keys or indented lines.
    /// </summary>
    private static void CheckEnd(SourceText source, int end, Findings findings)
    {
        var meant = Enumerable.Range(end + 1, source.LineCount - end).FirstOrDefault(line => IsFence(source.Line(line)));
        var between = Enumerable.Range(end + 1, Math.Max(0, meant - end - 1)).Select(source.Line).Where(line => line.Trim().Length > 0).ToList();
        if (between.Count > 0 && between.TrueForAll(line => line[0] is ' ' or '\t' || (KeyLine.TryParse(line, out var key) && key.Prefix.Length == 0)))
        {
            findings.Add(
                SourceRules.FrontMatterEnd,
                source.At(source.StartOf(end), Fence.Length),
                $"the front matter ends here, so that what stands down to the `---` in line {meant} would be published",
                "delete this line, or indent it as far as the text that it belongs to; a heading of the body is written `## words`");
        }
    }

    private static bool IsFence(string line) => line.TrimEnd(' ', '\t') == Fence;
}

/// <summary>The parts of a page.</summary>
/// <param name="Yaml">The lines between the fences.</param>
/// <param name="BodyLine">Line of the file, counted from one, on which the body begins.</param>
internal sealed record FrontMatter(YamlText Yaml, int BodyLine);
