using Generator.Translations.Checks;

namespace Generator.Translations.Editions;

/// <summary>
/// Makes the editions of every page: 1 those of the source language, which give the anchors; 2 each translation is held
/// against its source and its words are checked; 3 what is published is decided, page by page; 4 the words that are
/// shown are put together.
/// </summary>
internal sealed class EditionBuilder
{
    private readonly ParsedSite _site;
    private readonly bool _withDrafts;
    private readonly bool _withReview;
    private readonly bool _isTranslateCheck;
    private readonly Findings _findings = new();
    private readonly FrozenSet<string> _httpAddresses;
    private readonly CheckedSource _checkedSource;

    private EditionBuilder(ParsedSite site, bool withDrafts, bool withReview, bool isTranslateCheck)
    {
        _site = site;
        _withDrafts = withDrafts;
        _withReview = withReview;
        _isTranslateCheck = isTranslateCheck;
        _httpAddresses = HttpAddresses(site.Bibliography);
        _checkedSource = new CheckedSource(site.SourceStrings, site.Glossary, LinkHosts.Of(site));
    }

    private LanguageTag SourceLanguage => _site.Config.SourceLanguage;

    /// <summary>The editions in the order of the languages, then ordinal by name; drafts only where they are asked for.</summary>
    /// <param name="withReview">Whether the pages for translators are built, which show all that their files hold.</param>
    public static Outcome<Model.Editions> Build(ParsedSite site, bool withDrafts, bool withReview) =>
        Build(new EditionBuilder(site, withDrafts, withReview, isTranslateCheck: false));

    /// <summary>The same for those who translate: every page of every folder, and terms that must be used are errors.</summary>
    public static Outcome<Model.Editions> BuildForTranslators(ParsedSite site) =>
        Build(new EditionBuilder(site, withDrafts: true, withReview: false, isTranslateCheck: true));

    private static Outcome<Model.Editions> Build(EditionBuilder builder) => builder._findings.With(builder.Build());

    private Model.Editions Build()
    {
        var options = OptionsOf(SourceLanguage);
        var sources = _site.Originals
            .Where(o => _withDrafts || !o.Matter.Common.Draft)
            .Select(o => SourceEditions.Of(o, SourceLanguage, options, _findings))
            .ToImmutableArray();
        var links = new StaleLinks(_site, sources.ToFrozenDictionary(s => s.Id.Name, s => SourceEditions.Anchors(s, _site)), _findings);
        var languages = Languages()
            .Select(l => (Tag: l, Strings: StringsOf(l), Pages: TranslatedPages.In(l, _site).Select(links.Withhold).ToImmutableArray()))
            .ToList();
        var decided = languages.Select(l => (l.Tag, l.Strings, Pages: Decide(Check(l.Pages, l.Strings), l.Strings))).ToList();
        var bySource = sources.ToFrozenDictionary(s => s.Id.Name);
        ReportFolders();
        ImmutableArray<Edition> all = [.. sources, .. decided.SelectMany(l => EditionsOf(l.Tag, l.Pages, bySource))];
        return new Model.Editions(
            all,
            decided.Select(l => l.Strings.Published).Append(_site.SourceStrings).ToFrozenDictionary(s => s.Language),
            [.. decided.Select(l => l.Strings.Reconciled)],
            [.. decided.SelectMany(l => l.Pages)],
            [.. ReviewedPagesOf(decided.SelectMany(l => l.Pages), bySource)]);
    }

    /// <summary>What translators are shown, where the site has the page that leads there.</summary>
    private IEnumerable<ReviewedPage> ReviewedPagesOf(IEnumerable<TranslatedPage> pages, FrozenDictionary<PageName, Edition> sources)
    {
        var shown = pages.Where(p => sources.ContainsKey(WellKnownPages.Translations) && IsBuilt(p.Id.Language));
        if (!_withReview)
        {
            return shown.Where(p => sources.ContainsKey(p.Id.Name)).Select(p => ReviewedPage.OfStatus(p, sources[p.Id.Name]));
        }

        var reviewed = new ReviewedPages(sources, _checkedSource, _findings.Sorted(), _withDrafts);
        return shown.GroupBy(p => p.Id.Language)
            .SelectMany(l => reviewed.Of(l, new TranslatedEditions(SourceLanguage, OptionsOf(l.Key), _findings)));
    }

    /// <summary>Those listed in the order of the switcher, then all other folders.</summary>
    private ImmutableArray<LanguageTag> Languages()
    {
        var folders = _site.Translations.Select(t => t.Language).Concat(_site.TranslatedStrings.Select(s => s.Language)).ToHashSet();
        return [.. _site.Config.Languages.Where(folders.Contains), .. folders.Except(_site.Config.Languages).Order()];
    }

    private bool IsBuilt(LanguageTag language) => _withDrafts || _site.Config.Languages.Contains(language);

