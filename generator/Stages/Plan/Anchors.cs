namespace Generator.Stages.Plan;

/// <summary>
/// The fragments that links may name: the headings and paragraphs of a page's own text, and what the pages that
/// list something give an anchor to. An event is one anchor of the timeline and has none of its own.
/// </summary>
internal static class Anchors
{
    public static FrozenSet<string> Of(Planned planned, SiteLanguage language, Bibliography bibliography) =>
        planned.HasPage
            ? planned.Edition.Body.Anchors.Concat(Listed(planned.Id.Name, language, bibliography)).ToFrozenSet(StringComparer.Ordinal)
            : [];

    private static IEnumerable<string> Listed(PageName name, SiteLanguage language, Bibliography bibliography) => name switch
    {
        _ when name == WellKnownPages.Timeline => language.Summaries.Values
            .Where(s => s.Fragment is not null)
            .SelectMany(s => new[] { s.Fragment!, WellKnownPages.YearAnchor(s.Date!.Value) }),
        _ when name == WellKnownPages.Differences => language.Differences.SelectMany(t => t.Rows.Select(r => r.Id).Prepend(t.Id)),
        _ when name == WellKnownPages.Sources => bibliography.ById.Keys,
        _ when name == WellKnownPages.Names => language.Names.Select(n => n.Id),
        _ => [],
    };
}
