using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Stages.Plan;

/// <summary>Collects what the site knows in one language: its pages, its menu and its indexes.</summary>
internal static class LanguagePlanner
{
    public static SiteLanguage Plan(LanguageTag tag, ImmutableArray<Planned> planned, ParsedSite parsed, NamesIndex names)
    {
        var strings = parsed.SourceStrings;
        var summaries = planned.ToFrozenDictionary(p => p.Id.Name, p => p.Summary);
        var differences = DifferenceTable.Build(parsed.Differences, strings, name => summaries.GetValueOrDefault(name));
        return new SiteLanguage(
            tag,
            strings,
            summaries,
            Navigation.Build(name => summaries.GetValueOrDefault(name)),
            ReportsByDate(summaries.Values),
            names.Build(strings, planned),
            CitationResolver.CitedBy(planned, differences, summaries.GetValueOrDefault(WellKnownPages.Differences)),
            differences);
    }

    private static ImmutableArray<PageSummary> ReportsByDate(IEnumerable<PageSummary> summaries) =>
    [
        .. summaries
            .Where(s => s.Kind == Kind.Report)
            .OrderBy(s => s.Date is null)
            .ThenBy(s => s.Date)
            .ThenBy(s => s.Id.Name),
    ];
}
