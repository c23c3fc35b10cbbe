using Generator.Markdown.Citations;
using Generator.Markdown.Policy;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>Lists what is in a tree, so that nobody else has to search it, and judges each thing on the way.</summary>
internal sealed class MarkdownFacts
{
    private readonly ComposedText _text;
    private readonly Findings _findings;
    private readonly LinkPolicy _policy;
    private readonly HeadingIds _headings;
    private readonly ImmutableArray<Link>.Builder _links = ImmutableArray.CreateBuilder<Link>();
    private readonly ImmutableArray<Citation>.Builder _citations = ImmutableArray.CreateBuilder<Citation>();

    public MarkdownFacts(ComposedText text, MarkdownOptions options, Findings findings)
    {
        _text = text;
        _findings = findings;
        _policy = new LinkPolicy(options, findings);
        _headings = new HeadingIds(text, findings);
    }

    public MarkdownBody Collect(MarkdownDocument tree, ImmutableArray<BodySegment> segments)
    {
        _headings.Read(tree, segments);
        foreach (var (node, _) in TreeWalk.Of(tree))
        {
            Add(node);
        }

        new Footnotes(_text, _findings).Check(tree);
        var words = segments.SelectMany(s => s.Blocks).Select(PlainText.Of).Where(w => w.Length > 0);
        return new MarkdownBody(
            tree,
            _text,
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
            case LinkReferenceDefinition definition and not FootnoteLinkReferenceDefinition:
                _policy.CheckAddress(definition.Url ?? "", _text.At(definition.UrlSpan));
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
        var target = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        var location = _text.At(link);
        if (link.Reference is null)
        {
            _policy.CheckAddress(target, link.UrlSpan.IsEmpty ? location : _text.At(link.UrlSpan));
        }

        var words = PlainText.Of(link);
        if (link.IsImage)
        {
            _policy.CheckImage(target, words, location);
        }
        else
        {
            _policy.CheckWords(words, target, location);
        }

        _links.Add(new Link(link.Span.Start, target, link.IsImage, location));
    }

    private void Add(AutolinkInline link)
    {
        var target = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var location = _text.At(link);
        _policy.CheckAddress(target, location);
        _links.Add(new Link(link.Span.Start, target, false, location));
    }

    private void Add(CitationInline citation)
    {
        if (citation.Ids.IsEmpty)
        {
            _findings.Add(
                MarkdownRules.CitationForm,
                _text.At(citation),
                "this is not a citation that can be read",
                "write `[@id]` or `[@id; @another]`, with the ids as in content/sources.yml; for the signs themselves write `\\[@`");
        }

        _citations.AddRange(citation.Ids.Select(c => new Citation(c.Offset, c.Id, _text.At(c.Offset, c.Id.Length + 1))));
    }
}
