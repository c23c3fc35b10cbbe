namespace Generator.Translations.Editions;

/// <summary>
/// Decides which pages of a language are published. A page that was published once stays, whatever the source gains:
/// better some English under a banner than no page. Events have no page; their words count on the timeline.
/// </summary>
/// <param name="hasBanners">Whether the language can say that its pages are translations.</param>
internal sealed class PublicationGate(SiteConfig config, bool hasBanners)
{
    private const string BannerMissing = "banner-missing";
    private const string Missing = "missing";
    private const string Structure = "structure";
    private const string NotComplete = "not-complete";
    private const string BelowMinimum = "below-minimum";
    private const string Unreviewed = "unreviewed";

    public ImmutableArray<TranslatedPage> Decide(ImmutableArray<TranslatedPage> pages)
    {
        var events = pages.Where(p => p.Original.Matter is EventMatter).ToImmutableArray();
        ImmutableArray<TranslatedPage> decided = [.. pages.Select(p => p with { Why = [.. ReasonsAgainst(p, events)] })];
        var isAnyPublished = decided.Any(p => p is { Why.IsEmpty: true, Original.Matter: not EventMatter } && p.Id.Name != WellKnownPages.Home);
        return
        [
            .. decided.Select(p => p.Id.Name == WellKnownPages.Home && !isAnyPublished ? p with { Why = p.Why.Add(BelowMinimum) } : p)
                .Select(p => p with { IsPublished = p.Why.IsEmpty }),
        ];
    }

    private IEnumerable<string> ReasonsAgainst(TranslatedPage page, ImmutableArray<TranslatedPage> events)
    {
        if (page.Progress == PageProgress.Missing)
        {
            yield return Missing;
            yield break;
        }

        if (page.Progress == PageProgress.Unmarked)
        {
            yield return Structure;
            yield break;
        }

        var isMeasured = !page.IsReleased && page.Original.Matter is not EventMatter && page.Id.Name != WellKnownPages.Home;
        if (isMeasured && page.RequiresCompletion && !page.IsComplete)
        {
            yield return NotComplete;
        }

        if (isMeasured && !page.RequiresCompletion && PercentOf(page, events) < config.TranslationMinimum)
        {
            yield return BelowMinimum;
        }

        if (!config.PublishUnreviewed && page.Review != ReviewState.Valid)
        {
            yield return Unreviewed;
        }

        if (!hasBanners)
        {
            yield return BannerMissing;
        }
    }

    private static int PercentOf(TranslatedPage page, ImmutableArray<TranslatedPage> events) => page.Id.Name == WellKnownPages.Timeline
        ? (page with { Words = events.Aggregate(page.Words, (sum, e) => sum + e.Words) }).Percent
        : page.Percent;
}