    private LanguageWords StringsOf(LanguageTag language)
    {
        var strings = LanguageStrings.Reconcile(_site, language);
        if (strings.File is { } file && IsBuilt(language))
        {
            LanguageStrings.Check(file, strings.Fields, _findings);
        }

        var banners = LanguageStrings.Banners.Where(b => !strings.Fields.Any(f => f.Key == b && f.IsTranslated)).ToImmutableArray();
        return new LanguageWords(strings, LanguageStrings.Published(_site.SourceStrings, strings, _withDrafts), banners);
    }

    private ImmutableArray<TranslatedPage> Check(ImmutableArray<TranslatedPage> pages, LanguageWords words)
    {
        if (!IsBuilt(words.Published.Language))
        {
            return pages;
        }

        var context = CheckContext.Of(_checkedSource, words.Published, _isTranslateCheck);
        var done = LanguageChecks.Check(pages, context);
        _findings.AddRange(done.SelectMany(p => p.Checks.All));
        _findings.AddRange(words.Reconciled is { File: { } file, Fields: var fields } ? LanguageChecks.Check(file.Source, fields, context) : []);
        return done;
    }

    private ImmutableArray<TranslatedPage> Decide(ImmutableArray<TranslatedPage> pages, LanguageWords words)
    {
        foreach (var page in pages)
        {
            TranslationFindings.Report(page, _findings);
        }

        var language = words.Published.Language;
        if (!words.MissingBanners.IsEmpty && IsBuilt(language) && pages.Any(p => p.File is not null))
        {
            _findings.Add(
                TranslationRules.BannerMissing,
                Text.Location.OfFile(FormatData.PathOf(language)),
                $"no page of `{language}` is published, for the language cannot say what its pages are: {string.Join(", ", words.MissingBanners.Select(b => $"`{b}`"))} not translated",
                words.Reconciled.File is null ? $"`translate new {language}` makes this file; translate these words in it first" : "translate these words first");
        }

        return new PublicationGate(_site.Config, words.MissingBanners.IsEmpty).Decide(pages);
    }

    /// <summary>The pages, and below the timeline every event, in the words of the source where nobody has begun it.</summary>
    private List<Edition> EditionsOf(LanguageTag language, ImmutableArray<TranslatedPage> pages, FrozenDictionary<PageName, Edition> sources)
    {
        if (!IsBuilt(language))
        {
            return [];
        }

        var editions = new TranslatedEditions(SourceLanguage, OptionsOf(language), _findings);
        var shown = pages.Where(p => sources.ContainsKey(p.Id.Name) && (p.IsPublished || (_withDrafts && p.File is not null))).ToList();
        var hasTimeline = shown.Exists(p => p.Id.Name == WellKnownPages.Timeline);
        var events = pages.Where(p => hasTimeline && p.Original.Matter is EventMatter && sources.ContainsKey(p.Id.Name))
            .Select(p => shown.Contains(p) ? p : TranslatedPages.WithoutWords(p))
            .ToList();
        return
        [
            .. shown.Where(p => p.Original.Matter is not EventMatter).Concat(events)
                .OrderBy(p => p.Id.Name)
                .Select(p => editions.Of(p, sources[p.Id.Name]))
                .Select(e => e.Id.Name == WellKnownPages.Timeline ? e with { Translation = WithEvents(e.Translation!, events) } : e),
        ];
    }

    /// <summary>The timeline tells its readers how its events stand.</summary>
    private static EditionTranslation WithEvents(EditionTranslation timeline, List<TranslatedPage> events) => new(
        events.Exists(e => e.Review != ReviewState.Valid) && timeline.IsReviewed ? ReviewState.None : timeline.Review,
        timeline.IsBehind || events.Exists(e => e.IsBehind));

    private void ReportFolders()
    {
        foreach (var file in _site.Translations.Where(t => !_site.Originals.Any(o => o.Name == t.Name)))
        {
            TranslationFindings.ReportOrphan(file, _site.Originals, _findings);
        }

        foreach (var language in Languages().Except(_site.Config.Languages))
        {
            _findings.Add(
                TranslationRules.UnlistedLanguage,
                new Text.Location(new Text.SourcePath("content/site.yml"), 1, 1, 0),
                $"content/{language} is not built, for `languages` does not list it",
                $"add `{language}` to `languages` when it is ready, or look at it with `--drafts`");
        }
    }

    private MarkdownOptions OptionsOf(LanguageTag language) =>
        new(_httpAddresses, _site.Config.LinkHosts, Directions.Of(language) == Directions.RightToLeft);

    private static FrozenSet<string> HttpAddresses(Bibliography bibliography) => bibliography.Sources
        .Where(s => s.Url?.Value.Scheme == Uri.UriSchemeHttp)
        .Select(s => s.Url!.Value.OriginalString)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <param name="MissingBanners">The strings without which no page can say what it is.</param>
    private sealed record LanguageWords(ReconciledStrings Reconciled, Strings Published, ImmutableArray<string> MissingBanners);
}
