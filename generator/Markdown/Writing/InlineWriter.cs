using System.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Writing;

/// <summary>Writes what stands within a line.</summary>
internal sealed class InlineWriter(MarkdownBody body, MarkdownContext context, HtmlBuilder html)
{
    private const string BackArrow = "\u21A9\uFE0E";

    private readonly LiteralWriter _literals = new(html, context.Language);
    private readonly Dictionary<Footnote, int> _waysBack = [];

    /// <summary>The language of what is written now; nothing for that of the body.</summary>
    public Passage? Passage { set => _literals.Passage = value ?? context.Language; }

    public HtmlBuilder WriteAll(ContainerInline? container)
    {
        foreach (var inline in container ?? Enumerable.Empty<Inline>())
        {
            Write(inline);
        }

        return html;
    }

    /// <summary>Begins an element whose text reads from left to right in every language.</summary>
    public HtmlBuilder BeginLeftToRight(string element) => _literals.Begin(element);

    public string FootnoteId(Footnote footnote) => $"{context.IdPrefix}fn-{footnote.Order}";

    /// <summary>The class of lists whose numbers have other digits than those of ASCII; a passage in another language keeps its own.</summary>
    public string? NumbersClass => context.Labels.Digits == Digits.Latin || _literals.Passage.Language != context.Language.Language ? null : $"digits-{context.Labels.Digits.Name}";

    /// <summary>A number that stands for something, in the digits of the page and without separators.</summary>
    public string NumberOf(int number) => context.Labels.Digits.Of($"{number}");

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _literals.Write(literal);
                break;
            case CodeInline code:
                BeginLeftToRight("code").Text(code.Content).Close("code");
                break;
            case HtmlEntityInline entity:
                html.Text(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline lineBreak:
                html.Markup(lineBreak.IsHard ? "<br>\n" : " ");
                break;
            case EmphasisInline emphasis:
                var name = emphasis.DelimiterCount == 2 ? "strong" : "em";
                html.Open(name);
                WriteAll(emphasis).Close(name);
                break;
            case LinkInline link:
                WriteLink(link);
                break;
            case AutolinkInline link:
                BeginLink(link, context.Links[link.Span.Start], null);
                _literals.WriteLeftToRight(link.Url);
                html.Close("a");
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

    private void WriteLink(LinkInline link)
    {
        var target = context.Links.GetValueOrDefault(link.Span.Start);
        if (link.IsImage)
        {
            WriteImage(link, target, PlainText.Of(link));
        }
        else if (target is null)
        {
            WriteAll(link);
        }
        else
        {
            BeginLink(link, target, TitleOf(link));
            WriteAll(link).Close("a");
        }
    }

    private void WriteImage(LinkInline image, ResolvedLink? target, string words)
    {
        html.Mark(body.Text.At(image));
        if (target is null)
        {
            html.Text(words);
        }
        else
        {
            html.Open("img", ("src", target.Href), ("alt", words), ("title", TitleOf(image)));
        }
    }

    private void BeginLink(Inline link, ResolvedLink target, string? title)
    {
        html.Mark(body.Text.At(link));
        html.Open(
            "a",
            ("href", target.Href),
            ("hreflang", target.Language),
            ("rel", target.IsExternal ? "noreferrer noopener" : null),
            ("class", target.IsExternal ? "external" : null),
            ("title", title));
    }

    private static string? TitleOf(LinkInline link) => string.IsNullOrEmpty(link.Title) ? null : link.Title;

    private void WriteCitation(CitationInline citation)
    {
        html.Mark(body.Text.At(citation));
        foreach (var (i, id) in citation.Ids.Index())
        {
            if (!context.Citations.TryGetValue(id.Offset, out var source))
            {
                html.Markup("[?]");
                continue;
            }

            html.Markup(i == 0 ? "" : " ")
                .Open("a", ("class", "cite"), ("href", source.Href), ("role", "doc-biblioref"), ("aria-label", source.Label))
                .Markup($"[{NumberOf(source.Number)}]").Close("a");
        }
    }

    /// <summary>The ways back from a note that is cited several times lead to several places, and each is named by its number.</summary>
    private string BackLabelOf(FootnoteLink link)
    {
        var number = _waysBack[link.Footnote] = _waysBack.GetValueOrDefault(link.Footnote) + 1;
        return link.Footnote.Links.Count > 1 ? $"{context.Labels.BackToText} {NumberOf(number)}" : context.Labels.BackToText;
    }

    private void WriteFootnoteLink(FootnoteLink link)
    {
        var referenceId = $"{context.IdPrefix}fnref-{link.Index}";
        if (!context.HasAnchors)
        {
            html.Markup(link.IsBackLink ? "" : $"<sup>{NumberOf(link.Footnote.Order)}</sup>");
        }
        else if (link.IsBackLink)
        {
            html.Markup(" ").Open("a", ("href", "#" + referenceId), ("role", "doc-backlink"), ("aria-label", BackLabelOf(link)))
                .Markup(BackArrow).Close("a");
        }
        else
        {
            html.Mark(body.Text.At(link));
            html.Open("sup").Open("a", ("id", referenceId), ("href", "#" + FootnoteId(link.Footnote)), ("role", "doc-noteref"))
                .Markup(NumberOf(link.Footnote.Order)).Close("a").Close("sup");
        }
    }
}
