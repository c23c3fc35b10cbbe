using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Policy;

/// <summary>
/// Lets a tree through only as far as somebody has allowed it: 1 it is neither too large nor too deep, 2 every node
/// has a type that is listed here, 3 no HTML stands in its text, 4 no escape hides a character, 5 a link has no
/// other link in it. What a new parser or extension makes is refused until it is listed.
/// </summary>
internal sealed class PolicyWalk(ComposedText text, MarkdownOptions options, Findings findings)
{
    public const string TooDeep = "lists, quotations, brackets or emphasis are nested too deep here";
    public const string TooDeepHint = "write it with fewer of them inside one another";

    /// <summary>More than so many marks that nobody reads are not listed: the author will look for the rest.</summary>
    private const int MostUnread = 20;

    private readonly RawHtml _rawHtml = new(text, findings);
    private int _unread;

    /// <summary>Reports what is not allowed. Whether the tree can be gone through again.</summary>
    public bool Allows(MarkdownDocument tree)
    {
        var nodes = 0;
        foreach (var (node, depth) in TreeWalk.Of(tree))
        {
            if (++nodes > InputLimits.Nodes)
            {
                Report(
                    MarkdownRules.TooManyParts,
                    node,
                    $"this page has more than {InputLimits.Nodes} parts (words in bold, links, list items, cells)",
                    "split it into several pages");
                return false;
            }

            if (depth > InputLimits.NodeDepth)
            {
                Report(MarkdownRules.NestedTooDeep, node, TooDeep, TooDeepHint);
                return false;
            }

            Check(node);
        }

        return true;
    }

    private void Check(MarkdownObject node)
    {
        if (!IsListed(node))
        {
            Report(
                MarkdownRules.MarkdownRefused,
                node,
                "this kind of Markdown is not used on this site",
                "write it as a paragraph, a list, a quotation or a table");
            return;
        }

        if (node is LinkInline or AutolinkInline or CitationInline)
        {
            CheckPlace((Inline)node);
        }

        switch (node)
        {
            case LiteralInline literal:
                _rawHtml.Check(literal);
                break;
            case TableRow row:
                CheckRow(row);
                break;
            case HtmlEntityInline entity:
                CheckHidden(entity, entity.Transcoded.ToString());
                break;
            case LinkInline link:
                CheckHidden(link, (link.Url ?? "") + link.Title);
                CheckNested(link);
                break;
            case LinkReferenceDefinition definition:
                CheckHidden(definition, (definition.Url ?? "") + definition.Title);
                break;
            case ParagraphBlock or HeadingBlock:
                CheckUnread((LeafBlock)node);
                break;
        }
    }

    private static bool IsListed(MarkdownObject node) => node
        is MarkdownDocument or ParagraphBlock or HeadingBlock or QuoteBlock or ListBlock or ListItemBlock
        or ThematicBreakBlock or CodeBlock
        or Table or TableRow or TableCell
        or FootnoteGroup or Footnote or FootnoteLinkReferenceDefinition
        or LinkReferenceDefinitionGroup or LinkReferenceDefinition
        or LiteralInline or LineBreakInline or CodeInline or HtmlEntityInline
        or EmphasisInline or LinkInline or AutolinkInline or FootnoteLink or CitationInline
        or LinkDelimiterInline or EmphasisDelimiterInline
        || node.GetType() == typeof(ContainerInline);

    /// <summary>The file itself has been searched for hidden characters; here they are those written as <c>&amp;#x202e;</c>.</summary>
    private void CheckHidden(MarkdownObject node, string decoded) =>
        findings.AddRange(HiddenCharacters.InValue(decoded, options.RightToLeft, text.At(node)));

    /// <summary>The words of a translation are held against its source by others, who report literal signs there.</summary>
    private void CheckUnread(LeafBlock block)
    {
        foreach (var mark in UnreadMarks.In(block).Where(m => options.IsSource || m.Rule != TranslationCheckRules.LiteralMarkup))
        {
            if (++_unread <= MostUnread)
            {
                findings.Add(mark.Rule, text.At(mark.Offset, mark.Length), mark.Message, mark.Hint);
            }
        }
    }

    private void CheckRow(TableRow row)
    {
        var (written, columns) = (PipeTables.WrittenCells(row), row.Count);
        var line = text.Text.AsSpan(row.Span.Start, row.Span.Length);
        if (line.EndsWith("\\") || (written < columns && line.EndsWith("  ") && !line.TrimEnd().EndsWith("|")))
        {
            Report(
                MarkdownRules.TableBreak,
                row,
                "a row of a table ends with its line, and a line break cannot stand in a cell",
                "write the row on one line, or its words in two rows");
        }
        else if (written > columns)
        {
            Report(
                MarkdownRules.TableCells,
                row,
                $"this row has {written} cells and the head of its table {columns}, so that readers do not see the last",
                "delete the bars that are too many, or write `\\|` where one belongs to the words, in code too");
        }
    }

    /// <summary>
    /// Links are known by their place, and the parser loses it behind a tab in the heading of a list or quotation.
    /// </summary>
    private void CheckPlace(Inline inline)
    {
        var root = inline.Parent;
        while (root?.Parent is { } parent)
        {
            root = parent;
        }

        if (root?.ParentBlock is { } block
            && (inline.Span.Start < block.Span.Start || inline.Span.End > block.Span.End || text.Text[inline.Span.Start] is not ('[' or '!' or '<')))
        {
            Report(
                MarkdownRules.LostPlace,
                block,
                "the place of a link cannot be found in this block",
                "write spaces where it has tabs");
        }
    }

    private void CheckNested(LinkInline link)
    {
        foreach (var (node, _) in TreeWalk.Of(link).Skip(1))
        {
            if (node is CitationInline or FootnoteLink or AutolinkInline || (node is LinkInline inner && (!inner.IsImage || link.IsImage)))
            {
                Report(
                    MarkdownRules.NestedLink,
                    node,
                    "a link, citation or footnote stands inside the words of a link or image",
                    "write it after the link");
            }
        }
    }

    private void Report(Rule rule, MarkdownObject node, string message, string hint) =>
        findings.Add(rule, text.At(node), message, hint);
}
