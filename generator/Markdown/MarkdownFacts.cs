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
    private readonly List<LinkReferenceDefinition> _definitions = [];
    private readonly HashSet<LinkReferenceDefinition> _used = [];
    private readonly ImmutableArray<Link>.Builder _links = ImmutableArray.CreateBuilder<Link>();
    private readonly ImmutableArray<Citation>.Builder _citations = ImmutableArray.CreateBuilder<Citation>();

    /// <param name="read">Reads the tree again.</param>
    public MarkdownBody Collect(ParsedTree parsed, Func<ParsedTree> read)
    {
        var segments = _headings.Read(parsed.Document, parsed.Segments);
        foreach (var (node, _) in TreeWalk.Of(parsed.Document))
        {
            Add(node);
        }

        ReportUnused();
        var ids = _headings.Found.ToDictionary(h => h.Offset, h => h.Id);
        return new MarkdownBody(
            new MarkdownTree(parsed with { Segments = segments }, read),
            text,
            [.. segments.Select(s => new BodySegment(s.Segment, s.ParagraphNumber, s.Blocks is [HeadingBlock heading, ..] ? ids[heading.Span.Start] : null))],
            _headings.Found,
            _links.ToImmutable(),
            _citations.ToImmutable(),
            _headings.Anchors);
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
                _definitions.Add(definition);
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

        else
        {
            _used.Add(link.Reference);
        }

        Action<string, string, Location> check = link.IsImage ? _policy.CheckImage : _policy.CheckWords;
        check(PlainText.Of(link), link.Target, location);
        _links.Add(new Link(link.Span.Start, link.Target, link.IsImage, location));
    }

    /// <summary>One that no link uses may be words in brackets and a colon, and the second of a label is never used.</summary>
    private void ReportUnused()
    {
        foreach (var definition in _definitions.Where(d => !_used.Contains(d)))
        {
            findings.Add(
                MarkdownRules.DefinitionUnused,
                text.At(definition.UrlSpan),
                $"no link uses the line `[{definition.Label}]:`, so that readers do not see it",
                $"write `[{definition.Label}]` where the link belongs, with a label that no other line has, or delete it; for the signs themselves write `\\[`");
        }
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
