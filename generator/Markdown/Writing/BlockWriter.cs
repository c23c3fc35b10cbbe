using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace Generator.Markdown.Writing;

/// <summary>Writes blocks. It calls itself for what is nested, which the reader has bounded.</summary>
internal sealed class BlockWriter(MarkdownBody body, MarkdownContext context, HtmlBuilder html)
{
    private const int DeepestHeading = 6;

    private readonly InlineWriter _inlines = new(context, html);
    private readonly Dictionary<int, Heading> _headings = body.Headings.ToDictionary(h => h.Offset);
    private ImmutableArray<string> _pendingAnchors = [];
    private string? _headingAbove;

    /// <summary>A block of the page; its first paragraph has the number, if it has one.</summary>
    public void Write(TreeSegment segment)
    {
        _inlines.Passage = segment.Segment.Passage;
        foreach (var (i, block) in segment.Blocks.Index())
        {
            _pendingAnchors = i == segment.Blocks.Length - 1 ? segment.Segment.Anchors : [];
            Write(block, i == 0 && context.HasNumbers ? segment.ParagraphNumber : null);
        }

        WriteAnchors();
    }

    /// <summary>Ids of blocks that this language leaves out, so that links to them lead here.</summary>
    private void WriteAnchors()
    {
        foreach (var anchor in _pendingAnchors)
        {
            html.Open("span", ("id", context.IdPrefix + anchor)).Close("span");
        }

        _pendingAnchors = [];
    }

    public void Write(FootnoteGroup group)
    {
        html.EndLine()
            .Open("section", ("class", "footnotes"), ("role", "doc-endnotes"), ("aria-label", context.Labels.Footnotes))
            .Markup("\n").Open("ol", ("class", _inlines.NumbersClass)).Markup("\n");
        foreach (var footnote in group.Cast<Footnote>())
        {
            Mark(footnote);
            WriteFootnote(footnote, footnote.Label ?? "");
        }

        html.CloseLine("ol").CloseLine("section");
    }

    /// <summary>What a footnote says, behind its number.</summary>
    public void WriteAlone(Footnote footnote)
    {
        Mark(footnote);
        html.Markup($"<sup>{_inlines.NumberOf(footnote.Order)}</sup>\n");
        WriteAll(footnote);
    }

    /// <summary>A footnote may be in another language, or a translator's own.</summary>
    private void WriteFootnote(Footnote footnote, string label)
    {
        var passage = body.Segments.Select(s => s.Segment.Passage)
            .FirstOrDefault(p => string.Equals(p?.Footnote, label, StringComparison.OrdinalIgnoreCase));
        var isTranslators = passage is null && label is ['^', 't' or 'T', 'r' or 'R', >= '0' and <= '9', ..];
        _inlines.Passage = passage;
        html.Open(
            "li",
            ("id", _inlines.FootnoteId(footnote)),
            ("lang", passage?.Language.Value),
            ("dir", passage?.Direction),
            ("class", isTranslators ? "translator-note" : null)).Markup("\n");
        WriteAll(footnote).CloseLine("li");
    }

    private HtmlBuilder WriteAll(ContainerBlock container)
    {
        foreach (var block in container)
        {
            Write(block, null);
        }

        return html;
    }

    private HtmlBuilder Write(MarkdigBlock block, int? number)
    {
        Mark(block);
        return block switch
        {
            ParagraphBlock paragraph => WriteParagraph(paragraph, number),
            HeadingBlock heading => WriteHeading(heading, _headings[heading.Span.Start]),
            QuoteBlock quote => WriteQuotation(quote),
            ListBlock list => WriteList(list),
            CodeBlock code => _inlines.BeginLeftToRight("pre").Open("code").Text(code.Lines.ToString()).Markup("\n").Close("code").CloseLine("pre"),
            ThematicBreakBlock => html.Markup("<hr>\n"),
            Table table => WriteTable(table),
            LinkReferenceDefinitionGroup or FootnoteGroup => html,
            _ => throw new UnreachableException($"the reader let a {block.GetType().Name} through"),
        };
    }

    private void Mark(MarkdigBlock block) => html.Mark(block.Span);

    private HtmlBuilder WriteQuotation(QuoteBlock quote)
    {
        html.Open("blockquote").Markup("\n");
        return WriteAll(quote).EndLine().CloseLine("blockquote");
    }

