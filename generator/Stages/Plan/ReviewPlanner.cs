namespace Generator.Stages.Plan;

/// <summary>
/// Plans how each translation stands, where the site has the page that says so, and with a review the pages on which
/// it is worked on: for each language a list of what is open, for each of its files one that shows it beside its source.
/// </summary>
internal sealed class ReviewPlanner(ParsedSite parsed, Publication publication, Addresses addresses)
{
    private const string ListTemplate = "review-list.html";
    private const string PageTemplate = "review.html";

    private readonly bool _hasPages = publication.Form is SiteForm.Online { HasReview: true };

    /// <summary>How the translations stand. Words that are not published may have dead links: they are shown without them and reported by nobody.</summary>
    public ImmutableArray<Workshop> Plan(ImmutableArray<ReviewPage> working, LinkMap map)
    {
        var entrance = new PageId(WellKnownPages.Translations, parsed.Config.SourceLanguage);
        var links = new LinkResolver(map, new Findings());
        return publication.All.Any(p => p.Id == entrance)
            ? [.. working.GroupBy(w => w.Page.Id.Language).Select(g => Of(g.Key, g, links))]
            : [];
    }

    /// <summary>The pages of the review; none beside a finding where a template is missing.</summary>
    public IEnumerable<Job> Pages(ImmutableArray<Workshop> workshops, FrozenSet<string> templates, Findings findings)
    {
        if (!_hasPages || workshops.IsEmpty || !(Has(ListTemplate, templates, findings) & Has(PageTemplate, templates, findings)))
        {
            return [];
        }

        return workshops.SelectMany(w => w.Pages
            .Where(p => p.Review is not null)
            .Select(p => PageOf(new WorkshopSheet(w, p), PageTemplate, p.Review!.Value, p.Page.File!.Source, p.Page.Fields[0].Published))
            .Prepend(ListOf(w)));
    }

    private Workshop Of(LanguageTag language, IEnumerable<ReviewPage> pages, LinkResolver links) => new(
        language,
        publication.Languages.Contains(language) ? language : parsed.Config.SourceLanguage,
        _hasPages ? Addresses.OfReview(language) : null,
        [.. pages.Select(p => Of(p, links))],
        [
            .. parsed.Translations
                .Where(t => t.Language == language && !parsed.Originals.Any(o => o.Name == t.Name))
                .Select(t => t.Source.Path),
        ]);

    private WorkshopPage Of(ReviewPage working, LinkResolver links) => new(
        working,
        _hasPages && working.Page.File is { } file ? addresses.OfReview(working.Page.Id, file.Source.Path) : null,
        working.Words is { } words ? links.Resolve(working.Page.Id, words) : FrozenDictionary<int, LinkTarget>.Empty);

    private WorkshopJob ListOf(Workshop workshop)
    {
        var title = publication.SeenFrom(workshop.Interface).First(p => p.Id.Name == WellKnownPages.Translations).Summary.Title;
        return PageOf(new WorkshopSheet(workshop, null), ListTemplate, workshop.List!.Value, new SourceText(title.Location.Path, ""), title);
    }

    private static WorkshopJob PageOf(WorkshopSheet sheet, string template, OutputPath path, SourceText source, Located<string> title)
    {
        var id = new PageId(new PageName(path.Value[..^".html".Length]), sheet.Workshop.Interface);
        var matter = new PageMatter(new CommonMatter(title, null, null, Draft: false, RequiresCompleteTranslation: false));
        var edition = new Edition(id, source, matter, [], MarkdownBody.Empty(new ComposedText(source.Path, "", [], [])), null);
        return new WorkshopJob(new Page(id, path, template, edition, [], null, [], null, null, sheet));
    }

    private static bool Has(string template, FrozenSet<string> templates, Findings findings)
    {
        if (!templates.Contains(template))
        {
            findings.Add(
                LinkRules.MissingTemplate,
                null,
                $"there is no template templates/{template}, which the pages for translators need",
                $"add it, or delete the page {WellKnownPages.Translations}.md");
        }

        return templates.Contains(template);
    }
}
