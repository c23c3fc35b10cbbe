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
        _block = block;
        _prose = [.. block.Select(c => c == '\n' ? c : ' ')];
        foreach (var (node, _) in TreeWalk.Of(tree).Where(n => n.Node.Span.Start < block.Length))
        {
            Add(node);
        }

        Prose = new string(_prose);
        Definitions = definitions;
        Blocks = tree.Count(b => b is not (FootnoteGroup or LinkReferenceDefinitionGroup) && b.Span.Start < block.Length) + definitions.Length;
    }

    /// <summary>
    /// The words as a reader sees them, each at its own offset in the block: as long as the block, with spaces for all that
    /// is markup, code, address, citation or footnote number.
    /// </summary>
    public string Prose { get; }

    public ImmutableArray<BlockPart> Links { get; private set; } = [];

    public ImmutableArray<BlockPart> Images { get; private set; } = [];

    /// <summary>Alternative texts of images, and titles of links and images.</summary>
    public ImmutableArray<BlockPart> Attributes { get; private set; } = [];

    public ImmutableArray<BlockPart> Code { get; private set; } = [];

    public ImmutableArray<BlockPart> Citations { get; private set; } = [];

    /// <summary>Labels of the footnotes that are referred to.</summary>
    public ImmutableArray<BlockPart> References { get; private set; } = [];

    /// <summary>Labels of the footnotes that are defined.</summary>
    public ImmutableArray<BlockPart> Definitions { get; }

    public ImmutableArray<int> HeadingLevels { get; private set; } = [];

    public ImmutableArray<TableShape> Tables { get; private set; } = [];

    /// <summary>How many list items there are, on all levels.</summary>
    public int Items { get; private set; }

    /// <summary>How many blocks stand at the top.</summary>
    public int Blocks { get; }

    private void Add(MarkdownObject node)
    {
        switch (node)
        {
            case LiteralInline literal:
                AddWords(literal);
                break;
            case HtmlEntityInline entity when entity.Transcoded.Length > 0:
                _prose[entity.Span.Start] = entity.Transcoded.AsSpan()[0];
                break;
            case LinkInline link:
                AddLink(link, new BlockPart(link.Target, link.Span.Start));
                break;
            case AutolinkInline link:
                Links = Links.Add(new BlockPart(link.Target, link.Span.Start));
                break;
            case CodeInline code:
                Code = Code.Add(new BlockPart(code.Content, code.Span.Start));
                break;
            case CitationInline citation:
                Citations = Citations.AddRange(citation.Ids.Select(c => new BlockPart(c.Id, c.Offset)));
                break;
            case FootnoteLink { IsBackLink: false } link:
                References = References.Add(new BlockPart(link.Footnote.Label?.TrimStart('^') ?? "", link.Span.Start));
                break;
            case HeadingBlock heading:
                HeadingLevels = HeadingLevels.Add(heading.Level);
                break;
            case ListItemBlock:
                Items++;
                break;
            case Table table:
                Tables = Tables.Add(new TableShape(table.Count, table.Count == 0 ? 0 : table.Max(r => ((TableRow)r).Count)));
                break;
        }
    }

    private void AddLink(LinkInline link, BlockPart target)
    {
        var words = link.IsImage ? PlainText.Of(link) : "";
        (Links, Images) = link.IsImage ? (Links, Images.Add(target)) : (Links.Add(target), Images);
        Attributes = Attributes.AddRange(
            new[] { words, link.Title }.Where(a => !string.IsNullOrEmpty(a)).Select(a => new BlockPart(a!, link.Span.Start)));
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

/// <summary>Something in a block.</summary>
/// <param name="Value">A target, an id, a label, the text of code.</param>
/// <param name="Offset">In the block, in UTF-16 units.</param>
internal readonly record struct BlockPart(string Value, int Offset);

/// <summary>The size of a table; its head is one of the rows.</summary>
internal readonly record struct TableShape(int Rows, int Columns);
