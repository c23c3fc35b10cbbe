namespace Generator.Translations.Editions;

/// <summary>
/// Decides which pages of a language are published. A page that was published once stays, whatever the source gains:
/// better some English under a banner than no page. Events have no page; their words count on the timeline.
/// </summary>
/// <param name="hasBanners">Whether the language can say that its pages are translations.</param>
internal sealed class PublicationGate(SiteConfig config, bool hasBanners)
{
    public ImmutableArray<TranslatedPage> Decide(ImmutableArray<TranslatedPage> pages)
    {
        var events = pages.Where(p => p.Original.Matter is EventMatter).ToImmutableArray();
        ImmutableArray<TranslatedPage> decided = [.. pages.Select(p => p with { Why = [.. ReasonsAgainst(p, events)] })];
        var isAnyPublished = decided.Any(p => p is { Why.IsEmpty: true, Original.Matter: not EventMatter } && p.Id.Name != WellKnownPages.Home);
        return
        [
            .. decided.Select(p => p.Id.Name == WellKnownPages.Home && !isAnyPublished ? p with { Why = p.Why.Add("below-minimum") } : p)
                .Select(p => p with { IsPublished = p.Why.IsEmpty }),
        ];
    }

    private IEnumerable<string> ReasonsAgainst(TranslatedPage page, ImmutableArray<TranslatedPage> events)
    {
        if (page.Progress is PageProgress.Missing or PageProgress.Unmarked)
        {
            yield return page.Progress == PageProgress.Missing ? "missing" : "structure";
            yield break;
        }

        var isMeasured = !page.IsReleased && page.Original.Matter is not EventMatter && page.Id.Name != WellKnownPages.Home;
        if (isMeasured && page.RequiresCompletion && !page.IsComplete)
        {
            yield return "not-complete";
        }

        if (isMeasured && !page.RequiresCompletion && PercentOf(page, events) < config.TranslationMinimum)
        {
            yield return "below-minimum";
        }

        if (!config.PublishUnreviewed && page.Review != ReviewState.Valid)
        {
            yield return "unreviewed";
        }

        if (!hasBanners)
        {
            yield return "banner-missing";
        }
    }

    private static int PercentOf(TranslatedPage page, ImmutableArray<TranslatedPage> events) => page.Id.Name == WellKnownPages.Timeline
        ? (page with { Words = events.Aggregate(page.Words, (sum, e) => sum + e.Words) }).Percent
        : page.Percent;
}
