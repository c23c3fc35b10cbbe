namespace Generator.Stages.Render.Views;

/// <summary>How one page stands in one language.</summary>
internal sealed class ProgressView(PageScope scope, WorkshopPage page) : View(Members)
{
    private static readonly ImmutableArray<string> Members =
    [
        "name", "title", "source_title", "lang", "dir", "source_lang", "source_dir", "url", "file", "edit_url", "source_url", "percent", "state",
        "label", "published", "open_count", "rows", "open", "checks", "notes",
    ];

    private readonly Lazy<ImmutableArray<ReviewRow>> _rows = new(() => page.Review is null ? [] : ReviewRow.Of(page.Working));

    private readonly Lazy<ReviewText> _text = new(() => new ReviewText(scope, page));

    private LanguageTag Source => page.Working.Original.Id.Language;

    protected override Value? Member(string name) => name switch
    {
        "name" => page.Page.Id.Name.Value,
        "title" => scope.Foreign.Mark(page.Page.Fields[0].Published),
        "source_title" => page.Page.Original.Matter.Common.Title.Value,
        "lang" => page.Page.Id.Language.Value,
        "dir" => Directions.Of(page.Page.Id.Language),
        "source_lang" => Source.Value,
        "source_dir" => Directions.Of(Source),
        "url" => page.Review is { } review ? scope.Hrefs.To(review, null) : Value.Null,
        "file" => page.Page.File?.Source.Path.Value,
        "edit_url" => page.Page.File is { } file ? scope.Repository.Edit(file.Source.Path) : Value.Null,
        "source_url" => scope.Repository.View(page.Page.Original.Source.Path),
        "percent" => page.Page.Percent,
        "state" => State,
        "label" => scope.Phrase("progress." + State),
        "published" => page.Page.IsPublished,
        "open_count" => OpenWork.On(page.Page, Source).Count(),
        "rows" => List(_rows.Value, r => new ReviewRowView(scope, _text.Value, page, r)),
        "open" => List<ReviewRow>([.. _rows.Value.Where(r => r.IsOpen)], r => new ReviewRowView(scope, _text.Value, page, r)),
        "checks" => List(page.Working.Findings.RemoveAll(IsInARow), f => new CheckView(f)),
        "notes" => page.Page.Body.Blocks.Sum(b => b.Comments.Notes.Count()),
        _ => Unknown,
    };

    /// <summary>How far it has come; of a complete page, whether a second person has read it.</summary>
    private string State => page.Page switch
    {
        { Progress: PageProgress.Complete, Review: ReviewState.Valid } => "reviewed",
        { Progress: PageProgress.Complete, Review: ReviewState.Lapsed } => "lapsed",
        var other => other.Progress.ToString().ToLowerInvariant(),
    };

    private bool IsInARow(Diagnostics.Diagnostic found) => _rows.Value.Any(r => r.FindingsAmong([found]).Any());
}
