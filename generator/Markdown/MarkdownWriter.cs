using Generator.Markdown.Writing;
using Generator.Model;
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
        foreach (var segment in body.Segments[start..end])
        {
            blocks.Write(segment);
        }

        if (end == count)
        {
            foreach (var footnotes in body.Tree.OfType<FootnoteGroup>())
            {
                blocks.Write(footnotes);
            }
        }

        return html.ToFragment();
    }
}
