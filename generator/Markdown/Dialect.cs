using Markdig;
using Markdig.Parsers.Inlines;

namespace Generator.Markdown;

/// <summary>
/// The Markdown that content is written in: CommonMark without raw HTML, with tables, footnotes and citations, each
/// named here. Never all extensions at once: some of them put attributes and frames into the page.
/// </summary>
internal static class Dialect
{
    public static MarkdownPipeline Pipeline { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder
        {
            // Deeper texts are refused by the parser with an ArgumentException
            MaximumNestingDepth = InputLimits.ParserDepth,
        };
        builder.UseFootnotes().UsePreciseSourceLocation().DisableHtml();
        PipeTables.Use(builder);
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        builder.InlineParsers.Replace<EmphasisInlineParser>(new UnspacedEmphasisParser());
        return builder.Build();
    }
}
