namespace Generator.Markdown;

/// <summary>
/// Reads one block by itself, in the dialect of the whole page. Definitions of links and footnotes that stand
/// elsewhere on the page are added below it, so that it reads as it does there.
/// </summary>
internal static class BlockReader
{
    /// <summary>Its parts; nothing when the page as a whole will be refused because of it.</summary>
    /// <param name="definitions">The link definitions of the page, one per line.</param>
    public static BlockFacts? Read(string block, string definitions)
    {
        var defined = DefinitionsIn(block);
        var whole = $"{block}\n\n{definitions}\n\n{string.Join(' ', defined.Select(d => $"[^{d.Value}]"))}\n\n{MissingFootnotes(block, defined)}\n";
        if (!LineScan.Check(new ComposedText(default(SourcePath), whole, [], [])).IsEmpty)
        {
            return null;
        }

        try
        {
            return new BlockFactsCollector(block, defined).Collect(Markdig.Markdown.Parse(whole, Dialect.Pipeline));
        }
        catch (ArgumentException e) when (e.GetType() == typeof(ArgumentException))
        {
            // Nested too deep: see MarkdownReader.
            return null;
        }
    }

    /// <summary>The labels of the footnotes that lines of the block define: the parser forgets those that nothing refers to.</summary>
    private static ImmutableArray<BlockPart> DefinitionsIn(string block)
    {
        var found = ImmutableArray.CreateBuilder<BlockPart>();
        var offset = 0;
        foreach (var line in block.Split('\n'))
        {
            var rest = line.AsSpan().TrimStart(' ');
            var end = rest.IndexOf("]:");
            if (line.Length - rest.Length <= 3 && rest.StartsWith("[^") && end > 2 && !rest[..end].ContainsAny(' ', '`'))
            {
                found.Add(new BlockPart(rest[2..end].ToString(), offset + line.Length - rest.Length));
            }

            offset += line.Length + 1;
        }

        return found.ToImmutable();
    }

    /// <summary>A definition for each footnote that the block refers to and does not define: else it would be plain text.</summary>
    private static string MissingFootnotes(string block, ImmutableArray<BlockPart> defined)
    {
        var labels = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = block.IndexOf("[^", StringComparison.Ordinal); at >= 0; at = block.IndexOf("[^", at + 2, StringComparison.Ordinal))
        {
            var length = block.AsSpan(at + 2).IndexOfAny("[]\n ");
            if (length > 0 && block[at + 2 + length] == ']')
            {
                labels.Add(block.Substring(at + 2, length));
            }
        }

        labels.ExceptWith(defined.Select(d => d.Value));
        return string.Concat(labels.Select(l => $"[^{l}]: -\n\n"));
    }
}
