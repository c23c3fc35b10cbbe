namespace Generator.Stages.Plan;

/// <summary>
/// Plans what those see who work on the translations, where the site has the page that leads there. Words that are not
/// published may have dead links: they are shown without them and reported by nobody.
/// </summary>
internal sealed class WorkshopPlanner(ParsedSite parsed, Publication publication, Addresses addresses, LinkMap map)
{
    private readonly LinkResolver _links = new(map, new Findings());

    public ImmutableArray<Workshop> Plan(ImmutableArray<WorkingPage> working)
    {
        var entrance = new PageId(WellKnownPages.Translations, parsed.Config.SourceLanguage);
        return publication.All.Any(p => p.Id == entrance)
            ? [.. working.GroupBy(w => w.Page.Id.Language).Select(g => Of(g.Key, g))]
            : [];
    }

    private Workshop Of(LanguageTag language, IEnumerable<WorkingPage> pages) => new(
        language,
        publication.Languages.Contains(language) ? language : parsed.Config.SourceLanguage,
        Addresses.OfWorkList(language),
        [.. pages.Select(Of)],
        [
            .. parsed.Translations
                .Where(t => t.Language == language && !parsed.Originals.Any(o => o.Name == t.Name))
                .Select(t => t.Source.Path),
        ]);

    private WorkshopPage Of(WorkingPage working) => new(
        working,
        working.Page.File is { } file ? addresses.OfReview(working.Page.Id, file.Source.Path) : null,
        working.Words is { } words ? _links.Resolve(working.Page.Id, words) : FrozenDictionary<int, LinkTarget>.Empty);
}
