namespace Generator.Model;

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
