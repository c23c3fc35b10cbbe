namespace Generator.Diagnostics;

/// <summary>The rules about Markdown (SRC, from 04).</summary>
internal static class MarkdownRules
{
    public static readonly Rule TextTooLong = new(
        "SRC0401", "text-too-long", Severity.Error, "A page is short enough to be read and checked.");

    public static readonly Rule ParagraphTooLong = new(
        "SRC0402", "paragraph-too-long", Severity.Error, "Blank lines stand between paragraphs.");

    public static readonly Rule MarkersTooDeep = new(
        "SRC0403", "markers-too-deep", Severity.Error, "A line begins with few signs for lists and quotations.");

    public static readonly Rule TableTooWide = new(
        "SRC0404", "table-too-wide", Severity.Error, "A table has few columns.");

    public static readonly Rule TooManyHeadings = new(
        "SRC0405", "too-many-headings", Severity.Error, "A page has a number of headings that a reader can follow.");

    public static readonly Rule NestedTooDeep = new(
        "SRC0406", "nested-too-deep", Severity.Error, "Lists, quotations and emphasis are nested a few times only.");

    public static readonly Rule TooManyParts = new(
        "SRC0407", "too-many-parts", Severity.Error, "A page has a number of words, links and list items that can be checked.");

    public static readonly Rule MarkdownRefused = new(
        "SRC0408", "markdown-refused", Severity.Error, "Only constructs that somebody has allowed reach a page.");

    public static readonly Rule RawHtml = new(
        "SRC0409", "raw-html", Severity.Error, "Content is Markdown without HTML.");

    public static readonly Rule HeadingId = new(
        "SRC0410", "heading-id", Severity.Error, "Every heading has an id that a link can name.");

    public static readonly Rule AnchorTwice = new(
        "SRC0411", "anchor-twice", Severity.Error, "No two headings or paragraphs of a page have one id.");

    public static readonly Rule CitationForm = new(
        "SRC0412", "citation-form", Severity.Error, "A citation is written so that it can be read.");

    public static readonly Rule NestedLink = new(
        "SRC0413", "nested-link", Severity.Error, "A link has only words and pictures in it.");

    public static readonly Rule ImageText = new(
        "SRC0414", "image-text", Severity.Error, "Every image has words for those who do not see it.");

    public static readonly Rule FootnoteMissing = new(
        "SRC0415", "footnote-missing", Severity.Error, "Every footnote that the text refers to exists.");

    public static readonly Rule FootnoteUnused = new(
        "SRC0416", "footnote-unused", Severity.Error, "Every footnote is referred to, for else it is not shown.");

    public static readonly Rule FootnoteTwice = new(
        "SRC0417", "footnote-twice", Severity.Error, "Every footnote has a label of its own.");

    public static readonly Rule LostPlace = new(
        "SRC0418", "lost-place", Severity.Error, "Every link is known by the place where it is written.");

    public static readonly Rule HeadingSpace = new(
        "SRC0419", "heading-space", Severity.Warning, "The signs of a heading are followed by a space.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        TextTooLong,
        ParagraphTooLong,
        MarkersTooDeep,
        TableTooWide,
        TooManyHeadings,
        NestedTooDeep,
        TooManyParts,
        MarkdownRefused,
        RawHtml,
        HeadingId,
        AnchorTwice,
        CitationForm,
        NestedLink,
        ImageText,
        FootnoteMissing,
        FootnoteUnused,
        FootnoteTwice,
        LostPlace,
        HeadingSpace,
    ];
}
