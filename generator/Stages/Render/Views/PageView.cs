namespace Generator.Stages.Render.Views;

/// <summary>The page that is rendered: what every page has, and the lists that some pages show.</summary>
internal sealed class PageView(PageScope scope) : View(Members)
{
    private static readonly ImmutableArray<string> Members =
    [
        "name", "kind", "title", "description", "lang", "dir", "content", "path", "canonical", "updated", "edit_url",
        "heading", "notice", "headings", "noindex", "is_home", "alternates", "json_ld", "og_type", "languages", "feed_url", "social_image", "offline", "downloads_url", "downloads",
        "csp", "inline_style", "also", "letter", "counts", "events", "drawing", "years", "report", "reports", "topics",
        "source_groups", "name_groups", "for_translators", "translations", "guide_url", "workshops", "workshop", "review",
    ];

    private readonly PageLists _lists = new(scope);
    private readonly PageMetadata _metadata = new(scope);
    private readonly WorkshopMembers _workshop = new(scope);

    private Page Page => scope.Page;

    private CommonMatter Common => Page.Edition.Matter.Common;

    protected override Value? Member(string name) => name switch
    {
        "name" => Page.Name.Value,
        "kind" => Keys.Of(Page.Edition.Matter.Kind),
        "title" => Common.Title.Value,
        "heading" => scope.Foreign.Mark(Common.Title),
        "notice" => Page.Edition.Translation is { } translation ? Value.Object(new NoticeView(scope, translation)) : Value.Null,
        "description" => Common.Description?.Value,
        "lang" => Page.Id.Language.Value,
        "dir" => scope.InLanguage.Direction,
        "content" => scope.Bodies.Whole(Page.Edition),
        "path" => Page.Path.Value,
        "updated" => Common.Updated?.Value.ToString(),
        "headings" => List(Page.Edition.Body.Headings, h => new HeadingView(h)),
        "noindex" => !Page.IsIndexed,
        "is_home" => Page.IsHome,
        "alternates" => AlternateView.AllOf(scope),
        "languages" => LanguageView.AllOf(scope),
        _ => _metadata.Member(name) ?? _lists.Member(name) ?? _workshop.Member(name),
    };
}
