using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Writing;

/// <summary>
/// Writes an author's plain text by the rules of its language: French spaces keep their line together, and what reads
/// from left to right within a text from right to left is set apart, or its signs would change sides.
/// </summary>
internal sealed class LiteralWriter(HtmlBuilder html, Passage passage)
{
    /// <summary>The language of what is written now.</summary>
    public Passage Passage { get; set; } = passage;

    private bool IsRightToLeft => Passage.Direction != Directions.LeftToRight;

    public HtmlBuilder Write(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        if (LanguageRow.Of(Passage.Language).Has(Traits.FrenchSpaces))
        {
            text = FrenchSpaces.Set(text, Unit(Neighbours.Edge(literal.PreviousSibling, isLast: true)), Unit(Neighbours.Edge(literal.NextSibling, isLast: false)));
        }

        var done = 0;
        foreach (var run in IsRightToLeft ? LeftToRightRuns.In(text) : [])
        {
            html.Text(text.AsSpan(done, run.Start - done));
            WriteLeftToRight(text.AsSpan(run.Start, run.Length));
            done = run.End;
        }

        return html.Text(text.AsSpan(done));
    }

    /// <summary>Begins an element whose text reads from left to right in every language.</summary>
    public HtmlBuilder Begin(string name) => html.Open(name, ("dir", IsRightToLeft ? Directions.LeftToRight : null));

    /// <summary>Text that reads from left to right in every language.</summary>
    public HtmlBuilder WriteLeftToRight(ReadOnlySpan<char> text) => IsRightToLeft ? Begin("bdi").Text(text).Close("bdi") : html.Text(text);

    private static char Unit(Rune? rune) => rune is { IsBmp: true } known ? (char)known.Value : default;
}
