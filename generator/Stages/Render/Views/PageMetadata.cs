namespace Generator.Stages.Render.Views;

/// <summary>The members of a page that speak to browsers, search engines and editors.</summary>
internal sealed class PageMetadata(PageScope scope)
{
    private const string SocialCard = "assets/card.png";

    private Page Page => scope.Page;

    private SiteConfig Config => scope.Site.Config;

    private bool IsOffline => scope.Site.IsOffline;

    private bool IsUnknownOutside => Page.IsNotFound || Page.IsForTranslators || IsOffline;

    public Value? Member(string name) => name switch
    {
        "canonical" => IsUnknownOutside ? Value.Null : scope.Hrefs.Absolute(Page.Path, null),
        "edit_url" => IsOffline ? Value.Null : scope.Repository.Edit(Page.Edition.Source.Path),
        "json_ld" => Config.BaseUrl is null || IsUnknownOutside
            ? Value.Null
            : Value.Html(JsonLd.Of(scope)),
        "og_type" => Page.Edition.Matter is LetterMatter or ReportMatter ? "article" : "website",
        "feed_url" => scope.All.Feeds.GetValueOrDefault(Page.Id.Language) is { } feed ? scope.Hrefs.To(feed.Path, null) : Value.Null,
        "social_image" => scope.All.Files.TryGetValue(SocialCard, out var card) ? scope.Hrefs.Absolute(card.Path, null) : Value.Null,
        "csp" => Value.Html(ContentPolicy.Of(InlineStyle)),
        "inline_style" => Value.Html(InlineStyle),
        "downloads_url" => scope.Find(WellKnownPages.Downloads) is { } downloads ? scope.Hrefs.To(downloads) : Value.Null,
        "offline" => IsOffline ? Value.Object(new OfflineView(scope)) : Value.Null,
        _ => View.Unknown,
    };

    /// <summary>Only the page for missing addresses holds its style: from where it is served, the sheet is not found.</summary>
    private string? InlineStyle => Page.IsNotFound ? scope.All.StyleText : null;
}
