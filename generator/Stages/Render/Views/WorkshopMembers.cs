namespace Generator.Stages.Render.Views;

/// <summary>The members of a page that lead to those for translators, and what these show.</summary>
internal sealed class WorkshopMembers(PageScope scope)
{
    private const string Guide = "content/TRANSLATING";

    private Page Page => scope.Page;

    private bool IsEntrance => Page.Sheet is null && Page.Name == WellKnownPages.Translations;

    public Value? Member(string name) => name switch
    {
        "for_translators" => Page.IsForTranslators,
        "translations" => Value.Object(LinkView.To(scope, scope.Find(WellKnownPages.Translations))),
        "guide_url" => Page.IsForTranslators && GuideFor(Page.Id.Language) is { } guide ? scope.Repository.View(guide) : Value.Null,
        "workshops" => IsEntrance ? Value.List(TemplateList.Of(scope.Site.Workshops, w => Value.Object(new WorkshopView(scope, w)))) : Value.Null,
        "workshop" => Page.Sheet is { } sheet ? Value.Object(new WorkshopView(scope, sheet.Workshop)) : Value.Null,
        "review" => Page.Sheet?.Reviewed is { } reviewed ? Value.Object(new ProgressView(scope, reviewed)) : Value.Null,
        _ => View.Unknown,
    };

    /// <summary>The guide in a language, else in the source's.</summary>
    private SourcePath? GuideFor(LanguageTag language)
    {
        var guides = scope.Site.Guides;
        return guides.Where(g => g.Value == $"{Guide}.{language}.md").Concat(guides.Where(g => g.Value == Guide + ".md")).Cast<SourcePath?>().FirstOrDefault();
    }
}
