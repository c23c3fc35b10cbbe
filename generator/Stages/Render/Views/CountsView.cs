namespace Generator.Stages.Render.Views;

/// <summary>How much there is of what, for the home page.</summary>
internal sealed class CountsView(PageScope scope) : View(["events", "reports", "claims", "sources", "names"])
{
    protected override Value? Member(string name) => name switch
    {
        "events" => scope.Language.Summaries.Values.Count(s => s.Kind == Kind.Event),
        "reports" => scope.Language.Reports.Length,
        "claims" => scope.Language.Differences.Sum(t => t.Rows.Length),
        "sources" => scope.Site.Bibliography.Length,
        "names" => scope.Language.Names.Length,
        _ => Unknown,
    };
}

/// <summary>The page for missing addresses in another language.</summary>
internal sealed class OtherLanguageView(PageScope scope, Edition edition) : View(["lang", "dir", "title", "content"])
{
    protected override Value? Member(string name) => name switch
    {
        "lang" => edition.Id.Language.Value,
        "dir" => Directions.Of(edition.Id.Language),
        "title" => edition.Matter.Common.Title.Value,
        "content" => scope.Bodies.Whole(edition),
        _ => Unknown,
    };
}