    private HtmlBuilder WriteParagraph(ParagraphBlock paragraph, int? number)
    {
        if (paragraph.Parent is ListItemBlock { Parent: ListBlock { IsLoose: false } })
        {
            return _inlines.WriteAll(paragraph.Inline);
        }

        var id = number is { } numbered ? context.IdPrefix + ParagraphIds.Of(numbered) : null;
        html.Open("p", ("id", id), ("class", id is null ? null : "numbered"));
        if (number is { } shown)
        {
            html.Open("a", ("class", "n"), ("href", "#" + id), ("aria-label", context.Labels.Paragraph(shown)))
                .Markup($"{shown}").Close("a").Markup(" ");
        }

        _inlines.WriteAll(paragraph.Inline);
        if (paragraph.Parent is MarkdownDocument)
        {
            WriteAnchors();
        }

        return html.CloseLine("p");
    }

    private HtmlBuilder WriteHeading(HeadingBlock heading, Heading known)
    {
        var name = context.HasAnchors ? $"h{Math.Min(DeepestHeading, heading.Level + context.HeadingShift)}" : "p";
        html.Open(name, context.HasAnchors ? ("id", context.IdPrefix + known.Id) : ("class", "heading"));
        _headingAbove = context.HasAnchors ? known.Text : null;
        return _inlines.WriteAll(heading.Inline).TrimEnd().CloseLine(name);
    }

    private HtmlBuilder WriteList(ListBlock list)
    {
        var name = list.IsOrdered ? "ol" : "ul";
        var start = list.IsOrdered && list.OrderedStart is { } first ? first[..^1].TrimStart('0') + first[^1] : null;
        html.EndLine().Open(name, ("start", start is "1" ? null : start), ("class", list.IsOrdered ? _inlines.NumbersClass : null)).Markup("\n");
        foreach (var item in list.Cast<ListItemBlock>())
        {
            Mark(item);
            html.Open("li").Markup(list.IsLoose && item.Count > 0 ? "\n" : "");
            foreach (var block in item)
            {
                if (!list.IsLoose && block is not ParagraphBlock)
                {
                    html.EndLine();
                }

                Write(block, null);
            }

            html.CloseLine("li");
        }

        return html.CloseLine(name);
    }

    /// <summary>
    /// A table below a heading of its own scrolls by itself and is named after that heading; a region without a name, or
    /// two of one name, would only hinder those who hear the page.
    /// </summary>
    private HtmlBuilder WriteTable(Table table)
    {
        var name = _headingAbove;
        _headingAbove = null;
        if (name is not null)
        {
            html.Open("div", ("class", "table"), ("role", "region"), ("tabindex", "0"), ("aria-label", name)).Markup("\n");
        }

        html.Open("table").Markup("\n");
        var rows = table.Cast<TableRow>().ToLookup(r => r.IsHeader);
        WriteRows("thead", table, [.. rows[true]]);
        WriteRows("tbody", table, [.. rows[false]]);
        return html.CloseLine("table").Markup(name is null ? "" : "</div>\n");
    }

    private void WriteRows(string section, Table table, TableRow[] rows)
    {
        if (rows.Length == 0)
        {
            return;
        }

        html.Open(section).Markup("\n");
        foreach (var row in rows)
        {
            html.Open("tr");
            foreach (var (column, cell) in row.Index())
            {
                WriteCell((TableCell)cell, row.IsHeader, table.ColumnDefinitions.ElementAtOrDefault(column)?.Alignment);
            }

            html.CloseLine("tr");
        }

        html.CloseLine(section);
    }

    /// <summary>An empty head names nothing, so that it is an ordinary cell.</summary>
    private void WriteCell(TableCell cell, bool isHeader, TableColumnAlign? alignment)
    {
        var words = (cell.FirstOrDefault() as ParagraphBlock)?.Inline;
        var name = isHeader && words?.FirstChild is not null ? "th" : "td";
        var side = alignment switch
        {
            TableColumnAlign.Center => "center",
            TableColumnAlign.Right => "end",
            _ => null,
        };
        html.Open(name, ("scope", name == "th" ? "col" : null), ("class", side));
        _inlines.WriteAll(words).TrimEnd().Close(name);
    }
}
