namespace Generator.Stages.Plan;

/// <summary>The same page in every language that publishes it.</summary>
internal static class Alternates
{
    /// <summary>In the order of the languages; of the one page for missing addresses, that in the first language.</summary>
    public static ImmutableArray<PageSummary> Of(PageName name, ImmutableArray<SiteLanguage> languages) =>
    [
        .. languages
            .Take(name == WellKnownPages.NotFound ? 1 : languages.Length)
            .Select(l => l.FindOwn(name))
            .OfType<PageSummary>(),
    ];
}
