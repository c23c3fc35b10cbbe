using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>The words of a part of the tree, as somebody would read them aloud: no marks, citations or footnote numbers.</summary>
internal static class PlainText
{
    /// <summary>White space is one space; paragraphs are separated by <c>\n</c>.</summary>
    public static string Of(MarkdownObject root)
    {
        var words = new StringBuilder();
        foreach (var (node, _) in TreeWalk.Of(root))
        {
            Append(words, node);
        }

        return words.ToString().Trim();
    }

    private static void Append(StringBuilder words, MarkdownObject node)
    {
        switch (node)
        {
            case LiteralInline literal:
                words.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                words.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                words.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                words.Append(link.Url);
                break;
            case DelimiterInline delimiter:
                words.Append(delimiter.ToLiteral());
                break;
            case LineBreakInline:
                words.Append(' ');
                break;
            case CitationInline or FootnoteLink:
                TrimEnd(words);
                break;
            case LeafBlock when words.Length > 0:
                TrimEnd(words);
                words.Append('\n');
                break;
        }
    }

    private static void TrimEnd(StringBuilder words)
    {
        while (words.Length > 0 && words[^1] == ' ')
        {
            words.Length--;
        }
    }
}
