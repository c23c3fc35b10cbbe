namespace Generator.Stages.Render.Views;

/// <summary>A topic with the claims that differ.</summary>
internal sealed class TopicView(PageScope scope, DifferenceTopic topic)
{
    public string Id => topic.Id;
    public object Label => scope.Phrase("topic." + topic.Id);
    public ImmutableArray<ClaimView> Claims => [.. topic.Rows.Select(r => new ClaimView(scope, r))];
}

/// <summary>A claim side by side.</summary>
internal sealed class ClaimView(PageScope scope, DifferenceRow row)
{
    public string Id => row.Id;
    public object? Text => scope.Foreign.Mark(row.Text);
    public ImmutableArray<ClaimReportView> Reports => [.. row.Cells.Select(c => new ClaimReportView(scope, c))];
    public object? Primary => scope.Foreign.Mark(row.Primary);
    public object? Conclusion => scope.Foreign.Mark(row.Conclusion);
    public ParagraphView? Paragraph => row.Paragraph is { } anchor ? new(scope, scope.Find(WellKnownPages.Letter)!, anchor) : null;
    public ImmutableArray<CitationView> Sources => CitationView.AllOf(scope, row.Sources);
}

/// <summary>What one report says of a claim; null where it is silent.</summary>
internal sealed class ClaimReportView(PageScope scope, DifferenceCell cell)
{
    public ShortReportView Report => new(scope, cell.Report);
    public object? Says => scope.Foreign.Mark(cell.Says);
}

/// <summary>A report by its outlet, else by its title.</summary>
internal sealed class ShortReportView(PageScope scope, PageSummary report)
{
    public string Url => scope.Hrefs.To(report);
    public object? Short => scope.ShortOf(scope.All.Sources[report.Source!]) ?? scope.Foreign.Mark(report.Title);
    public string? Lang => scope.Foreign.Foreign(report.Id.Language);
}
