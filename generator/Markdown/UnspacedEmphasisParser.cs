using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>
/// Emphasis for scripts that put no space between words. CommonMark asks for a space or punctuation around
/// asterisks, so that in Chinese, Tibetan or Arabic they would often be printed. Beside such a character a run of
/// asterisks opens unless white space follows and closes unless white space precedes; all other text parses as before.
/// </summary>
internal sealed class UnspacedEmphasisParser : EmphasisInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var isAsterisk = slice.CurrentChar == '*';
        var before = Edge(slice.Text.AsSpan(0, slice.Start), isLast: true);
        if (!base.Match(processor, ref slice))
        {
            return false;
        }

        var after = Edge(slice.AsSpan(), isLast: false);
        if (isAsterisk && processor.Inline is EmphasisDelimiterInline run && (TouchesWords(before) || TouchesWords(after)))
        {
            run.Type = (Rune.IsWhiteSpace(after) ? DelimiterType.Undefined : DelimiterType.Open)
                | (Rune.IsWhiteSpace(before) ? DelimiterType.Undefined : DelimiterType.Close);
        }

        return true;
    }

    private static bool TouchesWords(Rune rune) => CodePoints.Ideographic.Contains(rune.Value) || CodePoints.Touching.Contains(rune.Value);

    /// <summary>The start and the end of a text count as white space, as in CommonMark.</summary>
    private static Rune Edge(ReadOnlySpan<char> text, bool isLast) => Neighbours.Edge(text, isLast) ?? new Rune(' ');
}
