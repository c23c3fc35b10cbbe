namespace Generator.Stages.Plan;

/// <summary>
/// Decides everything about the site that concerns more than one page, before any page is rendered:
/// 1 what is published and where, 2 the indexes of each language, 3 whether every id leads somewhere, 4 what each
/// link leads to, 5 the pages and all other files.
/// </summary>
internal static class SitePlanner
{
    /// <param name="editions">All that is published.</param>
    /// <param name="options">For which form of the site, and when it was made.</param>
    public static Outcome<Site> Plan(ParsedSite parsed, Editions editions, PlanOptions options)
    {
        var findings = new Findings();
        var addresses = new Addresses(options.RootLanguage ?? parsed.Config.SourceLanguage, findings);
        var publication = Publication.Of(parsed, editions.All, options.Form, addresses);
        var names = new NamesIndex(parsed.SourceStrings, findings);
        ImmutableArray<SiteLanguage> languages =
            [.. publication.Languages.Select(l => LanguagePlanner.Plan(editions.Strings[l], publication.SeenFrom(l), parsed, names))];
        var citations = new CitationResolver(parsed.Bibliography, findings);

        foreach (var language in languages)
        {
            LanguageFormats.Read(language.Strings, findings);
        }

        citations.Check([.. publication.All.Select(p => p.Edition)], parsed.Differences, parsed.Config.SourceLanguage);
        CheckReferences(parsed, publication, names, findings);
        var templates = TemplateNames(parsed);
        var files = JobPlanner.Plan(parsed, new PagePlanner(publication, languages, templates, findings).Plan(), publication, addresses);
        var map = LinkMap.Of(parsed, publication, languages, files);
        var review = new ReviewPlanner(parsed, publication, addresses);
        var statuses = review.Plan(editions.Reviewed, map);
        ImmutableArray<Job> jobs = [.. files.Concat(review.Pages(statuses, templates, findings)).OrderBy(j => j.Path)];
        Collisions.Check(jobs, findings);
        var links = new LinkResolver(map, findings);
        return findings.With(new Site(
            parsed.Config,
            options.Form,
            options.Now,
            citations.Ordered,
            citations.Numbers(),
            languages,
            statuses,
            publication.All.ToFrozenDictionary(p => p.Id, p => links.Resolve(p.Id, p.Edition.Body)),
            parsed.Guides,
            parsed.Templates,
            jobs,
            parsed.BundleAssets,
            []));
    }

    private static void CheckReferences(ParsedSite parsed, Publication publication, NamesIndex names, Findings findings)
    {
        var source = publication.In(parsed.Config.SourceLanguage);
        RequiredPages.Check(source, parsed.Config.SourceLanguage, findings);
        var references = new References(
            source
                .Where(p => p.Edition.Matter is ReportMatter && p.Id.Name == WellKnownPages.Report(p.Id.Name.Slug))
                .Select(p => p.Id.Name.Slug)
                .ToFrozenSet(StringComparer.Ordinal),
            [.. source.Where(p => p.Id.Name == WellKnownPages.Letter).SelectMany(p => p.Edition.Body.Anchors)],
            findings);
        foreach (var planned in source)
        {
            names.Check(planned.Edition.Matter);
            references.Check(planned.Edition);
        }

        foreach (var claim in parsed.Differences.Claims)
        {
            references.Check(claim, parsed.SourceStrings);
        }
    }

    private static FrozenSet<string> TemplateNames(ParsedSite parsed) => parsed.Templates
        .Select(t => t.Path.Value)
        .Where(p => p.StartsWith("templates/", StringComparison.Ordinal))
        .Select(p => p["templates/".Length..])
        .ToFrozenSet(StringComparer.Ordinal);
}
