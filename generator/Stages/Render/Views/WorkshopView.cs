namespace Generator.Stages.Render.Views;

/// <summary>How the translation into one language stands.</summary>
internal sealed class WorkshopView(PageScope scope, Workshop workshop)
{
    public string Tag => workshop.Language.Value;
    public string Name => LanguageRow.Of(workshop.Language).Name;
    public string Dir => Directions.Of(workshop.Language);
    public string? Url => workshop.List is { } list ? scope.Hrefs.To(list, null) : null;
    public int Percent => (workshop.Pages[0].Page with
    {
        Words = workshop.Pages.Aggregate(default(WordCounts), (sum, p) => sum + p.Page.Words),
    }).Percent;
    public int Open => workshop.Pages.Sum(p => OpenWork.On(p.Page, scope.Site.Config.SourceLanguage).Count());
    public int Missing => workshop.Pages.Count(p => p.Page.File is null);
    public int Complete => workshop.Pages.Count(p => p.Page.Progress == PageProgress.Complete);
    public int Reviewed => workshop.Pages.Count(p => p.Page.Review == ReviewState.Valid);
    public int Total => workshop.Pages.Length;
    public ImmutableArray<ProgressView> Pages => [.. workshop.Pages.Select(p => new ProgressView(scope, p))];
    public ImmutableArray<ProgressView> Unfinished =>
        [.. workshop.Pages.Where(p => p.Page.File is not null && (p.Page.IsBehind || p.Page.Review == ReviewState.Lapsed)).Select(p => new ProgressView(scope, p))];
    public ImmutableArray<string> Orphans => [.. workshop.Orphans.Select(o => o.Value)];
}
