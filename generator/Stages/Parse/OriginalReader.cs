using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Text;

namespace Generator.Stages.Parse;

/// <summary>Reads one page of the source language: its front matter, its blocks, and its seal where it has one.</summary>
internal static class OriginalReader
{
    /// <summary>The page, or nothing beside an error.</summary>
    public static Original? Read(SourceText source, PageName name, bool rightToLeft, Findings findings)
    {
        if (FrontMatterSplitter.Split(source, rightToLeft, findings) is not { } parts)
        {
            return null;
        }

        var blocks = BlockSplitter.Split(source, parts.BodyLine);
        findings.AddRange(blocks.Diagnostics);
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
}
