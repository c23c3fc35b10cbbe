namespace Generator.Stages.Plan;

/// <summary>What a form of the site publishes in which language, and what exists but is kept back.</summary>
/// <param name="Languages">The source language first, then the others that have a page, in the order of the switcher.</param>
/// <param name="All">In the order of the languages, then ordinal by name.</param>
/// <param name="Drafts">Pages of the source language that have no edition.</param>
/// <param name="LeftOut">The paths of what this form alone does not have, such as <c>content/en/404.md</c>: a link to one becomes its text.</param>
internal sealed record Publication(
    SiteForm Form, ImmutableArray<LanguageTag> Languages, ImmutableArray<Planned> All, ImmutableArray<PageId> Drafts, FrozenSet<string> LeftOut)
{
    /// <param name="editions">All that is published in any form.</param>
    public static Publication Of(ParsedSite parsed, ImmutableArray<Edition> editions, SiteForm form, Addresses addresses)
    {
        var sorted = editions.ToLookup(e => Has(form, e.Id, parsed.Config.SourceLanguage));
        var (kept, leftOut) = (sorted[true], sorted[false]);
        var languages = kept.Select(e => e.Id.Language).Distinct()
            .OrderBy(l => RankOf(l, parsed.Config)).ThenBy(l => l).ToImmutableArray();
        return new Publication(
            form,
            languages,
            [
                .. kept
                    .OrderBy(e => languages.IndexOf(e.Id.Language)).ThenBy(e => e.Id.Name)
                    .Select(e => Planned.Of(e, addresses, parsed.Bibliography))
                    .OfType<Planned>(),
            ],
            [.. parsed.Originals.Select(o => new PageId(o.Name, parsed.Config.SourceLanguage)).Except(kept.Select(e => e.Id))],
            leftOut.Select(e => LinkMap.PathOf(e.Id)).ToFrozenSet(StringComparer.Ordinal));
    }

    public ImmutableArray<Planned> In(LanguageTag language) => [.. All.Where(p => p.Id.Language == language)];

    /// <summary>The same, and in the source language what the language does not publish: that is where its readers are led.</summary>
    public ImmutableArray<Planned> SeenFrom(LanguageTag language)
    {
        var own = In(language);
        var names = own.Select(p => p.Id.Name).ToHashSet();
        return [.. own.Concat(In(Languages[0]).Where(p => !names.Contains(p.Id.Name))).OrderBy(p => p.Id.Name)];
    }

    private static bool Has(SiteForm form, PageId id, LanguageTag source) => form switch
    {
        SiteForm.Online online => online.HasDownloads || id.Name != WellKnownPages.Downloads,
        SiteForm.Offline offline => id.Name != WellKnownPages.Downloads && id.Name != WellKnownPages.NotFound && id.Name != WellKnownPages.Translations
            && (offline.Language is not { } language || id.Language == language || id.Language == source),
        _ => throw new UnreachableException(),
    };

    private static int RankOf(LanguageTag language, SiteConfig config) => language == config.SourceLanguage
        ? -1
        : config.Languages.IndexOf(language) is var rank and >= 0 ? rank : config.Languages.Length;
}

/// <summary>An edition that is published, with what other pages may know of it and so with its address.</summary>
internal sealed record Planned(Edition Edition, PageSummary Summary)
{
    public PageId Id => Edition.Id;

    /// <summary>Whether it has a page of its own; an event has none.</summary>
    public bool HasPage => Summary.Fragment is null;

    /// <summary>Nothing where there is no address for it, which is reported.</summary>
    public static Planned? Of(Edition edition, Addresses addresses, Bibliography bibliography)
    {
        if (addresses.Of(edition) is not var (path, fragment))
        {
            return null;
        }

        var common = edition.Matter.Common;
        var source = (edition.Matter as ReportMatter)?.Source.Value;
        return new Planned(edition, new PageSummary(
            edition.Id,
            edition.Matter.Kind,
            common.Title,
            path,
            fragment,
            common.Description ?? (edition.Matter is EventMatter ? new Located<string>(PlainText.Of(edition.Body).ReplaceLineEndings(" "), Location.OfFile(edition.Source.Path)) : null),
            source is null ? Matters.DateOf(edition.Matter)?.Value : bibliography.ById.GetValueOrDefault(source)?.Date?.Value,
            common.Updated?.Value,
            source));
    }
}
