using Generator.Markdown.Policy;
using Markdig.Syntax;

namespace Generator.Markdown;

/// <summary>
/// Makes a body of a text that may come from anybody: 1 the lines are scanned for what the parser cannot stand,
/// 2 the text is parsed, 3 the tree is gone through and only what is listed is allowed, 4 its blocks are given to
/// the blocks of the page, 5 headings, links and citations are listed and judged.
/// </summary>
internal static class MarkdownReader
{
    public static Outcome<MarkdownBody> Read(ComposedText text, MarkdownOptions options)
    {
        var refused = LineScan.Check(text);
        if (!refused.IsEmpty)
        {
            return new Outcome<MarkdownBody>(MarkdownBody.Empty(text), refused);
        }

        var findings = new Findings();
        if (Parse(text, findings) is not { } tree || !new PolicyWalk(text, options, findings).Allows(tree))
        {
            return findings.With(MarkdownBody.Empty(text));
        }

        var segments = new SegmentReader(text, findings).Read(tree);
        LineJoints.Join(tree, segments, options.Language);
        return findings.With(new MarkdownFacts(text, options, findings).Collect(new ParsedTree(tree, segments), () => ReadAgain(text, options.Language)));
    }

    /// <summary>The same tree of a text that was found good.</summary>
    private static ParsedTree ReadAgain(ComposedText text, LanguageTag language)
    {
        var ignored = new Findings();
        var tree = Parse(text, ignored)!;
        var segments = new SegmentReader(text, ignored).Read(tree);
        LineJoints.Join(tree, segments, language);
        return new ParsedTree(tree, new HeadingIds(text, ignored).Read(tree, segments));
    }

    private static MarkdownDocument? Parse(ComposedText text, Findings findings)
    {
        try
        {
            return Markdig.Markdown.Parse(text.Text, Dialect.Pipeline);
        }
        catch (ArgumentException e) when (e.GetType() == typeof(ArgumentException))
        {
            // The parser's own limit, InputLimits.ParserDepth: it says neither where nor by how much. Exceptions
            // derived from this one would be a fault of ours.
            findings.Add(MarkdownRules.NestedTooDeep, text.At(0, 0), PolicyWalk.TooDeep, PolicyWalk.TooDeepHint);
            return null;
        }
    }
}

/// <summary>What the reader has to know of the campaign.</summary>
/// <param name="HttpAddresses">The addresses with <c>http:</c> that stand in <c>sources.yml</c>; no others may be linked.</param>
/// <param name="LinkHosts">Hosts that may be linked though they are not plain ASCII.</param>
/// <param name="Language">Of the page.</param>
/// <param name="IsSource">Whether it is the one that the others are translated from.</param>
internal sealed record MarkdownOptions(FrozenSet<string> HttpAddresses, ImmutableArray<string> LinkHosts, LanguageTag Language, bool IsSource)
{
    public bool RightToLeft => Directions.Of(Language) == Directions.RightToLeft;
}
