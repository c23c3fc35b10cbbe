using Generator.Markdown.Citations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>Lists what the tree of one block holds. What lies behind the block was only added to read it.</summary>
/// <param name="definitions">The footnotes that the block defines.</param>
internal sealed class BlockFactsCollector(string block, ImmutableArray<BlockPart> definitions)
{
    /// <summary>How far words may stand from the end of those before them: markup, addresses.</summary>
    private const int FarthestWords = 2000;

    private readonly char[] _prose = Blank(block);
    private readonly List<BlockPart> _links = [];
    private readonly List<BlockPart> _images = [];
    private readonly List<BlockPart> _attributes = [];
    private readonly List<BlockPart> _code = [];
    private readonly List<BlockPart> _citations = [];
    private readonly List<BlockPart> _references = [];
    private readonly List<int> _headings = [];
    private readonly List<TableShape> _tables = [];
    private int _items;
    private int _proseFrom;

    public BlockFacts Collect(MarkdownDocument tree)
    {
        foreach (var (node, _) in TreeWalk.Of(tree))
        {
            if (node.Span.Start < block.Length)
            {
                Add(node);
            }
        }

        var blocks = tree.Count(b => b is not (FootnoteGroup or LinkReferenceDefinitionGroup) && b.Span.Start < block.Length) + definitions.Length;
        return new BlockFacts(
            new string(_prose),
            [.. _links],
            [.. _images],
            [.. _attributes],
            [.. _code],
            [.. _citations],
            [.. _references],
            definitions,
            [.. _headings],
            [.. _tables],
            _items,
            blocks);
    }

    private static char[] Blank(string text) => [.. text.Select(c => c == '\n' ? c : ' ')];

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
                Add(link);
                break;
            case AutolinkInline link:
                _links.Add(new BlockPart(link.IsEmail ? "mailto:" + link.Url : link.Url, link.Span.Start));
                break;
            case CodeInline code:
                _code.Add(new BlockPart(code.Content, code.Span.Start));
                break;
            case CitationInline citation:
                _citations.AddRange(citation.Ids.Select(c => new BlockPart(c.Id, c.Offset)));
                break;
            case FootnoteLink { IsBackLink: false } link:
                _references.Add(new BlockPart(link.Footnote.Label?.TrimStart('^') ?? "", link.Span.Start));
                break;
            default:
                AddBlock(node);
                break;
        }
    }

    private void AddBlock(MarkdownObject node)
    {
        switch (node)
        {
            case HeadingBlock heading:
                _headings.Add(heading.Level);
                break;
            case ListItemBlock:
                _items++;
                break;
            case Table table:
                _tables.Add(new TableShape(table.Count, table.Count == 0 ? 0 : table.Max(r => ((TableRow)r).Count)));
                break;
        }
    }

    private void Add(LinkInline link)
    {
        var target = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        (link.IsImage ? _images : _links).Add(new BlockPart(target, link.Span.Start));
        if (link.IsImage && PlainText.Of(link) is { Length: > 0 } words)
        {
            _attributes.Add(new BlockPart(words, link.Span.Start));
        }

        if (!string.IsNullOrEmpty(link.Title))
        {
            _attributes.Add(new BlockPart(link.Title, link.Span.Start));
        }
    }

    /// <summary>Puts words at their place, which the parser gives wrongly here and there: then they are looked for.</summary>
    private void AddWords(LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        var at = literal.Span.Start + Math.Max(0, literal.Span.Length - words.Length);
        if (words.IsEmpty || !block.AsSpan(Math.Min(at, block.Length)).StartsWith(words))
        {
            var near = block.AsSpan(_proseFrom, Math.Min(block.Length - _proseFrom, words.Length + FarthestWords));
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
