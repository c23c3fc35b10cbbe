namespace Generator.Stages.Bundle.Books;

/// <summary>Puts the pages of one language into the order in which somebody would read them one after the other.</summary>
internal static class ReadingOrder
{
    private static readonly ImmutableArray<PageName> First =
    [
        WellKnownPages.Home, WellKnownPages.Letter, WellKnownPages.Timeline, WellKnownPages.Press,
        WellKnownPages.Differences, WellKnownPages.Sources, WellKnownPages.Names,
    ];

    /// <returns>Each page with those below it: the reports stand below the page that lists them, if there is one.</returns>
    public static ImmutableArray<(Page Page, ImmutableArray<Page> Parts)> Of(Site site, LanguageTag language)
    {
        var pages = site.Pages.Where(page => page.Id.Language == language && !page.IsNotFound).ToDictionary(page => page.Name);
        ImmutableArray<Page> reports = [.. site.Language(language).Reports.Where(r => r.Id.Language == language).Select(r => pages[r.Id.Name])];
        var hasPress = pages.ContainsKey(WellKnownPages.Press);
        return
        [
            .. pages.Values
                .Where(page => !hasPress || page.Edition.Matter.Kind != Kind.Report)
                .OrderBy(Rank)
                .ThenBy(page => page.Name)
                .Select(page => (page, page.Name == WellKnownPages.Press ? reports : [])),
        ];
    }

    /// <summary>Pages that the generator does not know come before the one that tells about the site.</summary>
    private static int Rank(Page page) => page.Name == WellKnownPages.About
        ? First.Length + 1
        : First.IndexOf(page.Name) is var index and >= 0 ? index : First.Length;
}
