namespace Generator.Stages.Render.Views;

/// <summary>How the translation into one language stands.</summary>
internal sealed class WorkshopView(PageScope scope, Workshop workshop) : View(Members)
{
    private static readonly ImmutableArray<string> Members =
    [
        "tag", "name", "dir", "url", "percent", "open", "complete", "reviewed", "total", "pages", "orphans",
    ];

    protected override Value? Member(string name) => name switch
    {
        "tag" => workshop.Language.Value,
        "name" => LanguageRow.Of(workshop.Language).Name,
        "dir" => Directions.Of(workshop.Language),
        "url" => scope.Hrefs.To(workshop.List, null),
        "percent" => Percent,
        "open" => workshop.Pages.Sum(p => ReviewRow.Of(p.Working).Count(r => r.IsOpen)),
        "complete" => workshop.Pages.Count(p => p.Page.Progress == PageProgress.Complete),
        "reviewed" => workshop.Pages.Count(p => p.Page.Review == ReviewState.Valid),
        "total" => workshop.Pages.Length,
        "pages" => List(workshop.Pages, p => new ProgressView(scope, p)),
        "orphans" => Value.List([.. workshop.Orphans.Select(o => Value.String(o.Value))]),
        _ => Unknown,
    };

    private int Percent => (workshop.Pages[0].Page with
    {
        Words = workshop.Pages.Aggregate(default(WordCounts), (sum, p) => sum + p.Page.Words),
    }).Percent;
}
