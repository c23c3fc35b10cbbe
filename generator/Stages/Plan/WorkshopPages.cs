namespace Generator.Stages.Plan;

/// <summary>Makes the pages for translators: a work list for each language, a review page for each of its files.</summary>
internal sealed class WorkshopPages(ImmutableArray<SiteLanguage> languages, FrozenSet<string> templates, Findings findings)
{
    private const string ListTemplate = "worklist.html";
    private const string ReviewTemplate = "review.html";

    public IEnumerable<Job> Plan(ImmutableArray<Workshop> workshops)
    {
        if (!workshops.IsEmpty && !(Has(ListTemplate) & Has(ReviewTemplate)))
        {
            return [];
        }

        return workshops.SelectMany(w => w.Pages
            .Where(p => p.Review is not null)
            .Select(p => PageOf(new WorkshopSheet(w, p)))
            .Prepend(PageOf(new WorkshopSheet(w, null))));
    }

    private static WorkshopJob PageOf(WorkshopSheet sheet, string template, OutputPath path, Edition edition) => new(new Page(
        edition.Id, path, template, edition, [], null, [], null, null, sheet));

    private WorkshopJob PageOf(WorkshopSheet sheet)
    {
        var entrance = languages.First(l => l.Tag == sheet.Workshop.Interface).Find(WellKnownPages.Translations)!;
        var (path, source, title) = sheet.Reviewed is { } reviewed
            ? (reviewed.Review!.Value, reviewed.Page.File!.Source, reviewed.Page.Fields[0].Published)
            : (sheet.Workshop.List, new SourceText(entrance.Title.Location.Path, ""), entrance.Title);
        var edition = new Edition(
            new PageId(new PageName(path.Value[..^".html".Length]), sheet.Workshop.Interface),
            source,
            new PageMatter(new CommonMatter(title, null, null, Draft: false, RequiresCompleteTranslation: false)),
            [],
            MarkdownBody.Empty(new ComposedText(source.Path, "", [], [])),
            null);
        return PageOf(sheet, sheet.Reviewed is null ? ListTemplate : ReviewTemplate, path, edition);
    }

    private bool Has(string template)
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
