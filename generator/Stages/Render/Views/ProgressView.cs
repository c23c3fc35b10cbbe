namespace Generator.Stages.Render.Views;

/// <summary>How one page stands in one language.</summary>
internal sealed class ProgressView(PageScope scope, PageStatus page)
{
    private readonly Lazy<ImmutableArray<ReviewRow>> _rows = new(() => page.Review is null ? [] : ReviewRow.Of(page.Reviewed));

    private readonly Lazy<ReviewText> _text = new(() => new ReviewText(scope, page));

    public string Name => page.Page.Id.Name.Value;
    public object? Title => scope.Foreign.Mark(page.Page.Fields[0].Published);
    public string SourceTitle => page.Page.Original.Matter.Common.Title.Value;
    public string Lang => page.Page.Id.Language.Value;
    public string Dir => Directions.Of(page.Page.Id.Language);
    public string SourceLang => Source.Value;
    public string SourceDir => Directions.Of(Source);
    public string? Url => page.Review is { } review ? scope.Hrefs.To(review, null) : null;
    public string? File => page.Page.File?.Source.Path.Value;
    public string? EditUrl => page.Page.File is { } file ? scope.Repository.Edit(file.Source.Path) : null;
    public string? SourceUrl => scope.Repository.View(page.Page.Original.Source.Path);
    public int Percent => page.Page.Percent;

    /// <summary>How far it has come; of a complete page, whether a second person has read it.</summary>
    public string State => page.Page switch
    {
        { Progress: PageProgress.Complete, Review: ReviewState.Valid } => "reviewed",
        { Progress: PageProgress.Complete, Review: ReviewState.Lapsed } => "lapsed",
        var other => other.Progress.ToString().ToLowerInvariant(),
    };
    public object Label => scope.Phrase("progress." + State);
    public bool Published => page.Page.IsPublished;
    public int OpenCount => OpenWork.On(page.Page, Source).Count();
    public ImmutableArray<ReviewRowView> Rows => [.. _rows.Value.Select(ViewOf)];
    public ImmutableArray<ReviewRowView> Open => [.. _rows.Value.Where(r => r.IsOpen).Select(ViewOf)];
    public ImmutableArray<CheckView> Checks => [.. page.Reviewed.Findings.Where(f => !IsInARow(f)).Select(f => new CheckView(f))];
    public int Notes => page.Page.Body.Blocks.Sum(b => b.Comments.Notes.Count());

    private LanguageTag Source => page.Reviewed.Original.Id.Language;

    private ReviewRowView ViewOf(ReviewRow row) => new(scope, _text.Value, page, row);

    private bool IsInARow(Diagnostic found) => _rows.Value.Any(r => r.FindingsAmong([found]).Any());
}
