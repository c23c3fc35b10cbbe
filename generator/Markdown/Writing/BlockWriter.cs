using System.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace Generator.Markdown.Writing;

/// <summary>Writes blocks. It calls itself for what is nested, which the reader has bounded.</summary>
internal sealed class BlockWriter
{
    private const int DeepestHeading = 6;

    private readonly MarkdownBody _body;
    private readonly MarkdownContext _context;
    private readonly HtmlBuilder _html;
    private readonly InlineWriter _inlines;
    private readonly TableWriter _tables;
    private readonly Dictionary<int, Heading> _headings;
    private readonly Dictionary<string, Passage> _foreignFootnotes;
    private ImmutableArray<string> _pendingAnchors = [];

    public BlockWriter(MarkdownBody body, MarkdownContext context, HtmlBuilder html)
    {
        _body = body;
        _context = context;
        _html = html;
        _inlines = new InlineWriter(body, context, html);
        _tables = new TableWriter(html, _inlines);
        _headings = body.Headings.ToDictionary(h => h.Offset);
        _foreignFootnotes = body.Segments
            .Select(s => s.Segment.Passage)
            .Where(p => p?.Footnote is not null)
            .DistinctBy(p => p!.Footnote, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(p => p!.Footnote!, p => p!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A block of the page; its first paragraph has the number, if it has one.</summary>
    public void Write(BodySegment segment)
    {
        _inlines.Passage = segment.Segment.Passage;
        for (var i = 0; i < segment.Blocks.Length; i++)
        {
            _pendingAnchors = i == segment.Blocks.Length - 1 ? segment.Segment.Anchors : [];
            if (i == 0 && _context.HasNumbers && segment.ParagraphNumber is { } number)
            {
                WriteNumbered((ParagraphBlock)segment.Blocks[0], number);
            }
            else
            {
                Write(segment.Blocks[i]);
            }
        }

        WriteAnchors();
    }

    /// <summary>Ids of blocks that this language leaves out, so that links to them lead here.</summary>
    private void WriteAnchors()
    {
        foreach (var anchor in _pendingAnchors)
        {
            _html.Markup("<span").Attribute("id", _context.IdPrefix + anchor).Markup("></span>");
        }

        _pendingAnchors = [];
    }

    public void Write(FootnoteGroup group)
    {
        _html.EndLine().Markup("<section class=\"footnotes\" role=\"doc-endnotes\"")
            .Attribute("aria-label", _context.Labels.Footnotes).Markup(">\n<ol>\n");
        foreach (var footnote in group.OfType<Footnote>())
        {
            Mark(footnote);
            _html.Markup("<li").Attribute("id", _inlines.FootnoteId(footnote));
            _inlines.Passage = _foreignFootnotes.GetValueOrDefault(footnote.Label ?? "");
            WriteAttributes(footnote.Label ?? "");
            _html.Markup(">\n");
            WriteAll(footnote);
            _html.Markup("</li>\n");
        }

        _html.Markup("</ol>\n</section>\n");
    }

    /// <summary>What a footnote says, behind its number.</summary>
    public void WriteAlone(Footnote footnote)
    {
        Mark(footnote);
        _html.Markup("<sup>").Markup(footnote.Order.ToString(CultureInfo.InvariantCulture)).Markup("</sup>\n");
        WriteAll(footnote);
    }

    /// <summary>A footnote may be in another language, or a translator's own.</summary>
    private void WriteAttributes(string label)
    {
        if (_foreignFootnotes.TryGetValue(label, out var passage))
        {
            _html.Attribute("lang", passage.Language.Value).Attribute("dir", passage.Direction);
        }
        else if (label is ['^', 't' or 'T', 'r' or 'R', >= '0' and <= '9', ..])
        {
            _html.Attribute("class", "translator-note");
        }
    }

    private void WriteAll(ContainerBlock container)
    {
        foreach (var block in container)
        {
            Write(block);
        }
    }

    private void Write(MarkdigBlock block)
    {
        Mark(block);
        switch (block)
        {
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph);
                break;
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case QuoteBlock quote:
                _html.Markup("<blockquote>\n");
                WriteAll(quote);
                _html.EndLine().Markup("</blockquote>\n");
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case CodeBlock code:
                _inlines.BeginLeftToRight("pre");
                _html.Markup("<code>").Text(code.Lines.ToString()).Markup("\n</code></pre>\n");
                break;
            case ThematicBreakBlock:
                _html.Markup("<hr>\n");
                break;
            case Table table:
                _tables.Write(table);
                break;
            case LinkReferenceDefinitionGroup or FootnoteGroup:
                break;
            default:
                throw new UnreachableException($"the reader let a {block.GetType().Name} through");
        }
    }

    private void Mark(MarkdigBlock block) => _html.Mark(_body.Text.At(block));

    private void WriteNumbered(ParagraphBlock paragraph, int number)
    {
        var id = _context.IdPrefix + ParagraphIds.Of(number);
        Mark(paragraph);
        _html.Markup("<p").Attribute("id", id).Attribute("class", "numbered")
            .Markup("><a").Attribute("class", "n").Attribute("href", "#" + id)
            .Attribute("aria-label", _context.Labels.Paragraph(number)).Markup(">")
            .Text(number.ToString(CultureInfo.InvariantCulture)).Markup("</a> ");
        _inlines.WriteAll(paragraph.Inline);
        WriteAnchors();
        _html.Markup("</p>\n");
    }

    private void WriteParagraph(ParagraphBlock paragraph)
    {
        if (paragraph.Parent is ListItemBlock { Parent: ListBlock { IsLoose: false } })
        {
            _inlines.WriteAll(paragraph.Inline);
            return;
        }

        _html.Markup("<p>");
        _inlines.WriteAll(paragraph.Inline);
        if (paragraph.Parent is MarkdownDocument)
        {
            WriteAnchors();
        }

        _html.Markup("</p>\n");
    }

    private void WriteHeading(HeadingBlock heading)
    {
        if (!_context.HasAnchors)
        {
            _html.Markup("<p class=\"heading\">");
            _inlines.WriteAll(heading.Inline);
            _html.TrimEnd();
            _html.Markup("</p>\n");
            return;
        }

        var known = _headings[heading.Span.Start];
        var name = "h" + Math.Min(DeepestHeading, heading.Level + _context.HeadingShift).ToString(CultureInfo.InvariantCulture);
        _html.Markup("<").Markup(name).Attribute("id", _context.IdPrefix + known.Id).Markup(">");
        _inlines.WriteAll(heading.Inline);
        _html.TrimEnd();
        _html.Markup("</").Markup(name).Markup(">\n");
        _tables.Below(known.Text);
    }

    private void WriteList(ListBlock list)
    {
        var name = list.IsOrdered ? "ol" : "ul";
        _html.EndLine().Markup("<").Markup(name);
        if (list.IsOrdered && list.OrderedStart is { } start && start.TrimStart('0') is not ("1" or ""))
        {
            _html.Attribute("start", start.TrimStart('0'));
        }

        _html.Markup(">\n");
        foreach (var item in list)
        {
            Mark(item);
            _html.Markup("<li>");
            WriteItem((ListItemBlock)item, list.IsLoose);
            _html.Markup("</li>\n");
        }

        _html.Markup("</").Markup(name).Markup(">\n");
    }

    private void WriteItem(ListItemBlock item, bool isLoose)
    {
        if (isLoose && item.Count > 0)
        {
            _html.Markup("\n");
        }

        foreach (var block in item)
        {
            if (!isLoose && block is not ParagraphBlock)
            {
                _html.EndLine();
            }

            Write(block);
        }
    }
}
