namespace Generator.Stages.Plan;

/// <summary>What is published in which language, and what exists but is kept back.</summary>
/// <param name="Languages">The source language first, then the others that have a page, in the order of the switcher.</param>
/// <param name="All">In the order of the languages, then ordinal by name.</param>
/// <param name="Drafts">Pages of the source language that have no edition.</param>
internal sealed record Publication(
    SiteForm Form, ImmutableArray<LanguageTag> Languages, ImmutableArray<Planned> All, ImmutableArray<PageId> Drafts)
{
    public static Publication Of(ParsedSite parsed, Selection selection, Addresses addresses)
    {
        var editions = selection.Kept;
        var languages = editions.Select(e => e.Id.Language).Distinct()
            .OrderBy(l => RankOf(l, parsed.Config)).ThenBy(l => l).ToImmutableArray();
        return new Publication(
            selection.Form,
            languages,
            [
                .. editions
                    .OrderBy(e => languages.IndexOf(e.Id.Language)).ThenBy(e => e.Id.Name)
                    .Select(e => (Edition: e, Address: addresses.Of(e)))
                    .Where(e => e.Address is not null)
                    .Select(e => new Planned(
                        e.Edition, Summaries.Of(e.Edition, e.Address!.Value.Path, e.Address!.Value.Fragment, parsed.Bibliography))),
            ],
            [.. parsed.Originals.Select(o => new PageId(o.Name, parsed.Config.SourceLanguage)).Except(editions.Select(e => e.Id))]);
    }

    public ImmutableArray<Planned> In(LanguageTag language) => [.. All.Where(p => p.Id.Language == language)];

    /// <summary>The same, and in the source language what the language does not publish: that is where its readers are led.</summary>
    public ImmutableArray<Planned> SeenFrom(LanguageTag language)
    {
        var own = In(language);
        var names = own.Select(p => p.Id.Name).ToHashSet();
        return [.. own.Concat(In(Languages[0]).Where(p => !names.Contains(p.Id.Name))).OrderBy(p => p.Id.Name)];
    }

    private static int RankOf(LanguageTag language, SiteConfig config) => language == config.SourceLanguage
        ? -1
        : config.Languages.IndexOf(language) is var rank and >= 0 ? rank : config.Languages.Length;
}
