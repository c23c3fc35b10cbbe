namespace Generator.Translations.Editions;

/// <summary>
/// Puts the text of a page together: its blocks in the order of the source, a separator before each, blank lines
/// between them. The text is parsed once, so that footnotes and link definitions work across blocks.
/// </summary>
internal static class PageComposer
{
    /// <param name="path">The file that the page is named for.</param>
    public static ComposedText Compose(SourcePath path, ImmutableArray<ComposedBlock> blocks)
    {
        var text = new StringBuilder();
        var lines = ImmutableArray.CreateBuilder<ComposedLine>();
        for (var i = 0; i < blocks.Length; i++)
        {
            Append(text, lines, blocks[i], i);
        }

        return new ComposedText(path, text.ToString(), lines.ToImmutable(), [.. blocks.Select(b => b.Segment)]);
    }

    private static void Append(StringBuilder text, ImmutableArray<ComposedLine>.Builder lines, ComposedBlock block, int number)
    {
        text.Append(ComposedText.Separator).Append(number.ToString(CultureInfo.InvariantCulture)).Append("\n\n");
        text.Append(TextOf(block.Block)).Append("\n\n");
        var numbers = block.Block.LineNumbers;
        for (var i = -2; i <= numbers.Length; i++)
        {
            lines.Add(new ComposedLine(block.Source, numbers[Math.Clamp(i, 0, numbers.Length - 1)]));
        }
    }

    /// <summary>The parser loses the places of what follows a tab in a heading; there a tab means no more than a space.</summary>
    private static string TextOf(Block block) =>
        block.Kind <= BlockKind.Heading6 ? block.Text.Replace('\t', ' ') : block.Text;
}

/// <summary>What is shown in the place of one block of the page.</summary>
/// <param name="Source">The file that the words are from.</param>
internal readonly record struct ComposedBlock(SourceText Source, Block Block, Segment Segment);
