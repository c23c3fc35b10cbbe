namespace Generator.Stages.Bundle.Books;

/// <summary>A page of the site as a chapter of a book.</summary>
/// <param name="Text">The page, without what only makes sense on a site.</param>
/// <param name="Parts">Chapters below it, such as the reports below the page that lists them.</param>
internal sealed record Chapter(Page Page, ParsedPage Text, ImmutableArray<Chapter> Parts)
{
    /// <summary>Itself and all below it, in reading order.</summary>
    public IEnumerable<Chapter> WithParts => Parts.SelectMany(part => part.WithParts).Prepend(this);

    /// <summary>Its heading as markup for a table of contents.</summary>
    public string Heading(bool isXhtml) => Text.First("h1") is { } heading ? HeadingWords.Write(heading, isXhtml) : "";

    /// <summary>What the template calls the kind of page, as a class.</summary>
    public string BodyClass => Text.First("body")?["class"] ?? "";

    /// <summary>Its headings of the second level that links can lead to.</summary>
    public IEnumerable<PageElement> Sections => Text.Elements.Where(e => e.Name == "h2" && e.Has("id"));
}
