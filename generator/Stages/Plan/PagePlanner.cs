namespace Generator.Stages.Plan;

/// <summary>Makes the pages: which template, which further texts, and which pages are beside them.</summary>
internal sealed class PagePlanner(
    Publication publication, ImmutableArray<SiteLanguage> languages, FrozenSet<string> templates, Findings findings)
{
    private readonly FrozenDictionary<PageId, (PageSummary? Previous, PageSummary? Next)> _neighbours =
        languages.SelectMany(NeighboursIn).ToFrozenDictionary(n => n.Id, n => n.Beside);

    /// <summary>Every page that is written. There is one page for missing addresses, whatever the languages.</summary>
    public IEnumerable<Page> Plan() => publication.All
        .Where(p => p.HasPage && (p.Id.Name != WellKnownPages.NotFound || p.Id.Language == publication.Languages[0]))
        .Select(Plan);

    private Page Plan(Planned planned)
    {
        var (previous, next) = _neighbours.GetValueOrDefault(planned.Id);
        return new Page(
            planned.Id,
            planned.Summary.Path,
            TemplateOf(planned),
            planned.Edition,
            ShownOn(planned.Id),
            OriginalBeside(planned.Edition),
            AlternatesOf(planned.Id.Name),
            previous,
            next,
            null);
    }

    private static IEnumerable<(PageId Id, (PageSummary? Previous, PageSummary? Next) Beside)> NeighboursIn(SiteLanguage language)
    {
        var reports = language.Reports;
        foreach (var i in Enumerable.Range(0, reports.Length).Where(i => reports[i].Id.Language == language.Tag))
        {
            yield return (reports[i].Id, (reports.ElementAtOrDefault(i - 1), reports.ElementAtOrDefault(i + 1)));
        }
    }

    /// <summary>The same page in every language that publishes it; of the one page for missing addresses, that in the first language.</summary>
    private ImmutableArray<PageSummary> AlternatesOf(PageName name) =>
        [.. languages.Take(name == WellKnownPages.NotFound ? 1 : languages.Length).Select(l => l.FindOwn(name)).OfType<PageSummary>()];

    private string TemplateOf(Planned planned)
    {
        var byName = planned.Id.Name.Value + ".html";
        var byKind = planned.Summary.Kind.ToString().ToLowerInvariant() + ".html";
        if (!templates.Contains(byName) && !templates.Contains(byKind))
        {
            findings.Add(
                LinkRules.MissingTemplate,
                Location.OfFile(planned.Edition.Source.Path),
                $"there is no template templates/{byKind} for this page",
                byName == byKind ? "add it" : $"add it, or templates/{byName} for this page alone");
        }

        return templates.Contains(byName) ? byName : byKind;
    }

    private ImmutableArray<Edition> ShownOn(PageId id) => id.Name switch
    {
        _ when id.Name == WellKnownPages.Timeline => EventsIn(id.Language),
        _ when id.Name == WellKnownPages.Home => LetterFor(id.Language),
        _ when id.Name == WellKnownPages.NotFound =>
            [.. publication.All.Where(p => p.Id.Name == id.Name && p.Id != id).Select(p => p.Edition)],
        _ => [],
    };

    private Edition? OriginalBeside(Edition edition) =>
        edition is { Matter: LetterMatter, Translation.IsReviewed: false }
            ? publication.All.FirstOrDefault(p => p.Id == new PageId(edition.Id.Name, publication.Languages[0]))?.Edition
            : null;

    private ImmutableArray<Edition> EventsIn(LanguageTag language) =>
    [
        .. publication.All
            .Where(p => p.Id.Language == language && p.Edition.Matter is EventMatter)
            .Select(p => (p.Edition, Matter: (EventMatter)p.Edition.Matter))
            .OrderBy(e => e.Matter.Date.Value)
            .ThenBy(e => e.Matter.End?.Value)
            .ThenBy(e => e.Edition.Id.Name)
            .Select(e => e.Edition),
    ];

    /// <summary>The letter in a language, else in the source language, for the home page shows it in short.</summary>
    private ImmutableArray<Edition> LetterFor(LanguageTag language) =>
    [
        .. publication.All
            .Where(p => p.Id.Name == WellKnownPages.Letter && p.Edition.Matter is LetterMatter)
            .OrderBy(p => p.Id.Language != language)
            .Select(p => p.Edition)
            .Take(1),
    ];
}
