namespace Generator.Translations.Format;

/// <summary>
/// Splits the body of a file into its top-level blocks, the units that are translated, compared and sealed:
/// 1 comments are taken away, 2 each run of lines that are not blank is a block, but a fenced code block runs to its
/// closing fence, a heading or a line of stars is a block by itself, a list or a quotation right below a paragraph begins
/// another, and a list or a footnote goes on after blank lines while the next line is indented or an item of the same type. Source and translations are split by this one function.
/// </summary>
internal static class BlockSplitter
{
    /// <summary>The blocks of a whole file.</summary>
    /// <param name="firstLine">The line after the front matter, counted from one.</param>
    public static Outcome<ImmutableArray<Block>> Split(SourceText source, int firstLine)
    {
        var findings = new Findings();
        var count = Math.Max(0, source.LineCount - firstLine + 1);
        var lines = Enumerable.Range(firstLine, count).Select(number => new NumberedLine(source.Line(number), number)).ToImmutableArray();
        return findings.With(Split(source, Comments.Remove(source, lines, findings).Visible, findings));
    }

    /// <summary>The blocks of some lines without comments.</summary>
    public static ImmutableArray<Block> Split(SourceText source, ImmutableArray<NumberedLine> lines, Findings findings)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var start = 0;
        while (start < lines.Length)
        {
            if (LineForm.IsBlank(lines[start].Text))
            {
                start++;
                continue;
            }

            var end = EndOf(lines, start);
            if (end < 0)
            {
                findings.Add(UnclosedFence(source, lines[start]));
                end = lines.Length;
            }

            blocks.Add(ToBlock(lines[start..end]));
            start = end;
        }

        return blocks.ToImmutable();
    }

    /// <summary>Several blocks that belong together as one, with the blank lines between them.</summary>
    /// <param name="blocks">At least one, in the order of the file.</param>
    public static Block Join(ImmutableArray<Block> blocks)
    {
        if (blocks.Length == 1)
        {
            return blocks[0];
        }

        var lines = blocks.SelectMany((block, i) => Lines(block, isFirst: i == 0)).ToImmutableArray();
        return ToBlock(lines) with { Kind = blocks[0].Kind };
    }

    private static IEnumerable<NumberedLine> Lines(Block block, bool isFirst)
    {
        var lines = block.Text.Split('\n').Zip(block.LineNumbers, (text, number) => new NumberedLine(text, number));
        return isFirst ? lines : lines.Prepend(new NumberedLine("", block.Line));
    }

    /// <summary>The index after the last line of the block that begins at an index; -1 for a fence without an end.</summary>
    private static int EndOf(ImmutableArray<NumberedLine> lines, int start)
    {
        var first = lines[start].Text;
        if (LineForm.Fence(first) is { } fence)
        {
            return EndOfFence(lines, start, fence);
        }

        return LineForm.StandsAlone(first) ? start + 1 : EndOfRun(lines, start);
    }

    private static int EndOfFence(ImmutableArray<NumberedLine> lines, int start, Fence fence)
    {
        for (var i = start + 1; i < lines.Length; i++)
        {
            if (fence.IsClosedBy(lines[i].Text))
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static int EndOfRun(ImmutableArray<NumberedLine> lines, int start)
    {
        var item = LineForm.ListItem(lines[start].Text);
        var isContainer = item != ListType.None || LineForm.IsFootnote(lines[start].Text);
        var isParagraph = !isContainer && !LineForm.IsQuote(lines[start].Text) && !LineForm.IsLinkDefinition(lines[start].Text);
        var end = start + 1;
        for (var i = end; i < lines.Length; i++)
        {
            var line = lines[i].Text;
            if (LineForm.IsBlank(line))
            {
                continue;
            }

            var belongs = isContainer && LineForm.IsIndented(line);
            var goesOn = i == end
                ? !LineForm.StandsAlone(line) && !(isParagraph && i > start + 1 && LineForm.IsUnderline(lines[i - 1].Text))
                    && !(LineForm.Interrupts(line) && (LineForm.ListItem(line) != item || (LineForm.IsQuote(line) && isParagraph)))
                : item != ListType.None && LineForm.ListItem(line) == item;
            if (!belongs && !goesOn)
            {
                break;
            }

            end = i + 1;
        }

        return end;
    }

    private static Block ToBlock(ImmutableArray<NumberedLine> lines)
    {
        var text = NumberedLine.Join(lines);
        var kind = KindOf(lines[0].Text, lines.Length > 1 ? lines[1].Text : "", lines.Length > 1 ? lines[^1].Text : "");
        var isWordless = kind is BlockKind.Code or BlockKind.LinkDefinition || !(Words.BeginPlainly(text) || Words.AreIn(BlockText.Normalise(text)));
        return new Block(kind, text, lines[0].Number, [.. lines.Select(l => l.Number)], BlockHash.Of, isWordless);
    }

    private static BlockKind KindOf(string first, string second, string last)
    {
        if (LineForm.HeadingLevel(first) is > 0 and var level)
        {
            return BlockKind.Heading1 + (level - 1);
        }

        return first switch
        {
            _ when LineForm.Fence(first) is not null => BlockKind.Code,
            _ when LineForm.IsQuote(first) => BlockKind.Quote,
            _ when LineForm.IsFootnote(first) => BlockKind.Footnote,
            _ when LineForm.IsLinkDefinition(first) => BlockKind.LinkDefinition,
            _ when LineForm.ListItem(first) != ListType.None => BlockKind.List,
            _ when LineForm.IsDelimiterRow(second) => BlockKind.Table,
            _ when LineForm.IsUnderline(last) => last.Contains('=', StringComparison.Ordinal) ? BlockKind.Heading1 : BlockKind.Heading2,
            _ => BlockKind.Paragraph,
        };
    }

    private static Diagnostic UnclosedFence(SourceText source, NumberedLine line) => Diagnostic.At(
        TranslationRules.FenceUnclosed,
        source.At(source.StartOf(line.Number), line.Text.Length),
        "this block of code is opened here but never closed",
        "write a line with ``` alone where the code ends, or delete this line");
}
