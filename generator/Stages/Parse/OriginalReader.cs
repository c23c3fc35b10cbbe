namespace Generator.Stages.Parse;

/// <summary>Reads one page of the source language: its front matter, its blocks, and its seal where it has one.</summary>
internal static class OriginalReader
{
    private const int FewestOfTranslation = 3;

    /// <summary>The page, or nothing beside an error.</summary>
    public static Original? Read(SourceText source, PageName name, bool rightToLeft, Findings findings)
    {
        if (FrontMatterSplitter.Split(source, rightToLeft, findings) is not { } parts)
        {
            return null;
        }

        var blocks = BlockSplitter.Split(source, parts.BodyLine);
        findings.AddRange(blocks.Diagnostics);
        CheckMarkers(source, findings);
        if (FrontMatterReader.Read(parts.Yaml, name, findings) is not { } matter)
        {
            return null;
        }

        if (matter is LetterMatter letter && !blocks.HasErrors)
        {
            findings.AddRange(SealCheck.Check(source, letter, blocks.Value));
        }

        return new Original(name, source, matter, blocks.Value);
    }

    /// <summary>In a translation such a line would end the text that it stands in.</summary>
    private static void CheckMarkers(SourceText source, Findings findings)
    {
        var lines = Enumerable.Range(1, source.LineCount).Where(line => BlockFile.IsMarkerLine(source.Line(line))).ToList();
        var isTranslation = lines.Count >= FewestOfTranslation;
        foreach (var line in isTranslation ? lines.Take(1) : lines)
        {
            findings.Add(
                TranslationRules.MarkerInSource,
                source.At(source.StartOf(line), source.Line(line).Length),
                isTranslation
                    ? string.Create(CultureInfo.InvariantCulture, $"this file is a translation: {lines.Count} of its lines are those that the tool writes into one")
                    : "this line is one that the tool writes into translations",
                isTranslation
                    ? $"put it into the folder of its language, under the same name, and bring the source back from the history of {source.Path}"
                    : "delete it; a comment of another form may stay");
        }
    }
}
