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
    public ImmutableArray<LanguageStatus> Plan(ImmutableArray<ReviewedPage> reviewed, LinkMap map)
    {
        var entrance = new PageId(WellKnownPages.Translations, parsed.Config.SourceLanguage);
        var links = new LinkResolver(map, new Findings());
        return publication.All.Any(p => p.Id == entrance)
            ? [.. reviewed.GroupBy(w => w.Page.Id.Language).Select(g => Of(g.Key, g, links))]
            : [];
    }

    /// <summary>The pages of the review; none beside a finding where a template is missing.</summary>
    public IEnumerable<Job> Pages(ImmutableArray<LanguageStatus> statuses, FrozenSet<string> templates, Findings findings)
    {
        var missing = new[] { ListTemplate, PageTemplate }.Where(t => _hasPages && !statuses.IsEmpty && !templates.Contains(t)).ToList();
        missing.ForEach(template => findings.Add(
            LinkRules.MissingTemplate,
            null,
            $"there is no template templates/{template}, which the pages for translators need",
            $"add it, or delete the page {WellKnownPages.Translations}.md"));
        if (!_hasPages || missing.Count > 0)
        {
            return [];
        }

        return statuses.SelectMany(w => w.Pages
            .Where(p => p.Review is not null)
            .Select(p => PageOf(new ReviewSheet(w, p), PageTemplate, p.Review!.Value, p.Page.File!.Source, p.Page.Fields[0].Published))
            .Prepend(ListOf(w)));
    }

    private LanguageStatus Of(LanguageTag language, IEnumerable<ReviewedPage> pages, LinkResolver links) => new(
        language,
        publication.Languages.Contains(language) ? language : parsed.Config.SourceLanguage,
        _hasPages ? Addresses.OfReview(language) : null,
        [.. pages.Select(p => Of(p, links))],
        [
            .. parsed.Translations
                .Where(t => t.Language == language && !parsed.Originals.Any(o => o.Name == t.Name))
                .Select(t => t.Source.Path),
        ]);

    private PageStatus Of(ReviewedPage reviewed, LinkResolver links) => new(
        reviewed,
        _hasPages && reviewed.Page.File is { } file ? addresses.OfReview(reviewed.Page.Id, file.Source.Path) : null,
        reviewed.Words is { } words ? links.Resolve(reviewed.Page.Id, words) : FrozenDictionary<int, LinkTarget>.Empty);

    private ReviewJob ListOf(LanguageStatus status)
    {
        var title = publication.SeenFrom(status.Interface).First(p => p.Id.Name == WellKnownPages.Translations).Summary.Title;
        return PageOf(new ReviewSheet(status, null), ListTemplate, status.List!.Value, new SourceText(title.Location.Path, ""), title);
    }

    private static ReviewJob PageOf(ReviewSheet sheet, string template, OutputPath path, SourceText source, Located<string> title)
    {
        var id = new PageId(new PageName(path.Value[..^".html".Length]), sheet.Status.Interface);
        var matter = new PageMatter(new CommonMatter(title, null, null, Draft: false, RequiresCompleteTranslation: false));
        var edition = new Edition(id, source, matter, [], MarkdownBody.Empty(new ComposedText(source.Path, "", [], [])), null);
        return new ReviewJob(new Page(id, path, template, edition, [], null, [], null, null, sheet));
    }
}
