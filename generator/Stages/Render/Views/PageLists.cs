namespace Generator.Stages.Render.Views;

/// <summary>The members that some pages have: null where they do not belong.</summary>
internal sealed class PageLists(PageScope scope)
{
    private Page Page => scope.Page;

    public Value? Member(string name) => name switch
    {
        "also" => Page.IsNotFound ? Values(Page.Shows, e => new OtherLanguageView(scope, e)) : Value.Null,
        "letter" => Letter is { } letter ? Value.Object(new LetterView(scope, letter)) : Value.Null,
        "counts" => Page.IsHome ? Value.Object(new CountsView(scope)) : Value.Null,
        "events" => On(WellKnownPages.Timeline, () => EventView.AllOf(scope)),
        "drawing" => On(WellKnownPages.Timeline, () => Value.Html(
            new TimelineDrawing(scope.Words, scope.Dates, scope.InLanguage.Direction).Draw(Page.Shows))),
        "years" => On(WellKnownPages.Timeline, () => Values(Years, d => new YearView(scope, d))),
        "report" => Page.Edition.Matter is ReportMatter report ? Value.Object(new ReportView(scope, report)) : Value.Null,
        "reports" => Page.IsHome || Page.Name == WellKnownPages.Press
            ? Values(scope.Language.Reports, r => new ReportItemView(scope, r))
            : Value.Null,
        "downloads" => On(WellKnownPages.Downloads, () => Value.Object(new DownloadsView(scope))),
        "topics" => On(WellKnownPages.Differences, () => Values(scope.Language.Differences, t => new TopicView(scope, t))),
        "source_groups" => On(WellKnownPages.Sources, () => SourceGroupView.AllOf(scope)),
        "name_groups" => On(WellKnownPages.Names, () => NameGroupView.AllOf(scope)),
        _ => View.Unknown,
    };

    private Edition? Letter => Page.IsHome
        ? Page.Shows.FirstOrDefault()
        : Page.Edition.Matter is LetterMatter ? Page.Edition : null;

    private ImmutableArray<PartialDate> Years =>
        [.. Page.Shows.Select(e => ((EventMatter)e.Matter).Date.Value).DistinctBy(d => d.Year)];

    private Value On(PageName name, Func<Value> value) => Page.Name == name ? value() : Value.Null;

    private static Value Values<T>(ImmutableArray<T> items, Func<T, View> view) =>
        Value.List(TemplateList.Of(items, item => Value.Object(view(item))));
}
