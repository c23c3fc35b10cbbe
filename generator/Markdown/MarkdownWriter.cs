using Generator.Markdown.Writing;
using Markdig.Extensions.Footnotes;

namespace Generator.Markdown;

/// <summary>
/// Writes a body as HTML, every tag closed, with no attribute but those named here. Every piece remembers the
/// content line that wrote it.
/// </summary>
internal static class MarkdownWriter
{
    /// <summary>The whole body, footnotes at its end.</summary>
    public static HtmlFragment Write(MarkdownBody body, MarkdownContext context) => Write(body, .., context);

    /// <summary>Some blocks of the page, such as a letter without the block of its addressees; the footnotes follow the last block.</summary>
    /// <param name="segments">A range of <see cref="MarkdownBody.Segments"/>, cut to those that there are.</param>
    public static HtmlFragment Write(MarkdownBody body, Range segments, MarkdownContext context)
    {
        var html = new HtmlBuilder();
        var blocks = new BlockWriter(body, context, html);
        var count = body.Segments.Length;
        var start = Math.Min(segments.Start.GetOffset(count), count);
        var end = Math.Clamp(segments.End.GetOffset(count), start, count);
        Passage? open = null;
        foreach (var segment in body.Segments[start..end].Where(s => !s.Blocks.IsEmpty))
        {
            Turn(html, open, segment.Segment.Passage);
            open = segment.Segment.Passage;
            blocks.Write(segment);
        }

        Turn(html, open, null);
        foreach (var footnotes in body.Tree.OfType<FootnoteGroup>().Where(_ => end == count))
        {
            blocks.Write(footnotes);
        }

        return html.ToFragment();
    }

    /// <summary>One block of the page by itself, with what the footnotes say that it defines.</summary>
    /// <param name="segment">An index of <see cref="MarkdownBody.Segments"/>.</param>
    /// <param name="footnotes">The labels of those footnotes, such as <c>^1</c>.</param>
    public static HtmlFragment WriteAlone(MarkdownBody body, int segment, ImmutableArray<string> footnotes, MarkdownContext context)
    {
        var html = new HtmlBuilder();
        var blocks = new BlockWriter(body, context, html);
        blocks.Write(body.Segments[segment]);
        foreach (var footnote in body.Tree.OfType<FootnoteGroup>().SelectMany(g => g.Cast<Footnote>()))
        {
            if (footnotes.Contains(footnote.Label ?? "", StringComparer.OrdinalIgnoreCase))
            {
                blocks.WriteAlone(footnote);
            }
        }

        return html.ToFragment();
    }

    /// <summary>Ends a passage in another language and begins the next; neighbours share one element.</summary>
    private static void Turn(HtmlBuilder html, Passage? from, Passage? to)
    {
        if (from is not null && from != to)
        {
            html.EndLine().CloseLine("div");
        }

        if (to is not null && from != to)
        {
            html.EndLine().Open("div", ("lang", to.Language.Value), ("dir", to.Direction), ("class", "untranslated")).Markup("\n");
        }
    }
}
