namespace Generator.Stages.Plan;

/// <summary>
/// Numbers the sources as the bibliography page lists them, checks that whatever is cited stands there, and
/// collects where each source is cited.
/// </summary>
internal sealed class CitationResolver(Bibliography bibliography, Findings findings)
{
    /// <summary>The sources in the order of their page: by kind, then as in the file.</summary>
    public ImmutableArray<Source> Ordered { get; } = [.. bibliography.Sources.OrderBy(s => s.Kind)];

    public FrozenDictionary<string, int> Numbers() =>
        Ordered.Index().ToFrozenDictionary(s => s.Item.Id.Value, s => s.Index + 1, StringComparer.Ordinal);

    /// <summary>Reports every id that is not in the bibliography, and every source that is cited nowhere.</summary>
    /// <param name="editions">Facts are inherited from the source language, so only its front matter is asked.</param>
    public void Check(ImmutableArray<Edition> editions, Differences differences, LanguageTag sourceLanguage)
    {
        var cited = editions.SelectMany(e => Written(e, e.Id.Language == sourceLanguage))
            .Concat(differences.Claims.SelectMany(c => c.Sources))
            .ToList();
        foreach (var id in cited.Where(id => !bibliography.ById.ContainsKey(id.Value)))
        {
            findings.Add(
                LinkRules.UnknownSource,
                id.Location,
                $"there is no source `{id.Value}` in content/sources.yml",
                Suggestion.DidYouMean(id.Value, bibliography.ById.Keys) ?? "add it there, or cite another");
        }

        var used = cited.Select(c => c.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var source in bibliography.Sources.Where(s => !used.Contains(s.Id.Value)))
        {
            findings.Add(
                LinkRules.UnusedSource,
                source.Id.Location,
                $"the source `{source.Id.Value}` is cited nowhere",
                $"cite it with `[@{source.Id.Value}]`, or remove it");
        }
    }

    /// <summary>Where each source is cited in one language: pages and events in the order given, then claims.</summary>
    public static FrozenDictionary<string, ImmutableArray<Mention>> CitedBy(
        IEnumerable<Planned> planned, ImmutableArray<DifferenceTopic> differences, PageSummary? differencesPage)
    {
        var byPages = planned.SelectMany(p => Written(p.Edition, withMatter: true)
            .Select(id => (Id: id.Value, By: new Mention(p.Summary.Title, p.Id.Language, p.Summary.Path, p.Summary.Fragment))));
        var byClaims = differencesPage is null
            ? []
            : differences.SelectMany(t => t.Rows).SelectMany(row => row.Sources
                .Select(id => (Id: id, By: new Mention(row.Text, differencesPage.Id.Language, differencesPage.Path, row.Id))));
        return byPages.Concat(byClaims).Distinct()
            .GroupBy(c => c.Id, c => c.By, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
    }

    private static IEnumerable<Located<string>> Written(Edition edition, bool withMatter) =>
        edition.Body.Citations
            .Select(c => new Located<string>(c.Id, c.Location))
            .Concat(withMatter ? Matters.SourcesOf(edition.Matter) : []);
}
