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
        var html = new HtmlBuilder(body.Text);
        var blocks = new BlockWriter(body, context, html);
        var tree = body.Tree.Get();
        var count = tree.Segments.Length;
        var start = Math.Min(segments.Start.GetOffset(count), count);
        var end = Math.Clamp(segments.End.GetOffset(count), start, count);
        Passage? open = null;
        foreach (var segment in tree.Segments[start..end].Where(s => !s.Blocks.IsEmpty))
        {
            Turn(html, open, segment.Segment.Passage);
            open = segment.Segment.Passage;
            blocks.Write(segment);
        }

        Turn(html, open, null);
        foreach (var footnotes in tree.Document.OfType<FootnoteGroup>().Where(_ => end == count))
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
        var html = new HtmlBuilder(body.Text);
        var blocks = new BlockWriter(body, context, html);
        var tree = body.Tree.Get();
        blocks.Write(tree.Segments[segment]);
        foreach (var footnote in tree.Document.OfType<FootnoteGroup>().SelectMany(g => g.Cast<Footnote>()))
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

/// <summary>What a body needs of the page that it is written for: everything in it that another page decides.</summary>
/// <param name="Links">By the offset of each link and image of the body; one that is not among them is written as its text.</param>
/// <param name="Citations">By the offset of each citation of the body; likewise.</param>
/// <param name="Language">The language of the body, but of the blocks that name another.</param>
/// <param name="HeadingShift">How much deeper headings are than written, from zero: the page has headings above the body.</param>
/// <param name="HasNumbers">Whether numbered paragraphs show their numbers and can be linked.</param>
/// <param name="HasAnchors">Whether headings and footnotes can be linked; without, a heading is a paragraph of its class.</param>
/// <param name="IdPrefix">Stands before every id of the body where a page shows several; else empty.</param>
internal sealed record MarkdownContext(
    IReadOnlyDictionary<int, ResolvedLink> Links,
    IReadOnlyDictionary<int, ResolvedCitation> Citations,
    MarkdownLabels Labels,
    Passage Language,
    int HeadingShift,
    string IdPrefix,
    bool HasNumbers,
    bool HasAnchors);

/// <summary>Where a link or image leads, as seen from the page.</summary>
/// <param name="IsExternal">It leaves the site.</param>
/// <param name="Language">The language of what it leads to, where that is known and another than the page's.</param>
internal sealed record ResolvedLink(string Href, bool IsExternal, string? Language);

/// <summary>A citation, as seen from the page.</summary>
/// <param name="Number">Of the source on the page of sources.</param>
/// <param name="Label">What the number stands for, read aloud instead of it.</param>
internal sealed record ResolvedCitation(int Number, string Href, string Label);

/// <summary>The words that the writer adds, in the language of the page.</summary>
/// <param name="Paragraph">Names a numbered paragraph.</param>
/// <param name="Footnotes">Names the footnotes as a whole.</param>
/// <param name="BackToText">Names the way from a footnote back to the text.</param>
/// <param name="Digits">Of every number that the writer adds.</param>
internal sealed record MarkdownLabels(Func<int, string> Paragraph, string Footnotes, string BackToText, Digits Digits);
