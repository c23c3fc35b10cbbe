namespace Generator.Stages.Render.Views;

/// <summary>The campaign.</summary>
internal sealed class SiteView(PageScope scope)
{
    public string Title => SiteTitle.In(scope.Language, scope.Site.Config);

    /// <summary>The same for an element: words of another language are marked with it.</summary>
    public object? TitleText => scope.Language.Strings.ByKey.GetValueOrDefault("site.title") is { } words ? scope.Foreign.Mark(words) : Title;

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
