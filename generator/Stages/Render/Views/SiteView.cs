namespace Generator.Stages.Render.Views;

/// <summary>The campaign.</summary>
internal sealed class SiteView(PageScope scope)
{
    public string Title => SiteTitle.In(scope.Language, scope.Site.Config);
    public string Lang => scope.Site.Config.SourceLanguage.Value;
    public string? BaseUrl => scope.Site.Config.BaseUrl?.AbsoluteUri;
    public string? Repository => scope.Site.Config.Repository?.OriginalString;
    public ImmutableArray<LanguageView> Languages => LanguageView.AllOf(scope);
}

/// <summary>One entry of the menu.</summary>
internal sealed class NavigationView(PageScope scope, PageSummary summary)
{
    public static ImmutableArray<NavigationView> AllOf(PageScope scope) => [.. scope.Language.Navigation.Select(s => new NavigationView(scope, s))];

    public string Url => scope.Hrefs.To(summary);
    public object Label => scope.Phrase("nav." + summary.Id.Name);
    public string? Lang => scope.Foreign.Foreign(summary.Id.Language);
    public bool Current => summary.Id == scope.Page.Id;
    public string Name => summary.Id.Name.Value;
}
