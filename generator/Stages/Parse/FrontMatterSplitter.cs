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

    private static bool IsFence(string line) => line.TrimEnd(' ', '\t') == Fence;
}

/// <summary>The parts of a page.</summary>
/// <param name="Yaml">The lines between the fences.</param>
/// <param name="BodyLine">Line of the file, counted from one, on which the body begins.</param>
internal sealed record FrontMatter(YamlText Yaml, int BodyLine);
