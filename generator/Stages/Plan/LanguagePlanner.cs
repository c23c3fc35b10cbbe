namespace Generator.Stages.Plan;

/// <summary>Collects what the site knows in one language: its pages, its menu and its indexes.</summary>
internal static class LanguagePlanner
{
    /// <summary>The pages that every campaign has, in the order of the menu.</summary>
    private static readonly ImmutableArray<PageName> Menu =
    [
        WellKnownPages.Letter,
        WellKnownPages.Timeline,
        WellKnownPages.Press,
        WellKnownPages.Differences,
        WellKnownPages.Sources,
        WellKnownPages.Names,
        WellKnownPages.About,
    ];

    /// <param name="planned">What the language publishes, and in the source language what it does not.</param>
    public static SiteLanguage Plan(Strings strings, ImmutableArray<Planned> planned, ParsedSite parsed, NamesIndex names)
    {
        var summaries = planned.ToFrozenDictionary(p => p.Id.Name, p => p.Summary);
        var differences = DifferenceTable.Build(parsed.Differences, strings, name => summaries.GetValueOrDefault(name));
        return new SiteLanguage(
            strings.Language,
            strings,
            summaries,
            [.. Menu.Select(name => summaries.GetValueOrDefault(name)).OfType<PageSummary>()],
            [.. summaries.Values.Where(s => s.Kind == Kind.Report).OrderBy(s => s.Date is null).ThenBy(s => s.Date).ThenBy(s => s.Id.Name)],
            names.Build(strings, planned),
            CitationResolver.CitedBy(planned, differences, summaries.GetValueOrDefault(WellKnownPages.Differences)),
            differences);
    }
}
