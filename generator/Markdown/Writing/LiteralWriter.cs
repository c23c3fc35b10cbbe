using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Writing;

/// <summary>
/// Writes an author's plain text by the rules of its language: French spaces keep their line together, and what reads
/// from left to right within a text from right to left is set apart, or its signs would change sides.
/// </summary>
internal sealed class LiteralWriter(HtmlBuilder html, Passage passage)
{
    /// <summary>Telephone numbers, names such as C++, addresses. Dates, ranges and symbols of documents need nothing.</summary>
    private static readonly Regex ReadsToTheRight = new(
        @"\+[0-9][0-9 ()-]{5,}[0-9]|[A-Za-z]+(\+\+|#)|[a-z]+://[!-~]*[0-9A-Za-z/]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>The language of what is written now.</summary>
    public Passage Passage { get; set; } = passage;

    private bool IsRightToLeft => Passage.Direction != Directions.LeftToRight;

    public void Write(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        if (LanguageRow.Of(Passage.Language).Has(Traits.FrenchSpaces))
        {
            text = FrenchSpaces.Set(text, Unit(Neighbours.Before(literal.PreviousSibling)), Unit(Neighbours.After(literal.NextSibling)));
        }

        var done = 0;
        if (IsRightToLeft)
        {
            foreach (var match in ReadsToTheRight.EnumerateMatches(text))
            {
                html.Text(text.AsSpan(done, match.Index - done));
                WriteLeftToRight(text.AsSpan(match.Index, match.Length));
                done = match.Index + match.Length;
            }
        }

        html.Text(text.AsSpan(done));
    }

    /// <summary>Begins an element whose text reads from left to right in every language.</summary>
    public HtmlBuilder Begin(string name) => html.Open(name, ("dir", IsRightToLeft ? Directions.LeftToRight : null));

    /// <summary>Text that reads from left to right in every language.</summary>
    public void WriteLeftToRight(ReadOnlySpan<char> text)
    {
        if (IsRightToLeft)
        {
            Begin("bdi").Text(text).Close("bdi");
        }
        else
        {
            html.Text(text);
        }
    }

    private static char Unit(Rune? rune) => rune is { IsBmp: true } known ? (char)known.Value : default;
}
