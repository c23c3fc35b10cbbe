namespace Generator.Stages.Render.Views;

/// <summary>How the translation into one language stands.</summary>
internal sealed class WorkshopView(PageScope scope, Workshop workshop) : View(Members)
{
    private static readonly ImmutableArray<string> Members =
    [
        "tag", "name", "dir", "url", "percent", "open", "missing", "complete", "reviewed", "total", "pages", "unfinished", "orphans",
    ];

    protected override Value? Member(string name) => name switch
    {
        "tag" => workshop.Language.Value,
        "name" => LanguageNames.Of(workshop.Language),
        "dir" => Directions.Of(workshop.Language),
        "url" => workshop.List is { } list ? scope.Hrefs.To(list, null) : Value.Null,
        "percent" => Percent,
        "open" => workshop.Pages.Sum(p => OpenWork.On(p.Page, scope.Site.Config.SourceLanguage).Count()),
        "missing" => workshop.Pages.Count(p => p.Page.File is null),
        "complete" => workshop.Pages.Count(p => p.Page.Progress == PageProgress.Complete),
        "reviewed" => workshop.Pages.Count(p => p.Page.Review == ReviewState.Valid),
        "total" => workshop.Pages.Length,
        "pages" => List(workshop.Pages, p => new ProgressView(scope, p)),
        "unfinished" => List([.. workshop.Pages.Where(p => p.Page.File is not null && (p.Page.IsBehind || p.Page.Review == ReviewState.Lapsed))], p => new ProgressView(scope, p)),
        "orphans" => Value.List([.. workshop.Orphans.Select(o => Value.String(o.Value))]),
        _ => Unknown,
    };

    private int Percent => (workshop.Pages[0].Page with
    {
        Words = workshop.Pages.Aggregate(default(WordCounts), (sum, p) => sum + p.Page.Words),
    }).Percent;
}
