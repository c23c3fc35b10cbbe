namespace Generator.Html;

/// <summary>
/// What the checks may ask of a page, and nothing of the parser that answered: its elements in document order,
/// its text, and where in the source each begins. Two readers are equal when they fill it alike.
/// </summary>
/// <param name="Source">The page as it was read.</param>
/// <param name="HasDoctype">Whether it begins with a document type, without which browsers fall into quirks mode.</param>
/// <param name="Elements">In document order; an element stands before what is in it.</param>
/// <param name="Texts">Every run of text in document order, those of scripts and styles among them.</param>
/// <param name="Comments">Where comments begin, in UTF-16 units of <paramref name="Source"/>.</param>
internal sealed record PageFacts(
    string Source,
    bool HasDoctype,
    ImmutableArray<PageElement> Elements,
    ImmutableArray<PageText> Texts,
    ImmutableArray<int> Comments)
{
    /// <summary>The text of an element and of all that is in it, as <c>textContent</c> gives it.</summary>
    public string TextOf(PageElement element) => (element.EndText - element.FirstText) switch
    {
        0 => "",
        1 => Texts[element.FirstText].Text,
        _ => string.Concat(Texts[element.FirstText..element.EndText].Select(t => t.Text)),
    };

    /// <summary>Where a piece of text stands that was found in an element; the element's own place if it is written otherwise, as with entities.</summary>
    public int OffsetIn(PageElement element, string text) =>
        Source.IndexOf(text, element.Offset, StringComparison.Ordinal) is var found and >= 0 ? found : element.Offset;
}
