using Generator.Translations.Checks;

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
        if (IsTranslation(source, name, blocks.Value, findings) || FrontMatterReader.Read(parts.Yaml, name, findings) is not { } matter)
        {
            return null;
        }

        if (matter is LetterMatter letter && !blocks.HasErrors)
        {
            findings.AddRange(SealCheck.Check(source, letter, blocks.Value));
        }

        return new Original(name, source, matter, blocks.Value);
    }

    /// <summary>In a translation such a line would end the text that it stands in; many of them are a translation in the wrong folder.</summary>
    /// <returns>Whether nothing else is to be said of the file.</returns>
    private static bool IsTranslation(SourceText source, PageName name, ImmutableArray<Block> blocks, Findings findings)
    {
        var lines = BlockFile.MayHaveMarkers(source.Text)
            ? Enumerable.Range(1, source.LineCount).Where(line => BlockFile.IsMarkerLine(source.Line(line))).ToList()
            : [];
        if (lines.Count == 0)
        {
            return false;
        }

        var own = source.Path.Value.Split('/')[1];
        var other = OtherLanguage.Of(Tokens.WordsOf(string.Join('\n', blocks.Select(b => b.Text))), new LanguageTag(own));
        var place = $"content/{(other ?? LanguageRow.Example).Value}/{name}.md";
        findings.Add(
            TranslationRules.MarkerInSource,
            source.LineAt(lines[0]),
            lines.Count == 1 ? "this line is one that the tool writes into translations" : $"this file has {lines.Count} lines that the tool writes into translations, of which this is the first",
            lines.Count == 1 && other is null
                ? "delete it; a comment of another form may stay"
                : $"this looks like a translation: it belongs into {(other is null ? $"the folder of its language, such as {place}" : place)}; bring `{source.Path}` back from the history");
        return lines.Count > 1;
    }
}
