namespace Generator.Stages.Render.Views;

/// <summary>How the translation into one language stands.</summary>
internal sealed class LanguageStatusView(PageScope scope, LanguageStatus status)
{
    public string Tag => status.Language.Value;
    public string Name => LanguageRow.Of(status.Language).Name;
    public string Dir => Directions.Of(status.Language);
    public string? Url => status.List is { } list ? scope.Hrefs.To(list, null) : null;
    public int Percent => (status.Pages[0].Page with
    {
        Words = status.Pages.Aggregate(default(WordCounts), (sum, p) => sum + p.Page.Words),
    }).Percent;
    public int Open => status.Pages.Sum(p => OpenWork.On(p.Page, scope.Site.Config.SourceLanguage).Count());
    public int Missing => status.Pages.Count(p => p.Page.File is null);
    public int Complete => status.Pages.Count(p => p.Page.Progress == PageProgress.Complete);
    public int Reviewed => status.Pages.Count(p => p.Page.Review == ReviewState.Valid);
    public int Total => status.Pages.Length;
    public ImmutableArray<ProgressView> Pages => [.. status.Pages.Select(p => new ProgressView(scope, p))];
    public ImmutableArray<ProgressView> Unfinished =>
        [.. status.Pages.Where(p => p.Page.File is not null && (p.Page.IsBehind || p.Page.Review == ReviewState.Lapsed)).Select(p => new ProgressView(scope, p))];
    public ImmutableArray<string> Orphans => [.. status.Orphans.Select(o => o.Value)];
}
