namespace Generator.Stages.Render.Views;

/// <summary>A topic with the claims that differ.</summary>
internal sealed class TopicView(PageScope scope, DifferenceTopic topic) : View(["id", "label", "claims"])
{
    protected override Value? Member(string name) => name switch
    {
        "id" => topic.Id,
        "label" => scope.Phrase("topic." + topic.Id),
        "claims" => List(topic.Rows, r => new ClaimView(scope, r)),
        _ => Unknown,
    };
}

/// <summary>A claim side by side.</summary>
internal sealed class ClaimView(PageScope scope, DifferenceRow row)
    : View(["id", "text", "reports", "primary", "conclusion", "paragraph", "sources"])
{
    protected override Value? Member(string name) => name switch
    {
        "id" => row.Id,
        "text" => scope.Foreign.Mark(row.Text),
        "reports" => List(row.Cells, c => new ClaimReportView(scope, c)),
        "primary" => scope.Foreign.Mark(row.Primary),
        "conclusion" => scope.Foreign.Mark(row.Conclusion),
        "paragraph" => row.Paragraph is { } anchor ? Value.Object(new ParagraphView(scope, scope.Find(WellKnownPages.Letter)!, anchor)) : Value.Null,
        "sources" => CitationView.AllOf(scope, row.Sources),
        _ => Unknown,
    };
}

/// <summary>What one report says of a claim; null where it is silent.</summary>
internal sealed class ClaimReportView(PageScope scope, DifferenceCell cell) : View(["report", "says"])
{
    protected override Value? Member(string name) => name switch
    {
        "report" => Value.Object(new ShortReportView(scope, cell.Report)),
        "says" => scope.Foreign.Mark(cell.Says),
        _ => Unknown,
    };
}

/// <summary>A report by its outlet, else by its title.</summary>
internal sealed class ShortReportView(PageScope scope, PageSummary report) : View(["url", "short", "lang"])
{
    protected override Value? Member(string name) => name switch
    {
        "url" => scope.Hrefs.To(report),
        "short" => scope.ShortOf(scope.All.Sources[report.Source!]) is { } known ? known : scope.Foreign.Mark(report.Title),
        "lang" => scope.Foreign.Foreign(report.Id.Language),
        _ => Unknown,
    };
}
