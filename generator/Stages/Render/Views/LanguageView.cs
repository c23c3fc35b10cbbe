namespace Generator.Stages.Render.Views;

/// <summary>One language of the switcher: the same page there, or the source's where that language does not have it.</summary>
internal sealed class LanguageView(PageScope scope, SiteLanguage language)
{
    public static ImmutableArray<LanguageView> AllOf(PageScope scope) => [.. scope.Site.Languages.Select(l => new LanguageView(scope, l))];

    public string Tag => language.Tag.Value;
    public string Name => LanguageRow.Of(language.Tag).Name;
    public string Dir => Directions.Of(language.Tag);
    public string Url => scope.Hrefs.To(Target);
    public bool Current => language.Tag == scope.Page.Id.Language;
    public bool Missing => Target.Id.Language != language.Tag;

    private PageSummary Target => language.FindOwn(Sought) ?? scope.Site.Languages[0].Find(Sought) ?? scope.Page.Alternates[0];

    /// <summary>There is one page for missing addresses; from there each language leads to its home, and from what translators see to how it stands.</summary>
    private PageName Sought => scope.Page switch
    {
        { IsNotFound: true } => WellKnownPages.Home,
        { IsForTranslators: true } => WellKnownPages.Translations,
        var page => page.Name,
    };
}

/// <summary>The same page in one language, for search engines.</summary>
internal sealed record AlternateView(string Lang, string Url)
{
    /// <summary>Empty without a base URL, and where there is one language only.</summary>
    public static ImmutableArray<AlternateView> AllOf(PageScope scope) =>
        scope.Site.Config.BaseUrl is not null && !scope.Site.IsOffline && !scope.Page.IsForTranslators && scope.Page.Alternates.Length > 1
            ? [.. scope.Page.Alternates.Select(a => new AlternateView(a.Id.Language.Value, scope.Hrefs.Absolute(a.Path, null)!))]
            : [];
}
