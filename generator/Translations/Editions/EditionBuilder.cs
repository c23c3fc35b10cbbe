using Generator.Translations.Checks;

namespace Generator.Translations.Editions;

/// <summary>
/// Makes the editions of every page: 1 those of the source language, which give the anchors; 2 each translation is held
/// against its source and its words are checked; 3 what is published is decided, page by page; 4 the words that are
/// shown are put together.
/// </summary>
internal sealed class EditionBuilder(ParsedSite site, bool withDrafts, bool withReview, bool isTranslateCheck)
{
    private readonly Findings _findings = new();
    private readonly CheckedSource _checkedSource = new(site.SourceStrings, site.Glossary, new(() => LinkHosts.Of(site)));
    private readonly FrozenSet<string> _httpAddresses = site.Bibliography.Sources
        .Where(s => s.Url?.Value.Scheme == Uri.UriSchemeHttp)
        .Select(s => s.Url!.Value.OriginalString)
        .ToFrozenSet(StringComparer.Ordinal);

    private LanguageTag SourceLanguage => site.Config.SourceLanguage;

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
        var sources = _findings.Each(site.Originals, (original, found) =>
        {
            found.AddRange(OtherLanguage.In(original, _checkedSource));
            return withDrafts || !original.Matter.Common.Draft ? SourceEditions.Of(original, SourceLanguage, options, found) : null;
        }).OfType<Edition>().ToImmutableArray();
        var anchors = sources.ToFrozenDictionary(s => s.Id.Name, s => SourceEditions.Anchors(s, site));
        var tags = Languages();
        var decided = _findings.Each([.. tags.Zip(TranslatedPages.In(tags, site))], (language, found) =>
        {
            var (tag, pages) = language;
            var (strings, links) = (StringsOf(tag, found), new StaleLinks(site, anchors, found));
            return (Tag: tag, Strings: strings, Pages: Decide(Check([.. pages.Select(links.Withhold)], strings, found), strings, found));
        });
        var bySource = sources.ToFrozenDictionary(s => s.Id.Name);
        ReportFolders();
        ImmutableArray<Edition> all = [.. sources, .. decided.SelectMany(l => EditionsOf(l.Tag, l.Pages, bySource))];
        return new Model.Editions(
            all,
            decided.Select(l => l.Strings.Published).Append(site.SourceStrings).ToFrozenDictionary(s => s.Language),
            [.. decided.Select(l => l.Strings.Reconciled)],
            [.. decided.SelectMany(l => l.Pages)],
            [.. ReviewedPagesOf(decided.SelectMany(l => l.Pages), bySource)]);
    }

    /// <summary>What translators are shown, where the site has the page that leads there.</summary>
    private IEnumerable<ReviewedPage> ReviewedPagesOf(IEnumerable<TranslatedPage> pages, FrozenDictionary<PageName, Edition> sources)
    {
        var shown = pages.Where(p => sources.ContainsKey(WellKnownPages.Translations) && IsBuilt(p.Id.Language));
        if (!withReview)
        {
            return shown.Where(p => sources.ContainsKey(p.Id.Name)).Select(p => ReviewedPage.OfStatus(p, sources[p.Id.Name]));
        }

        var reviewed = new ReviewedPages(sources, _checkedSource, _findings.Sorted(), withDrafts);
        return shown.GroupBy(p => p.Id.Language)
            .SelectMany(l => reviewed.Of(l, new TranslatedEditions(SourceLanguage, OptionsOf(l.Key))));
    }

    /// <summary>Those listed in the order of the switcher, then all other folders.</summary>
    private ImmutableArray<LanguageTag> Languages()
    {
        var folders = site.Translations.Select(t => t.Language).Concat(site.TranslatedStrings.Select(s => s.Language)).ToHashSet();
        return [.. site.Config.Languages.Where(folders.Contains), .. folders.Except(site.Config.Languages).Order()];
    }

    private bool IsBuilt(LanguageTag language) => withDrafts || site.Config.Languages.Contains(language);

    private LanguageWords StringsOf(LanguageTag language, Findings found)
    {
        var strings = LanguageStrings.Reconcile(site, language);
        if (strings.File is { } file && IsBuilt(language))
        {
            LanguageStrings.Check(file, strings.Fields, found);
        }

        var banners = LanguageStrings.Banners.Where(b => !strings.Fields.Any(f => f.Key == b && f.IsTranslated)).ToImmutableArray();
        return new LanguageWords(strings, LanguageStrings.Published(site.SourceStrings, strings, withDrafts), banners);
    }

    private ImmutableArray<TranslatedPage> Check(ImmutableArray<TranslatedPage> pages, LanguageWords words, Findings found)
    {
        if (!IsBuilt(words.Published.Language))
        {
            return pages;
        }

        var context = CheckContext.Of(_checkedSource, words.Published, isTranslateCheck);
        var done = LanguageChecks.Check(pages, context);
        found.AddRange(done.SelectMany(p => p.Checks.All));
        found.AddRange(words.Reconciled is { File: { } file, Fields: var fields } ? LanguageChecks.Check(file.Source, fields, context) : []);
        return done;
    }

    private ImmutableArray<TranslatedPage> Decide(ImmutableArray<TranslatedPage> pages, LanguageWords words, Findings found)
    {
        foreach (var page in pages)
        {
            TranslationFindings.Report(page, found);
        }

        var language = words.Published.Language;
        if (!words.MissingBanners.IsEmpty && IsBuilt(language) && pages.Any(p => p.File is not null))
        {
            found.Add(
                TranslationRules.BannerMissing,
                Location.OfFile(FormatData.PathOf(language)),
                $"no page of `{language}` is published, for the language cannot say what its pages are: {string.Join(", ", words.MissingBanners.Select(b => $"`{b}`"))} not translated",
                words.Reconciled.File is null ? $"`translate new {language}` makes this file; translate these words in it first" : "translate these words first");
        }

        var decided = new PublicationGate(site.Config, words.MissingBanners.IsEmpty).Decide(pages);
        if (IsBuilt(language) && decided.FirstOrDefault(p => p is { IsComplete: true, File: not null, Why: ["below-minimum"] } && p.Id.Name == WellKnownPages.Home) is { } home)
        {
            found.Add(
                TranslationRules.HomeAlone,
                Location.OfFile(home.File!.Source.Path),
                "this page is finished, but not published: no other page of the language is, and it would lead nowhere",
                $"bring one more page so far that it is published: `translate status --lang {language}` lists them");
        }

        return decided;
    }

    /// <summary>The pages, and below the timeline every event, in the words of the source where nobody has begun it.</summary>
    private ImmutableArray<Edition> EditionsOf(LanguageTag language, ImmutableArray<TranslatedPage> pages, FrozenDictionary<PageName, Edition> sources)
    {
        if (!IsBuilt(language))
        {
            return [];
        }

        var editions = new TranslatedEditions(SourceLanguage, OptionsOf(language));
        var shown = pages.Where(p => sources.ContainsKey(p.Id.Name) && (p.IsPublished || (withDrafts && p.File is not null))).ToList();
        var hasTimeline = shown.Exists(p => p.Id.Name == WellKnownPages.Timeline);
        var names = shown.Select(p => p.Id.Name).ToHashSet();
        var events = pages.Where(p => hasTimeline && p.Original.Matter is EventMatter && sources.ContainsKey(p.Id.Name))
            .Select(p => names.Contains(p.Id.Name) ? p : TranslatedPages.WithoutWords(p))
            .ToList();
        var made = _findings.Each(
            [.. shown.Where(p => p.Original.Matter is not EventMatter).Concat(events).OrderBy(p => p.Id.Name)],
            (page, found) => editions.Of(page, sources[page.Id.Name], found));
        return [.. made.Select(e => e.Id.Name == WellKnownPages.Timeline ? e with { Translation = WithEvents(e.Translation!, events) } : e)];
    }

    /// <summary>The timeline tells its readers how its events stand.</summary>
    private static EditionTranslation WithEvents(EditionTranslation timeline, List<TranslatedPage> events) => new(
        events.Exists(e => e.Review != ReviewState.Valid) && timeline.IsReviewed ? ReviewState.None : timeline.Review,
        timeline.IsBehind || events.Exists(e => e.IsBehind));

    private void ReportFolders()
    {
        var names = site.Originals.Select(o => o.Name).ToHashSet();
        if (site.Translations.Where(t => !names.Contains(t.Name)).ToList() is [_, ..] orphans)
        {
            TranslationFindings.ReportOrphans(orphans, site.Originals, _findings);
        }

        foreach (var language in Languages().Except(site.Config.Languages))
        {
            _findings.Add(
                TranslationRules.UnlistedLanguage,
                new Location(new SourcePath("content/site.yml"), 1, 1, 0),
                $"content/{language} is not built, for `languages` does not list it",
                $"add `{language}` to `languages` when it is ready, or look at it with `--drafts`");
        }
    }

    private MarkdownOptions OptionsOf(LanguageTag language) =>
        new(_httpAddresses, site.Config.LinkHosts, language, language == SourceLanguage);

    /// <param name="MissingBanners">The strings without which no page can say what it is.</param>
    private sealed record LanguageWords(ReconciledStrings Reconciled, Strings Published, ImmutableArray<string> MissingBanners);
}
