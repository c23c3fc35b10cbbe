namespace Generator.Stages.Render.Views;

/// <summary>How much there is of what, for the home page.</summary>
internal sealed class CountsView(PageScope scope)
{
    public int Events => scope.Language.Summaries.Values.Count(s => s.Kind == Kind.Event);
    public int Reports => scope.Language.Reports.Length;
    public int Claims => scope.Language.Differences.Sum(t => t.Rows.Length);
    public int Sources => scope.Site.Bibliography.Length;
    public int Names => scope.Language.Names.Length;
}

/// <summary>The page for missing addresses in another language.</summary>
internal sealed class OtherLanguageView(PageScope scope, Edition edition)
{
    public string Lang => edition.Id.Language.Value;
    public string Dir => Directions.Of(edition.Id.Language);
    public string Title => edition.Matter.Common.Title.Value;
    public HtmlFragment Content => scope.Bodies.Whole(edition);
}
