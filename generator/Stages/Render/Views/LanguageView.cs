namespace Generator.Stages.Render.Views;

/// <summary>One language of the switcher: the same page there, or the source's where that language does not have it.</summary>
internal sealed class LanguageView(PageScope scope, SiteLanguage language) : View(["tag", "name", "dir", "url", "current", "missing"])
{
    public static Value AllOf(PageScope scope) => List(scope.Site.Languages, l => new LanguageView(scope, l));

    protected override Value? Member(string name) => name switch
    {
        "tag" => language.Tag.Value,
        "name" => LanguageRow.Of(language.Tag).Name,
        "dir" => Directions.Of(language.Tag),
        "url" => scope.Hrefs.To(Target),
        "current" => language.Tag == scope.Page.Id.Language,
        "missing" => Target.Id.Language != language.Tag,
        _ => Unknown,
    };

    private PageSummary Target => language.FindOwn(Name) ?? scope.Site.Languages[0].Find(Name) ?? scope.Page.Alternates[0];

    /// <summary>There is one page for missing addresses; from there each language leads to its home, and from what translators see to how it stands.</summary>
    private PageName Name => scope.Page switch
    {
        { IsNotFound: true } => WellKnownPages.Home,
        { IsForTranslators: true } => WellKnownPages.Translations,
        var page => page.Name,
    };
}

/// <summary>The same page in one language, for search engines.</summary>
internal sealed class AlternateView(string language, string url) : View(["lang", "url"])
{
    /// <summary>Empty without a base URL, and where there is one language only.</summary>
    public static Value AllOf(PageScope scope)
    {
        ImmutableArray<PageSummary> alternates =
            scope.Site.Config.BaseUrl is not null && !scope.Site.IsOffline && !scope.Page.IsForTranslators && scope.Page.Alternates.Length > 1
                ? scope.Page.Alternates
                : [];
        return List(alternates, a => new AlternateView(a.Id.Language.Value, scope.Hrefs.Absolute(a.Path, null)!));
    }

    protected override Value? Member(string name) => name switch
    {
        "lang" => language,
        "url" => url,
        _ => Unknown,
    };
}
