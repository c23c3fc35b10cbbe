using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>What stands in one block of a page, for whoever compares a translation with its source.</summary>
internal sealed class BlockFacts
{
    /// <summary>How far words may stand from the end of those before them: markup, addresses.</summary>
    private const int FarthestWords = 2000;

    private readonly string _block;
    private readonly char[] _prose;
    private int _proseFrom;

    /// <param name="tree">Of the block, and behind it of what was only added to read it.</param>
    /// <param name="definitions">The footnotes that the block defines.</param>
    public BlockFacts(string block, MarkdownDocument tree, ImmutableArray<BlockPart> definitions)
    {
        MarkdownObject[] nodes = [.. TreeWalk.Of(tree).Select(n => n.Node).Where(n => n.Span.Start < block.Length)];
        _block = block;
        _prose = [.. block.Select(c => c == '\n' ? c : ' ')];
        Prose = ProseOf(nodes);
        Links = Parts<Inline>(nodes, n => n is LinkInline { IsImage: false } link ? link.Target : (n as AutolinkInline)?.Target);
        Images = Parts<LinkInline>(nodes, n => n.IsImage ? n.Target : null);
        Attributes = [.. nodes.OfType<LinkInline>().SelectMany(AttributesOf)];
        Code = Parts<CodeInline>(nodes, n => n.Content);
        Citations = [.. nodes.OfType<CitationInline>().SelectMany(n => n.Ids).Select(c => new BlockPart(c.Id, c.Offset))];
        References = Parts<FootnoteLink>(nodes, n => n.IsBackLink ? null : n.Footnote.Label?.TrimStart('^') ?? "");
        Definitions = definitions;
        HeadingLevels = [.. nodes.OfType<HeadingBlock>().Select(h => h.Level)];
        Tables = [.. nodes.OfType<Table>().Select(t => new TableShape(t.Count, t.Select(r => ((TableRow)r).Count).DefaultIfEmpty().Max()))];
        Kinds = [.. nodes.SelectMany(KindsOf)];
        Emphasis = [.. nodes.OfType<EmphasisInline>().Select(n => new BlockPart(new string(n.DelimiterChar == '_' ? '*' : n.DelimiterChar, n.DelimiterCount), n.Span.Start))];
        Items = nodes.OfType<ListItemBlock>().Count();
        Unread = [.. nodes.OfType<LeafBlock>().SelectMany(UnreadMarks.In).Where(m => m.Rule == TranslationCheckRules.LiteralMarkup)];
        Blocks = tree.Count(b => b is not (FootnoteGroup or LinkReferenceDefinitionGroup) && b.Span.Start < block.Length) + definitions.Length;
    }

    /// <summary>
    /// The words as a reader sees them, each at its own offset in the block: as long as the block, with spaces for all that
    /// is markup, code, address, citation or footnote number.
    /// </summary>
    public string Prose { get; }

    public ImmutableArray<BlockPart> Links { get; }

    public ImmutableArray<BlockPart> Images { get; }

    /// <summary>Alternative texts of images, and titles of links and images.</summary>
    public ImmutableArray<BlockPart> Attributes { get; }

    public ImmutableArray<BlockPart> Code { get; }

    public ImmutableArray<BlockPart> Citations { get; }

    /// <summary>Labels of the footnotes that are referred to.</summary>
    public ImmutableArray<BlockPart> References { get; }

    /// <summary>Labels of the footnotes that are defined.</summary>
    public ImmutableArray<BlockPart> Definitions { get; }

    public ImmutableArray<int> HeadingLevels { get; }

    public ImmutableArray<TableShape> Tables { get; }

    /// <summary>Each block that is not a paragraph or a heading of number signs, on all levels.</summary>
    public ImmutableArray<BlockPart> Kinds { get; }

    /// <summary>Each passage that is set off, by its signs: <c>*</c>, <c>**</c>, <c>~~</c>.</summary>
    public ImmutableArray<BlockPart> Emphasis { get; }

    /// <summary>Signs of Markdown that readers would see.</summary>
    public ImmutableArray<UnreadMark> Unread { get; }

