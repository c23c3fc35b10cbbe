using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>The words of a part of the tree, as somebody would read them aloud: no marks, citations or footnote numbers.</summary>
internal static class PlainText
{
    /// <summary>Of a whole body, one line for each paragraph, without footnotes.</summary>
    public static string Of(MarkdownBody body) =>
        string.Join('\n', body.Tree.Get().Segments.SelectMany(s => s.Blocks).Select(Of).Where(words => words.Length > 0));

    /// <summary>White space is one space; paragraphs are separated by <c>\n</c>.</summary>
    public static string Of(MarkdownObject root)
    {
        var words = new StringBuilder();
        foreach (var (node, _) in TreeWalk.Of(root))
        {
            if (node is CitationInline or FootnoteLink or LeafBlock)
            {
                TrimEnd(words);
            }

            words.Append(node switch
            {
                LiteralInline literal => literal.Content.AsSpan(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.AsSpan(),
                AutolinkInline link => link.Url,
                DelimiterInline delimiter => delimiter.ToLiteral(),
                LineBreakInline => " ",
                LeafBlock when words.Length > 0 => "\n",
                _ => "",
            });
        }

        return words.ToString().Trim();
    }

    private static void TrimEnd(StringBuilder words)
    {
        while (words.Length > 0 && words[^1] == ' ')
        {
            words.Length--;
        }
    }
}
