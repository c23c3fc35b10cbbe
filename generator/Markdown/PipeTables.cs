using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>
/// Reads tables as section 4.10 of the GFM specification does: a line of a paragraph, below it one of hyphens with as many
/// cells, and every line from there to the end of the paragraph is a row, filled up or cut to the cells of the head. Markdig's
/// own parser widens the head to the longest row and gives up a whole table for one line without bars.
/// </summary>
internal static partial class PipeTables
{
    /// <summary>Begins to look at each paragraph when its last line is known.</summary>
    public static void Use(MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Find<ParagraphBlockParser>()!.Closed += (_, block) => Read(block as ParagraphBlock);
        builder.DocumentProcessed += UnescapeCode;
    }

    /// <summary>A backslash makes a bar a part of the words, and in code it would be shown.</summary>
    private static void UnescapeCode(MarkdownDocument document)
    {
        foreach (var code in TreeWalk.BlocksOf(document).OfType<Table>().SelectMany(TreeWalk.Of).Select(n => n.Node).OfType<CodeInline>())
        {
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
        }
    }

    /// <summary>How many cells stood in the line of a row; the row itself has those of the head.</summary>
    public static int WrittenCells(TableRow row) => (int)row.GetData(typeof(PipeTables))!;

    private static void Read(ParagraphBlock? paragraph)
    {
        for (var i = 1; i < paragraph?.Lines.Count; i++)
        {
            var line = paragraph.Lines.Lines[i];
            if (IsDelimiters(line.Slice.AsSpan()) && CellsOf(line).Count == CellsOf(paragraph.Lines.Lines[i - 1]).Count)
            {
                Replace(paragraph, i - 1);
                return;
            }
        }
    }

    /// <summary>Hyphens alone would underline a heading.</summary>
    private static bool IsDelimiters(ReadOnlySpan<char> line) => line.ContainsAny('|', ':') && Delimiters().IsMatch(line);

    /// <summary>At each sign there is one way to go on, so that none is looked at twice.</summary>
    [GeneratedRegex(@"\A[ \t]*(\|[ \t]*)?:?(?>-+):?[ \t]*(\|[ \t]*:?(?>-+):?[ \t]*)*(\|[ \t]*)?\z")]
    private static partial Regex Delimiters();

    private static void Replace(ParagraphBlock paragraph, int head)
    {
        var lines = paragraph.Lines.Lines.AsSpan(0, paragraph.Lines.Count);
        var table = TableOf(lines[head..], paragraph.Parser!);
        var parent = paragraph.Parent!;
        parent.Insert(parent.IndexOf(paragraph) + 1, table);
        if (head == 0)
        {
            parent.Remove(paragraph);
            return;
        }

        while (paragraph.Lines.Count > head)
        {
            paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
        }

        paragraph.Lines.Lines[head - 1].Slice.TrimEnd();
        paragraph.UpdateSpanEnd(lines[head - 1].Slice.End);
    }

    private static Table TableOf(ReadOnlySpan<StringLine> lines, BlockParser parser)
    {
        var table = new Table(parser) { Line = lines[0].Line, Span = new SourceSpan(lines[0].Slice.Start, lines[^1].Slice.End) };
        foreach (var (start, end) in CellsOf(lines[1]))
        {
            var signs = lines[1].Slice.Text.AsSpan(start..end).Trim(" \t");
            table.ColumnDefinitions.Add(new TableColumnDefinition { Alignment = AlignmentOf(signs) });
        }

        for (var i = 0; i < lines.Length; i++)
        {
            if (i != 1)
            {
                table.Add(RowOf(lines[i], table.ColumnDefinitions.Count, parser));
            }
        }

        ((TableRow)table[0]).IsHeader = true;
        return table;
    }

    private static TableColumnAlign? AlignmentOf(ReadOnlySpan<char> signs) => signs switch
    {
        [':', .., ':'] => TableColumnAlign.Center,
        [':', ..] => TableColumnAlign.Left,
        [.., ':'] => TableColumnAlign.Right,
        _ => null,
    };

    private static TableRow RowOf(StringLine line, int columns, BlockParser parser)
    {
        var row = new TableRow { Line = line.Line, Span = new SourceSpan(line.Slice.Start, line.Slice.End) };
        var cells = CellsOf(line);
        row.SetData(typeof(PipeTables), cells.Count);
        for (var i = 0; i < columns; i++)
        {
            row.Add(CellOf(line, i < cells.Count ? cells[i] : (line.Slice.End + 1, line.Slice.End + 1), parser));
        }

        return row;
    }

    private static TableCell CellOf(StringLine line, (int Start, int End) place, BlockParser parser)
    {
        var words = new StringSlice(line.Slice.Text, place.Start, place.End - 1);
        words.Trim();
        var cell = new TableCell(parser) { Line = line.Line, Span = new SourceSpan(place.Start, place.End - 1) };
        if (!words.IsEmpty)
        {
            var paragraph = new ParagraphBlock(parser) { Line = line.Line, Span = new SourceSpan(words.Start, words.End), Lines = new StringLineGroup(1) };
            paragraph.Lines.Add(new StringLine(words, line.Line, line.Column + words.Start - line.Slice.Start, line.Position, NewLine.None));
            cell.Add(paragraph);
        }

        return cell;
    }

    /// <summary>The cells of a line in the text: a bar divides them unless a backslash precedes it, in code too.</summary>
    private static List<(int Start, int End)> CellsOf(StringLine line)
    {
        var (text, last) = (line.Slice.Text, line.Slice.Start + line.Slice.AsSpan().TrimEnd(" \t").Length);
        var start = line.Slice.Start + (text[line.Slice.Start] == '|' ? 1 : 0);
        List<(int, int)> cells = [];
        for (var at = start; at < last; at++)
        {
            if (text[at] == '|' && (at == line.Slice.Start || text[at - 1] != '\\'))
            {
                cells.Add((start, at));
                start = at + 1;
            }
        }

        if (start < last || cells.Count == 0)
        {
            cells.Add((start, last));
        }

        return cells;
    }
}