    /// <summary>How many list items there are, on all levels.</summary>
    public int Items { get; }

    /// <summary>How many blocks stand at the top.</summary>
    public int Blocks { get; }

    private static ImmutableArray<BlockPart> Parts<T>(MarkdownObject[] nodes, Func<T, string?> valueOf)
        where T : MarkdownObject => [.. nodes.OfType<T>().SelectMany(n => valueOf(n) is { } value ? [new BlockPart(value, n.Span.Start)] : Array.Empty<BlockPart>())];

    private static IEnumerable<BlockPart> KindsOf(MarkdownObject node) => node switch
    {
        FencedCodeBlock => [new BlockPart(BlockKinds.Code, node.Span.Start)],
        CodeBlock => [new BlockPart(BlockKinds.Indented, node.Span.Start)],
        ListBlock => [new BlockPart(BlockKinds.List, node.Span.Start)],
        QuoteBlock => [new BlockPart(BlockKinds.Quotation, node.Span.Start)],
        Table => [new BlockPart(BlockKinds.Table, node.Span.Start)],
        ThematicBreakBlock => [new BlockPart(BlockKinds.Break, node.Span.Start)],
        HeadingBlock { IsSetext: true } => [new BlockPart(BlockKinds.Underlined, node.Span.Start)],
        _ => [],
    };

    private static IEnumerable<BlockPart> AttributesOf(LinkInline link) => new[] { link.IsImage ? PlainText.Of(link) : "", link.Title }
        .Where(text => !string.IsNullOrEmpty(text))
        .Select(text => new BlockPart(text!, link.Span.Start));

    private string ProseOf(MarkdownObject[] nodes)
    {
        foreach (var node in nodes)
        {
            if (node is LiteralInline literal)
            {
                AddWords(literal);
            }
            else if (node is HtmlEntityInline { Transcoded.Length: > 0 } entity)
            {
                _prose[entity.Span.Start] = entity.Transcoded.AsSpan()[0];
            }
        }

        return new string(_prose);
    }

    /// <summary>Puts words at their place, which the parser gives wrongly here and there: then they are looked for.</summary>
    private void AddWords(LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        var at = literal.Span.Start + Math.Max(0, literal.Span.Length - words.Length);
        if (words.IsEmpty || !_block.AsSpan(Math.Min(at, _block.Length)).StartsWith(words))
        {
            var near = _block.AsSpan(_proseFrom, Math.Min(_block.Length - _proseFrom, words.Length + FarthestWords));
            var found = words.IsEmpty ? -1 : near.IndexOf(words);
            if (found < 0)
            {
                return;
            }

            at = _proseFrom + found;
        }

        words.CopyTo(_prose.AsSpan(at));
        if (literal.IsFirstCharacterEscaped && words[0] is '*' or '_' or '[' or ']' or '`')
        {
            _prose[at] = ' ';
        }

        _proseFrom = at + words.Length;
        BlankHeadingId(literal, at);
    }

    /// <summary>The id at the end of a heading is left in its text.</summary>
    private void BlankHeadingId(LiteralInline literal, int at)
    {
        var words = literal.Content.AsSpan();
        var id = words.LastIndexOf("{#");
        if (id >= 0 && literal.NextSibling is null && words.TrimEnd().EndsWith('}'))
        {
            _prose.AsSpan(at + id, words.Length - id).Fill(' ');
        }
    }
}

/// <summary>Kinds of blocks, in the words of messages.</summary>
internal static class BlockKinds
{
    public const string Code = "code";
    public const string Indented = "code by its indentation";
    public const string List = "a list";
    public const string Quotation = "a quotation";
    public const string Table = "a table";
    public const string Break = "a line across the page";
    public const string Underlined = "a heading by the line below it";
}

/// <summary>Something in a block.</summary>
/// <param name="Value">A target, an id, a label, the text of code.</param>
/// <param name="Offset">In the block, in UTF-16 units.</param>
internal readonly record struct BlockPart(string Value, int Offset);

/// <summary>The size of a table; its head is one of the rows.</summary>
internal readonly record struct TableShape(int Rows, int Columns);
