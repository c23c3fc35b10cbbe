namespace Generator.Stages.Render.Views;

/// <summary>An event of the timeline.</summary>
/// <param name="isFirstOfYear">Whether a year begins with it.</param>
internal sealed class EventView(PageScope scope, Edition edition, bool isFirstOfYear) : View(Members)
{
    private static readonly ImmutableArray<string> Members =
    [
        "id", "title", "date", "date_end", "date_label", "date_attr", "year", "first_of_year", "actor_kind", "scope",
        "places", "actors", "people", "symbol", "content", "sources",
    ];

    private readonly EventMatter _matter = (EventMatter)edition.Matter;

    public static Value AllOf(PageScope scope)
    {
        var events = scope.Page.Shows;
        return List<int>(
            [.. Enumerable.Range(0, events.Length)],
            i => new EventView(scope, events[i], i == 0 || YearOf(events[i]) != YearOf(events[i - 1])));
    }

    protected override Value? Member(string name) => name switch
    {
        "id" => edition.Id.Name.Slug,
        "title" => scope.Foreign.Mark(_matter.Common.Title),
        "date" or "date_attr" => _matter.Date.Value.ToString(),
        "date_end" => _matter.End?.Value.ToString(),
        "date_label" => scope.Dates.Format(_matter.Date.Value, _matter.End?.Value),
        "year" => new PartialDate(YearOf(edition), null, null).ToString(),
        "first_of_year" => isFirstOfYear,
        "actor_kind" => Keys.Of(_matter.ActorKind.Value),
        "scope" => Keys.Of(_matter.Scope.Value),
        "places" => NameView.AllOf(scope, _matter.Places),
        "actors" => NameView.AllOf(scope, _matter.Actors),
        "people" => NameView.AllOf(scope, _matter.People),
        "symbol" => _matter.Symbol?.Value,
        "content" => scope.Bodies.Whole(edition),
        "sources" => CitationView.AllOf(scope, _matter.Sources),
        _ => Unknown,
    };

    private static int YearOf(Edition edition) => ((EventMatter)edition.Matter).Date.Value.Year;
}
