namespace Generator.Model;

/// <summary>One page that will be written.</summary>
/// <param name="Template">Name below <c>templates/</c>.</param>
/// <param name="Shows">
/// Further editions whose text stands on it: on the timeline its events by date, on the home page the letter, on
/// the page for missing addresses the same page in every other language.
/// </param>
/// <param name="Original">Of the letter in a language in which nobody has signed it off: its text in the source language, to stand beside it.</param>
/// <param name="Alternates">The same page in every language that has it, in the order of the switcher, itself included.</param>
/// <param name="Previous">The report before this one.</param>
/// <param name="Sheet">What it shows to those who work on a translation; nothing on a page of the content.</param>
internal sealed record Page(
    PageId Id,
    OutputPath Path,
    string Template,
    Edition Edition,
    ImmutableArray<Edition> Shows,
    Edition? Original,
    ImmutableArray<PageSummary> Alternates,
    PageSummary? Previous,
    PageSummary? Next,
    ReviewSheet? Sheet)
{
    public PageName Name => Id.Name;

    public bool IsHome => Name == WellKnownPages.Home;

    public bool IsNotFound => Name == WellKnownPages.NotFound;

    /// <summary>Whether it speaks to those who work on translations and not to readers.</summary>
    public bool IsForTranslators => Sheet is not null || Name == WellKnownPages.Translations;

    /// <summary>Whether search engines may list it.</summary>
    public bool IsIndexed => !IsNotFound && !IsForTranslators && !Edition.Matter.Common.Draft;
}

/// <summary>All that a template sees of any page but its own; so what a page depends on is known without looking.</summary>
/// <param name="Fragment">Of an event, which has no page of its own: its anchor on the timeline.</param>
/// <param name="Description">One sentence; of an event without one, its text.</param>
/// <param name="Date">When it happened or was published, as its front matter says.</param>
/// <param name="Source">Of a report: its own id in the bibliography.</param>
internal sealed record PageSummary(
    PageId Id,
    Kind Kind,
    Located<string> Title,
    OutputPath Path,
    string? Fragment,
    Located<string>? Description,
    PartialDate? Date,
    PartialDate? Updated,
    string? Source);
