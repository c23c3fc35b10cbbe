namespace Generator.Stages.Render.Views;

/// <summary>An event of the timeline.</summary>
/// <param name="isFirstOfYear">Whether a year begins with it.</param>
internal sealed class EventView(PageScope scope, Edition edition, bool isFirstOfYear)
{
    private readonly EventMatter _matter = (EventMatter)edition.Matter;

    public static ImmutableArray<EventView> AllOf(PageScope scope)
    {
        var events = scope.Page.Shows;
        return [.. events.Select((e, i) => new EventView(scope, e, i == 0 || YearOf(e) != YearOf(events[i - 1])))];
    }

    public string Id => edition.Id.Name.Slug;
    public object? Title => scope.Foreign.Mark(_matter.Common.Title);
    public string Date => _matter.Date.Value.ToString();
    public string? DateEnd => _matter.End?.Value.ToString();
    public string DateLabel => scope.Dates.Format(_matter.Date.Value, _matter.End?.Value);
    public string DateAttr => Date;
    public string Year => new PartialDate(YearOf(edition), null, null).ToString();
    public bool FirstOfYear => isFirstOfYear;
    public string ActorKind => EnumWords.Of(_matter.ActorKind.Value);
    public string Scope => EnumWords.Of(_matter.Scope.Value);
    public ImmutableArray<NameView> Places => NameView.AllOf(scope, _matter.Places);
    public ImmutableArray<NameView> Actors => NameView.AllOf(scope, _matter.Actors);
    public ImmutableArray<NameView> People => NameView.AllOf(scope, _matter.People);
    public string? Symbol => _matter.Symbol?.Value;
    public HtmlFragment Content => scope.Bodies.Whole(edition);
    public ImmutableArray<CitationView> Sources => CitationView.AllOf(scope, _matter.Sources);

    private static int YearOf(Edition edition) => ((EventMatter)edition.Matter).Date.Value.Year;
}
