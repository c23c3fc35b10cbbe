using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace Generator.Markdown;

/// <summary>
/// Gives the top-level blocks of a tree to the blocks of the page, by the separators between them. A separator that
/// is missing was swallowed by the block before it, which is an error: one block must never change another.
/// </summary>
internal sealed class SegmentReader(ComposedText text, Findings findings)
{
    private int _current = -1;

    public ImmutableArray<TreeSegment> Read(MarkdownDocument tree)
    {
        var blocks = text.Segments.Select(_ => new List<MarkdigBlock>()).ToArray();
        foreach (var block in tree)
        {
            if (NumberOf(block) is { } number)
            {
                MoveTo(number, block.Span.Start);
            }
            else if (_current >= 0 && block is not (FootnoteGroup or LinkReferenceDefinitionGroup))
            {
                blocks[_current].Add(block);
            }
        }

        MoveTo(text.Segments.Length, text.Text.Length);
        return [.. text.Segments.Select((segment, i) => new TreeSegment(segment, [.. blocks[i]]))];
    }

    /// <summary>The number of a separator; nothing for any other block.</summary>
    private int? NumberOf(MarkdigBlock block) =>
        block is ParagraphBlock
        && text.Text.AsSpan(block.Span.Start, block.Span.Length) is [ComposedText.Separator, .. var digits]
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number < text.Segments.Length ? number : null;

    private void MoveTo(int number, int offset)
    {
        if (number != _current + 1)
        {
            var next = $"{ComposedText.Separator}{(_current + 1).ToString(CultureInfo.InvariantCulture)}\n";
            var swallowed = text.Text.IndexOf(next, StringComparison.Ordinal);
            findings.Add(
                TranslationRules.FenceUnclosed,
                text.At(swallowed < 0 ? offset : swallowed, 0),
                "the text from here on is taken for a part of the code or list above it",
                "close the code above with a line of ```, or indent it as far as the words of its list");
        }

        _current = number;
    }
}
