namespace Generator.Stages.Render.Views;

/// <summary>What leads to the pages for translators, and what these show.</summary>
internal sealed partial class PageView
{
    private const string Guide = "content/TRANSLATING";

    public bool ForTranslators => Page.IsForTranslators;
    public LinkView? Translations => LinkView.To(scope, scope.Find(WellKnownPages.Translations));
    public string? GuideUrl => Page.IsForTranslators && GuideFor(Page.Id.Language) is { } guide ? scope.Repository.View(guide) : null;
    public ImmutableArray<LanguageStatusView>? Statuses => IsEntrance ? [.. scope.Site.Statuses.Select(w => new LanguageStatusView(scope, w))] : null;
    public LanguageStatusView? Status => Page.Sheet is { } sheet ? new(scope, sheet.Status) : null;
    public ProgressView? Review => Page.Sheet?.Reviewed is { } reviewed ? new(scope, reviewed) : null;

    private bool IsEntrance => Page.Sheet is null && Page.Name == WellKnownPages.Translations;

    /// <summary>The guide in a language, else in the source's.</summary>
    private SourcePath? GuideFor(LanguageTag language)
    {
        var guides = scope.Site.Guides;
        return guides.Where(g => g.Value == $"{Guide}.{language}.md").Concat(guides.Where(g => g.Value == Guide + ".md")).Cast<SourcePath?>().FirstOrDefault();
    }
}
