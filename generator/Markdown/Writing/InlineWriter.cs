using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Writing;

/// <summary>Writes what stands within a line.</summary>
internal sealed class InlineWriter(MarkdownContext context, HtmlBuilder html)
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

    private HtmlBuilder Write(Inline inline) => inline switch
    {
        LiteralInline literal => _literals.Write(literal),
        CodeInline code => BeginLeftToRight("code").Text(code.Content).Close("code"),
        HtmlEntityInline entity => html.Text(entity.Transcoded.AsSpan()),
        LineBreakInline lineBreak => html.Markup(lineBreak.IsHard ? "<br>\n" : " "),
        EmphasisInline emphasis => WriteEmphasis(emphasis, emphasis.DelimiterCount == 2 ? "strong" : "em"),
        LinkInline { IsImage: true } image => WriteImage(image, context.Links.GetValueOrDefault(image.Span.Start)),
        LinkInline link => WriteLink(link, context.Links.GetValueOrDefault(link.Span.Start)),
        AutolinkInline link => WriteAddress(link, context.Links[link.Span.Start]),
        CitationInline citation => WriteCitation(citation),
        FootnoteLink footnote => WriteFootnoteLink(footnote),
        DelimiterInline delimiter => WriteUnread(delimiter),
        ContainerInline container when container.GetType() == typeof(ContainerInline) => WriteAll(container),
        _ => throw new UnreachableException($"the reader let a {inline.GetType().Name} through"),
    };

    private HtmlBuilder WriteEmphasis(EmphasisInline emphasis, string name)
    {
        html.Open(name);
        return WriteAll(emphasis).Close(name);
    }

    private HtmlBuilder WriteUnread(DelimiterInline delimiter)
    {
        html.Text(delimiter.ToLiteral());
        return WriteAll(delimiter);
    }

    private HtmlBuilder WriteLink(LinkInline link, ResolvedLink? target)
    {
        if (target is null)
        {
            return WriteAll(link);
        }

        BeginLink(link, target, TitleOf(link));
        return WriteAll(link).Close("a");
    }

    private HtmlBuilder WriteAddress(AutolinkInline link, ResolvedLink target)
    {
        BeginLink(link, target, null);
        return _literals.WriteLeftToRight(link.Url).Close("a");
    }

    private HtmlBuilder WriteImage(LinkInline image, ResolvedLink? target) => target is null
        ? Mark(image).Text(PlainText.Of(image))
        : Mark(image).Open("img", ("src", target.Href), ("alt", PlainText.Of(image)), ("title", TitleOf(image)));

    private HtmlBuilder BeginLink(Inline link, ResolvedLink target, string? title) => Mark(link).Open(
        "a",
        ("href", target.Href),
        ("hreflang", target.Language),
        ("rel", target.IsExternal ? "noreferrer noopener" : null),
        ("class", target.IsExternal ? "external" : null),
        ("title", title));

    private HtmlBuilder Mark(Inline inline) => html.Mark(inline.Span);

    private static string? TitleOf(LinkInline link) => string.IsNullOrEmpty(link.Title) ? null : link.Title;

    private HtmlBuilder WriteCitation(CitationInline citation)
    {
        Mark(citation);
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

        return html;
    }

    /// <summary>The ways back from a note that is cited several times lead to several places, and each is named by its number.</summary>
    private string BackLabelOf(FootnoteLink link)
    {
        var number = _waysBack[link.Footnote] = _waysBack.GetValueOrDefault(link.Footnote) + 1;
        return link.Footnote.Links.Count > 1 ? $"{context.Labels.BackToText} {NumberOf(number)}" : context.Labels.BackToText;
    }

    private HtmlBuilder WriteFootnoteLink(FootnoteLink link)
    {
        var referenceId = $"{context.IdPrefix}fnref-{link.Index}";
        return (context.HasAnchors, link.IsBackLink) switch
        {
            (false, var isBack) => html.Markup(isBack ? "" : $"<sup>{NumberOf(link.Footnote.Order)}</sup>"),
            (_, true) => html.Markup(" ")
                .Open("a", ("href", "#" + referenceId), ("role", "doc-backlink"), ("aria-label", BackLabelOf(link)))
                .Markup(BackArrow).Close("a"),
            _ => Mark(link)
                .Open("sup").Open("a", ("id", referenceId), ("href", "#" + FootnoteId(link.Footnote)), ("role", "doc-noteref"))
                .Markup(NumberOf(link.Footnote.Order)).Close("a").Close("sup"),
        };
    }
}
