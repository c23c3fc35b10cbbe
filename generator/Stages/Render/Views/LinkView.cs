namespace Generator.Stages.Render.Views;

/// <summary>A place of the site with its title, and its language where that is another than the page's.</summary>
internal sealed class LinkView(string url, Value title, string? language) : View(["url", "title", "lang"])
{
    public static LinkView? To(PageScope scope, PageSummary? summary) => summary is null
        ? null
        : new LinkView(scope.Hrefs.To(summary), scope.Foreign.Mark(summary.Title), scope.Foreign.Foreign(summary.Id.Language));

    public static LinkView To(PageScope scope, Mention mention) => new(
        scope.Hrefs.To(mention.Path, mention.Fragment), scope.Foreign.Mark(mention.Title), scope.Foreign.Foreign(mention.Language));

    protected override Value? Member(string name) => name switch
    {
        "url" => url,
        "title" => title,
        "lang" => language,
        _ => Unknown,
    };
}

/// <summary>A paragraph of the letter.</summary>
/// <param name="letter">The page of the letter.</param>
/// <param name="anchor">Such as <c>p6</c>.</param>
internal sealed class ParagraphView(PageScope scope, PageSummary letter, string anchor) : View(["id", "url", "number"])
{
    protected override Value? Member(string name) => name switch
    {
        "id" => anchor,
        "url" => scope.Hrefs.To(letter.Path, anchor),
        "number" => anchor[1..],
        _ => Unknown,
    };
}

/// <summary>A heading of the page's own text.</summary>
internal sealed class HeadingView(Heading heading) : View(["id", "text", "level"])
{
    protected override Value? Member(string name) => name switch
    {
        "id" => heading.Id,
        "text" => heading.Text,
        "level" => heading.Level,
        _ => Unknown,
    };
}

/// <summary>A year of the timeline.</summary>
internal sealed class YearView(PageScope scope, PartialDate date) : View(["year", "url"])
{
    protected override Value? Member(string name) => name switch
    {
        "year" => new PartialDate(date.Year, null, null).ToString(),
        "url" => scope.HrefOf(WellKnownPages.Timeline, WellKnownPages.YearAnchor(date)),
        _ => Unknown,
    };
}
