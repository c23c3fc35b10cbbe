namespace Generator.Stages.Plan;

/// <summary>The menu: the pages that every campaign has, in a fixed order, as far as they exist.</summary>
internal static class Navigation
{
    private static readonly ImmutableArray<PageName> Order =
    [
        WellKnownPages.Letter,
        WellKnownPages.Timeline,
        WellKnownPages.Press,
        WellKnownPages.Differences,
        WellKnownPages.Sources,
        WellKnownPages.Names,
        WellKnownPages.About,
    ];

    /// <param name="pageOf">The summary of a page in a language, or nothing.</param>
    public static ImmutableArray<PageSummary> Build(Func<PageName, PageSummary?> pageOf) => [.. Order.Select(pageOf).OfType<PageSummary>()];
}
