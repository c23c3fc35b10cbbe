using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>Finds footnotes that a reader would not see or could not reach; the parser leaves them out in silence.</summary>
internal sealed class Footnotes(ComposedText text, Findings findings)
{
    private readonly Dictionary<string, Location> _labels = new(StringComparer.OrdinalIgnoreCase);

    public void Check(FootnoteLinkReferenceDefinition definition)
    {
        var (footnote, location) = (definition.Footnote, text.At(definition));
        var label = footnote.Label ?? "";
        if (_labels.TryGetValue(label, out var first))
        {
            findings.Add(Diagnostic
                .At(MarkdownRules.FootnoteTwice, location, $"there are two footnotes `[{label}]`", "give one of them another label")
                .RelatedTo("first used in", first));
            return;
        }

        _labels.Add(label, location);
        if (footnote.Order <= 0)
        {
            findings.Add(
                MarkdownRules.FootnoteUnused,
                location,
                $"no text refers to the footnote `[{label}]`, so that it is not shown",
                $"write `[{label}]` where it belongs, or delete it");
        }
    }

    /// <summary>A reference without a footnote is left as text: a bracket, and behind it what begins with <c>^</c>.</summary>
    public void Check(LiteralInline literal)
    {
        var content = literal.Content.AsSpan();
        if (content is ['^', ..]
            && content.IndexOf(']') is > 1 and var end
            && literal.PreviousSibling is LiteralInline { IsFirstCharacterEscaped: false } bracket
            && bracket.Content.AsSpan() is [.., '['])
        {
            var label = content[..end].ToString();
            findings.Add(
                MarkdownRules.FootnoteMissing,
                text.At(bracket.Span.End, label.Length + 2),
                $"there is no footnote `[{label}]`",
                $"write it on a line of its own: `[{label}]: …`; for the signs themselves write `\\[{label}]`");
        }
    }
}
