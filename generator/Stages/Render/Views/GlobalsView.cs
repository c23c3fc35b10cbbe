namespace Generator.Stages.Render.Views;

/// <summary>The names that every template sees beside the functions.</summary>
internal sealed class GlobalsView(PageScope scope) : View(["site", "page", "nav"])
{
    private readonly PageView _page = new(scope);
    private readonly SiteView _site = new(scope);

    protected override Value? Member(string name) => name switch
    {
        "site" => Value.Object(_site),
        "page" => Value.Object(_page),
        "nav" => List(scope.Language.Navigation, s => new NavigationView(scope, s)),
        _ => Unknown,
    };
}

/// <summary>The campaign.</summary>
internal sealed class SiteView(PageScope scope) : View(["title", "lang", "base_url", "repository", "languages"])
{
    protected override Value? Member(string name) => name switch
    {
        "title" => SiteTitle.In(scope.Language, scope.Site.Config),
        "lang" => scope.Site.Config.SourceLanguage.Value,
        "base_url" => scope.Site.Config.BaseUrl?.AbsoluteUri,
        "repository" => scope.Site.Config.Repository?.OriginalString,
        "languages" => LanguageView.AllOf(scope),
        _ => Unknown,
    };
}

/// <summary>One entry of the menu.</summary>
internal sealed class NavigationView(PageScope scope, PageSummary summary) : View(["url", "label", "current", "name", "lang"])
{
    protected override Value? Member(string name) => name switch
    {
        "url" => scope.Hrefs.To(summary),
        "label" => scope.Phrase("nav." + summary.Id.Name),
        "lang" => scope.Foreign.Foreign(summary.Id.Language),
        "current" => summary.Id == scope.Page.Id,
        "name" => summary.Id.Name.Value,
        _ => Unknown,
    };
}
