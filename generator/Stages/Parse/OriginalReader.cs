namespace Generator.Stages.Parse;

/// <summary>Reads one page of the source language: its front matter, its blocks, and its seal where it has one.</summary>
internal static class OriginalReader
{
    /// <summary>The page, or nothing beside an error.</summary>
    public static Original? Read(SourceText source, PageName name, bool rightToLeft, Findings findings)
    {
        if (FrontMatterSplitter.Split(source, rightToLeft, findings) is not { } parts || !BodyLimits.Allows(source, parts.BodyLine, findings))
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
        for (var line = 1; line <= source.LineCount; line++)
        {
            if (BlockFile.IsMarkerLine(source.Line(line)))
            {
                findings.Add(
                    TranslationRules.MarkerInSource,
                    source.At(source.StartOf(line), source.Line(line).Length),
                    "this line is one that the tool writes into translations",
                    "delete it; a comment of another form may stay");
            }
        }
    }
}
