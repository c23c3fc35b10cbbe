namespace Generator.Stages.Render.Views;

/// <summary>
/// The page that is rendered: what every page has, the lists that some pages show and that are null where they do not
/// belong, and (in the other part) what leads translators on.
/// </summary>
internal sealed partial class PageView(PageScope scope)
{
    private const string SocialCard = "assets/card.png";

    public string Name => Page.Name.Value;
    public string Kind => EnumWords.Of(Page.Edition.Matter.Kind);
    public string Title => Common.Title.Value;
    public object? Heading => scope.Foreign.Mark(Common.Title);
    public NoticeView? Notice => Page.Edition.Translation is { } translation ? new(scope, translation) : null;
    public string? Description => Common.Description?.Value;
    public string Lang => Page.Id.Language.Value;
    public string Dir => scope.InLanguage.Direction;
    public HtmlFragment Content => scope.Bodies.Whole(Page.Edition);
    public string Path => Page.Path.Value;
    public string? Updated => Common.Updated?.Value.ToString();
    public ImmutableArray<HeadingView> Headings => [.. Page.Edition.Body.Headings.Select(h => new HeadingView(h.Id, h.Text, h.Level))];
    public bool Noindex => !Page.IsIndexed;
    public bool IsHome => Page.IsHome;

    // For browsers, search engines and editors
    public ImmutableArray<AlternateView> Alternates => AlternateView.AllOf(scope);
    public ImmutableArray<LanguageView> Languages => LanguageView.AllOf(scope);
    public string? Canonical => IsUnknownOutside ? null : scope.Hrefs.Absolute(Page.Path, null);
    public string? EditUrl => IsOffline ? null : scope.Repository.Edit(Page.Edition.Source.Path);
    public HtmlFragment? JsonLd => scope.Site.Config.BaseUrl is null || IsUnknownOutside ? null : HtmlFragment.Unmarked(Render.JsonLd.Of(scope));
    public string OgType => Page.Edition.Matter is LetterMatter or ReportMatter ? "article" : "website";
    public string? FeedUrl => scope.All.Feeds.GetValueOrDefault(Page.Id.Language) is { } feed ? scope.Hrefs.To(feed.Path, null) : null;
    public string? SocialImage => scope.All.Files.TryGetValue(SocialCard, out var card) ? scope.Hrefs.Absolute(card.Path, null) : null;
    public HtmlFragment Csp => HtmlFragment.Unmarked(ContentPolicy.Of(Style));
    public HtmlFragment? InlineStyle => Style is { } style ? HtmlFragment.Unmarked(style) : null;
    public string? DownloadsUrl => scope.Find(WellKnownPages.Downloads) is { } downloads ? scope.Hrefs.To(downloads) : null;
    public OfflineView? Offline => IsOffline ? new(scope) : null;

    // What some pages show
    public ImmutableArray<OtherLanguageView>? Also => Page.IsNotFound ? [.. Page.Shows.Select(e => new OtherLanguageView(scope, e))] : null;
    public LetterView? Letter => LetterEdition is { } letter ? new(scope, letter) : null;
    public CountsView? Counts => Page.IsHome ? new(scope) : null;
    public ImmutableArray<EventView>? Events => Page.Name == WellKnownPages.Timeline ? EventView.AllOf(scope) : null;
    public HtmlFragment? Drawing => Page.Name == WellKnownPages.Timeline
        ? HtmlFragment.Unmarked(new TimelineDrawing(scope.Words, scope.Dates, scope.InLanguage.Direction).Draw(Page.Shows))
        : null;
    public ImmutableArray<YearView>? Years => Page.Name == WellKnownPages.Timeline
        ? [.. Page.Shows.Select(e => ((EventMatter)e.Matter).Date.Value).DistinctBy(d => d.Year).Select(d => new YearView(scope, d))]
        : null;
    public ReportView? Report => Page.Edition.Matter is ReportMatter report ? new(scope, report) : null;
    public ImmutableArray<ReportItemView>? Reports => Page.IsHome || Page.Name == WellKnownPages.Press
        ? [.. scope.Language.Reports.Select(r => new ReportItemView(scope, r))]
        : null;
    public DownloadsView? Downloads => Page.Name == WellKnownPages.Downloads ? new(scope) : null;
    public ImmutableArray<TopicView>? Topics => Page.Name == WellKnownPages.Differences
        ? [.. scope.Language.Differences.Select(t => new TopicView(scope, t))]
        : null;
    public ImmutableArray<SourceGroupView>? SourceGroups => Page.Name == WellKnownPages.Sources ? SourceGroupView.AllOf(scope) : null;
    public ImmutableArray<NameGroupView>? NameGroups => Page.Name == WellKnownPages.Names ? NameGroupView.AllOf(scope) : null;

    private Page Page => scope.Page;

    private CommonMatter Common => Page.Edition.Matter.Common;

    private bool IsOffline => scope.Site.IsOffline;

    private bool IsUnknownOutside => Page.IsNotFound || Page.IsForTranslators || IsOffline;

    /// <summary>Only the page for missing addresses holds its style: from where it is served, the sheet is not found.</summary>
    private string? Style => Page.IsNotFound ? scope.All.StyleText : null;

    private Edition? LetterEdition => Page.IsHome
        ? Page.Shows.FirstOrDefault()
        : Page.Edition.Matter is LetterMatter ? Page.Edition : null;
}
