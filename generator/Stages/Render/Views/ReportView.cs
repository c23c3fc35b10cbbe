namespace Generator.Stages.Render.Views;

/// <summary>A press report on its own page.</summary>
internal sealed class ReportView(PageScope scope, ReportMatter matter) : View(Members)
{
    private static readonly ImmutableArray<string> Members =
    [
        "source", "dateline", "copy", "figures", "quotations", "places", "actors", "people", "sources", "previous", "next",
    ];

    private Source Source => scope.All.Sources[matter.Source.Value];

    protected override Value? Member(string name) => name switch
    {
        "source" => Value.Object(new SourceView(scope, Source)),
        "dateline" => matter.Dateline?.Value,
        "copy" => scope.Foreign.Mark(matter.Copy),
        "figures" => List(matter.Figures, f => new FigureView(scope, f)),
        "quotations" => List(matter.Quotations, q => new QuotationView(scope, q, Source.Language)),
        "places" => NameView.AllOf(scope, matter.Places),
        "actors" => NameView.AllOf(scope, matter.Actors),
        "people" => NameView.AllOf(scope, matter.People),
        "sources" => CitationView.AllOf(scope, matter.Sources),
        "previous" => Value.Object(LinkView.To(scope, scope.Page.Previous)),
        "next" => Value.Object(LinkView.To(scope, scope.Page.Next)),
        _ => Unknown,
    };
}

/// <summary>A quotation of a speaker, in the language of the report.</summary>
internal sealed class QuotationView(PageScope scope, Quotation quotation, LanguageTag language)
    : View(["id", "speaker", "role", "text", "lang"])
{
    protected override Value? Member(string name) => name switch
    {
        "id" => quotation.Id.Value,
        "speaker" => quotation.Speaker is { } speaker ? Value.Object(NameView.Of(scope, speaker.Value)) : Value.Null,
        "role" => scope.Foreign.Mark(quotation.Role),
        "text" => quotation.Text.Value,
        "lang" => language.Value,
        _ => Unknown,
    };
}

/// <summary>A press report in a list.</summary>
internal sealed class ReportItemView(PageScope scope, PageSummary report) : View(Members)
{
    private static readonly ImmutableArray<string> Members =
    [
        "url", "title", "page_lang", "publisher", "author", "date", "lang", "description", "source", "headline",
    ];

    private Source Source => scope.All.Sources[report.Source!];

    protected override Value? Member(string name) => name switch
    {
        "url" => scope.Hrefs.To(report),
        "title" => scope.Foreign.Mark(report.Title),
        "page_lang" => scope.Foreign.Foreign(report.Id.Language),
        "publisher" => Source.Publisher?.Value,
        "author" => Source.Author?.Value,
        "date" => Source.Date?.Value.ToString(),
        "lang" => Source.Language.Value,
        "description" => scope.Foreign.Mark(report.Description),
        "source" => Value.Object(new SourceView(scope, Source)),
        "headline" => Source.Title?.Value,
        _ => Unknown,
    };
}
