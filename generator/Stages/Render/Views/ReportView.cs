namespace Generator.Stages.Render.Views;

/// <summary>A press report on its own page.</summary>
internal sealed class ReportView(PageScope scope, ReportMatter matter)
{
    public SourceView Source => new(scope, Cited);
    public string? Dateline => matter.Dateline?.Value;
    public object? Copy => scope.Foreign.Mark(matter.Copy);
    public ImmutableArray<FigureView> Figures => [.. matter.Figures.Select(f => new FigureView(scope, f))];
    public ImmutableArray<QuotationView> Quotations => [.. matter.Quotations.Select(q => new QuotationView(scope, q, Cited.Language))];
    public ImmutableArray<NameView> Places => NameView.AllOf(scope, matter.Places);
    public ImmutableArray<NameView> Actors => NameView.AllOf(scope, matter.Actors);
    public ImmutableArray<NameView> People => NameView.AllOf(scope, matter.People);
    public ImmutableArray<CitationView> Sources => CitationView.AllOf(scope, matter.Sources);
    public LinkView? Previous => LinkView.To(scope, scope.Page.Previous);
    public LinkView? Next => LinkView.To(scope, scope.Page.Next);

    private Source Cited => scope.All.Sources[matter.Source.Value];
}

/// <summary>A quotation of a speaker, in the language of the report.</summary>
internal sealed class QuotationView(PageScope scope, Quotation quotation, LanguageTag language)
{
    public string Id => quotation.Id.Value;
    public NameView? Speaker => quotation.Speaker is { } speaker ? NameView.Of(scope, speaker.Value) : null;
    public object? Role => scope.Foreign.Mark(quotation.Role);
    public string Text => quotation.Text.Value;
    public string Lang => language.Value;
}

/// <summary>A press report in a list.</summary>
internal sealed class ReportItemView(PageScope scope, PageSummary report)
{
    public string Url => scope.Hrefs.To(report);
    public object? Title => scope.Foreign.Mark(report.Title);
    public string? PageLang => scope.Foreign.Foreign(report.Id.Language);
    public string? Publisher => Cited.Publisher?.Value;
    public string? Author => Cited.Author?.Value;
    public string? Date => Cited.Date?.Value.ToString();
    public string Lang => Cited.Language.Value;
    public object? Description => scope.Foreign.Mark(report.Description);
    public SourceView Source => new(scope, Cited);
    public string? Headline => Cited.Title?.Value;

    private Source Cited => scope.All.Sources[report.Source!];
}
