using System.Diagnostics;
using Generator.Markdown.Citations;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Writing;

/// <summary>Writes what stands within a line.</summary>
internal sealed class InlineWriter(MarkdownBody body, MarkdownContext context, HtmlBuilder html)
{
    private const string BackArrow = "\u21A9\uFE0E";

    private readonly LiteralWriter _literals = new(html, context.Language);

    /// <summary>The language of what is written now; nothing for that of the body.</summary>
    public Passage? Passage { set => _literals.Passage = value ?? context.Language; }

    public void WriteAll(ContainerInline? container)
    {
        foreach (var inline in container ?? Enumerable.Empty<Inline>())
        {
            Write(inline);
        }
    }

    /// <summary>Begins an element whose text reads from left to right in every language.</summary>
    public void BeginLeftToRight(string element) => _literals.Begin(element);

    public string FootnoteId(Footnote footnote) => context.IdPrefix + "fn-" + Number(footnote.Order);

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _literals.Write(literal);
                break;
            case CodeInline code:
                BeginLeftToRight("code");
                html.Text(code.Content).Markup("</code>");
                break;
            case HtmlEntityInline entity:
                html.Text(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline lineBreak:
                html.Markup(lineBreak.IsHard ? "<br>\n" : SoftBreaks.Joins(lineBreak) ? "" : "\n");
                break;
            case EmphasisInline emphasis:
                WriteEmphasis(emphasis);
                break;
            case LinkInline { IsImage: true } image:
                WriteImage(image);
                break;
            case LinkInline link:
                WriteLink(link);
                break;
            case AutolinkInline link:
                BeginLink(link, context.Links[link.Span.Start], null);
                _literals.WriteLeftToRight(link.Url);
                html.Markup("</a>");
                break;
            case CitationInline citation:
                WriteCitation(citation);
                break;
            case FootnoteLink footnote:
                WriteFootnoteLink(footnote);
                break;
            case DelimiterInline delimiter:
                html.Text(delimiter.ToLiteral());
                WriteAll(delimiter);
                break;
            case ContainerInline container when container.GetType() == typeof(ContainerInline):
                WriteAll(container);
                break;
            default:
                throw new UnreachableException($"the reader let a {inline.GetType().Name} through");
        }
    }

    private void WriteEmphasis(EmphasisInline emphasis)
    {
        var name = emphasis.DelimiterCount == 2 ? "strong" : "em";
        html.Markup("<").Markup(name).Markup(">");
        WriteAll(emphasis);
        html.Markup("</").Markup(name).Markup(">");
    }

    private void WriteImage(LinkInline image)
    {
        html.Mark(body.Text.At(image));
        if (context.Links.TryGetValue(image.Span.Start, out var target))
        {
            html.Markup("<img").Attribute("src", target.Href).Attribute("alt", PlainText.Of(image)).Markup(">");
        }
        else
        {
            html.Text(PlainText.Of(image));
        }
    }

    private void WriteLink(LinkInline link)
    {
        if (!context.Links.TryGetValue(link.Span.Start, out var target))
        {
            WriteAll(link);
            return;
        }

        BeginLink(link, target, link.Title);
        WriteAll(link);
        html.Markup("</a>");
    }

    private void BeginLink(Inline link, ResolvedLink target, string? title)
    {
        html.Mark(body.Text.At(link));
        html.Markup("<a").Attribute("href", target.Href);
        if (target.Language is { } language)
        {
            html.Attribute("hreflang", language);
        }

        if (target.IsExternal)
        {
            html.Attribute("rel", "noreferrer noopener").Attribute("class", "external");
        }

        if (!string.IsNullOrEmpty(title))
        {
            html.Attribute("title", title);
        }

        html.Markup(">");
    }

    private void WriteCitation(CitationInline citation)
    {
        html.Mark(body.Text.At(citation));
        for (var i = 0; i < citation.Ids.Length; i++)
        {
            if (!context.Citations.TryGetValue(citation.Ids[i].Offset, out var source))
            {
                html.Markup("[?]");
                continue;
            }

            html.Markup(i == 0 ? "<a" : " <a").Attribute("class", "cite").Attribute("href", source.Href)
                .Attribute("role", "doc-biblioref").Attribute("aria-label", source.Label)
                .Markup(">[").Markup(Number(source.Number)).Markup("]</a>");
        }
    }

    private void WriteFootnoteLink(FootnoteLink link)
    {
        var referenceId = context.IdPrefix + "fnref-" + Number(link.Index);
        if (!context.HasAnchors)
        {
            html.Markup(link.IsBackLink ? "" : $"<sup>{Number(link.Footnote.Order)}</sup>");
            return;
        }

        if (link.IsBackLink)
        {
            html.Markup(" <a").Attribute("href", "#" + referenceId).Attribute("role", "doc-backlink")
                .Attribute("aria-label", context.Labels.BackToText).Markup(">").Markup(BackArrow).Markup("</a>");
            return;
        }

        html.Mark(body.Text.At(link));
        html.Markup("<sup><a").Attribute("id", referenceId).Attribute("href", "#" + FootnoteId(link.Footnote))
            .Attribute("role", "doc-noteref").Markup(">").Markup(Number(link.Footnote.Order)).Markup("</a></sup>");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
