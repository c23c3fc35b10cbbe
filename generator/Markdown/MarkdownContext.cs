namespace Generator.Markdown;

/// <summary>What a body needs of the page that it is written for: everything in it that another page decides.</summary>
/// <param name="Links">By the offset of each link and image of the body; one that is not among them is written as its text.</param>
/// <param name="Citations">By the offset of each citation of the body; likewise.</param>
/// <param name="Language">The language of the body, but of the blocks that name another.</param>
/// <param name="HeadingShift">How much deeper headings are than written, from zero: the page has headings above the body.</param>
/// <param name="HasNumbers">Whether numbered paragraphs show their numbers and can be linked.</param>
/// <param name="HasAnchors">Whether headings and footnotes can be linked; without, a heading is a paragraph of its class.</param>
/// <param name="IdPrefix">Stands before every id of the body where a page shows several; else empty.</param>
internal sealed record MarkdownContext(
    FrozenDictionary<int, ResolvedLink> Links,
    FrozenDictionary<int, ResolvedCitation> Citations,
    MarkdownLabels Labels,
    Passage Language,
    int HeadingShift,
    string IdPrefix,
    bool HasNumbers,
    bool HasAnchors);

/// <summary>Where a link or image leads, as seen from the page.</summary>
/// <param name="IsExternal">It leaves the site.</param>
/// <param name="Language">The language of what it leads to, where that is known and another than the page's.</param>
internal sealed record ResolvedLink(string Href, bool IsExternal, string? Language);

/// <summary>A citation, as seen from the page.</summary>
/// <param name="Number">Of the source on the page of sources.</param>
/// <param name="Label">What the number stands for, read aloud instead of it.</param>
internal sealed record ResolvedCitation(int Number, string Href, string Label);

/// <summary>The words that the writer adds, in the language of the page.</summary>
/// <param name="Paragraph">Names a numbered paragraph.</param>
/// <param name="Footnotes">Names the footnotes as a whole.</param>
/// <param name="BackToText">Names the way from a footnote back to the text.</param>
internal sealed record MarkdownLabels(Func<int, string> Paragraph, string Footnotes, string BackToText);
