namespace Generator.Stages.Plan;

/// <summary>
/// Sets the claims side by side in the words of one language: by topic in the order in which topics first occur,
/// each report beside what it says.
/// </summary>
internal static class DifferenceTable
{
    /// <param name="reportOf">The summary of a page, or nothing; what has none is left out, for it was reported.</param>
    public static ImmutableArray<DifferenceTopic> Build(
        Differences differences, Strings strings, Func<PageName, PageSummary?> reportOf) =>
    [
        .. differences.Claims
            .GroupBy(c => c.Topic.Value, StringComparer.Ordinal)
            .Select(topic => new DifferenceTopic(topic.Key, [.. topic.Select(c => Row(c, strings, reportOf))])),
    ];

    private static DifferenceRow Row(Claim claim, Strings strings, Func<PageName, PageSummary?> reportOf)
    {
        Located<string> Words(string part, Located<string> source) =>
            strings.ByKey.GetValueOrDefault($"claim.{claim.Id.Value}.{part}", source);

        return new DifferenceRow(
            claim.Id.Value,
            Words("text", claim.Text),
            [
                .. claim.Reports
                    .Select(r => (Report: reportOf(WellKnownPages.Report(r.Report.Value)), Says: r))
                    .Where(r => r.Report is not null)
                    .Select(r => new DifferenceCell(r.Report!, r.Says.Says is { } says ? Words(r.Says.Report.Value, says) : null)),
            ],
            Words("primary", claim.Primary),
            Words("conclusion", claim.Conclusion),
            claim.Paragraph?.Value,
            [.. claim.Sources.Select(s => s.Value)]);
    }
}
