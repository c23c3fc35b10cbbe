using Generator.Markdown.Policy;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>Lists what is in a tree, so that nobody else has to search it, and judges each thing on the way.</summary>
internal sealed class MarkdownFacts(ComposedText text, MarkdownOptions options, Findings findings)
{
    private const string CitationHint =
        "write `[@id]` or `[@id; @another]`, with the ids as in content/sources.yml; for the signs themselves write them as code, between back-ticks";

    private readonly LinkPolicy _policy = new(options, findings);
    private readonly HeadingIds _headings = new(text, findings);
    private readonly Footnotes _footnotes = new(text, findings);
    private readonly ImmutableArray<Link>.Builder _links = ImmutableArray.CreateBuilder<Link>();
    private readonly ImmutableArray<Citation>.Builder _citations = ImmutableArray.CreateBuilder<Citation>();

    public MarkdownBody Collect(MarkdownDocument tree, ImmutableArray<BodySegment> segments)
    {
        segments = _headings.Read(tree, segments);
        foreach (var (node, _) in TreeWalk.Of(tree))
        {
            Add(node);
        }

        var words = segments.SelectMany(s => s.Blocks).Select(PlainText.Of).Where(w => w.Length > 0);
        return new MarkdownBody(
            tree,
            text,
            segments,
            _headings.Found,
            _links.ToImmutable(),
            _citations.ToImmutable(),
            _headings.Anchors,
            string.Join('\n', words));
    }

    private void Add(MarkdownObject node)
    {
        switch (node)
        {
            case FootnoteLinkReferenceDefinition definition:
                _footnotes.Check(definition);
                break;
            case LinkReferenceDefinition definition:
                _policy.CheckAddress(definition.Url ?? "", text.At(definition.UrlSpan));
                break;
            case LiteralInline literal:
                _footnotes.Check(literal);
                CheckUnreadCitation(literal);
                break;
            case LinkInline link:
                Add(link);
                break;
            case AutolinkInline link:
                Add(link);
                break;
            case CitationInline citation:
                Add(citation);
                break;
        }
    }

    private void Add(LinkInline link)
    {
        var location = text.At(link);
        if (link.Reference is null)
        {
            _policy.CheckAddress(link.Target, link.UrlSpan.IsEmpty ? location : text.At(link.UrlSpan));
        }

        Action<string, string, Location> check = link.IsImage ? _policy.CheckImage : _policy.CheckWords;
        check(PlainText.Of(link), link.Target, location);
        _links.Add(new Link(link.Span.Start, link.Target, link.IsImage, location));
    }

    private void Add(AutolinkInline link)
    {
        _policy.CheckAddress(link.Target, text.At(link));
        _links.Add(new Link(link.Span.Start, link.Target, false, text.At(link)));
    }

    private void Add(CitationInline citation)
    {
        if (citation.Ids.IsEmpty)
        {
            findings.Add(
                MarkdownRules.CitationForm,
                text.At(citation),
                "this is not a citation that can be read",
                CitationHint);
        }

        _citations.AddRange(citation.Ids.Select(c => new Citation(c.Offset, c.Id, text.At(c.Offset, c.Id.Length + 1))));
    }

    /// <summary>Signs that a reader would see: a bracket, an at sign and what could be an id, but not as they are read.</summary>
    private void CheckUnreadCitation(LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        var at = words.IndexOfAny('@', '\uFF20');
        var before = at < 0 ? "" : words[..at].TrimEnd();
        var last = at < 0 ? null : before.IsEmpty ? Neighbours.Edge(literal.PreviousSibling, isLast: true)?.Value : before[^1];
        var isWhole = last is '[' && before.Length == at;
        if (isWhole || (last is '[' or '\uFF3B' or '\u3010' && at + 1 < words.Length && char.IsAsciiLetterOrDigit(words[at + 1])))
        {
            findings.Add(
                isWhole ? MarkdownRules.CitationForm : MarkdownRules.CitationLike,
                text.At(literal),
                "readers will see this as it stands, for it is not read as a citation",
                CitationHint);
        }
    }
}
