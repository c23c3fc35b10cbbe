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
        var before = RuneBefore(slice.Text, slice.Start);
        if (!base.Match(processor, ref slice))
        {
            return false;
        }

        var after = RuneAt(slice.Text, slice.Start, slice.End);
        if (isAsterisk && processor.Inline is EmphasisDelimiterInline run && (TouchesWords(before) || TouchesWords(after)))
        {
            run.Type = (Rune.IsWhiteSpace(after) ? DelimiterType.Undefined : DelimiterType.Open)
                | (Rune.IsWhiteSpace(before) ? DelimiterType.Undefined : DelimiterType.Close);
        }

        return true;
    }

    private static bool TouchesWords(Rune rune) => CodePoints.Ideographic.Contains(rune.Value) || CodePoints.Touching.Contains(rune.Value);

    /// <summary>The start and the end of a text count as white space, as in CommonMark.</summary>
    private static Rune RuneBefore(string text, int at) =>
        at > 0 && Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var rune, out _) == OperationStatus.Done ? rune : new Rune(' ');

    private static Rune RuneAt(string text, int at, int last) =>
        at <= last && Rune.DecodeFromUtf16(text.AsSpan(at, last + 1 - at), out var rune, out _) == OperationStatus.Done ? rune : new Rune(' ');
}
