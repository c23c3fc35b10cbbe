namespace Generator.Stages.Render.Views;

/// <summary>A place of the site with its title, and its language where that is another than the page's.</summary>
internal sealed record LinkView(string Url, object? Title, string? Lang)
{
    public static LinkView? To(PageScope scope, PageSummary? summary) => summary is null
        ? null
        : new LinkView(scope.Hrefs.To(summary), scope.Foreign.Mark(summary.Title), scope.Foreign.Foreign(summary.Id.Language));

    public static LinkView To(PageScope scope, Mention mention) => new(
        scope.Hrefs.To(mention.Path, mention.Fragment), scope.Foreign.Mark(mention.Title), scope.Foreign.Foreign(mention.Language));
}

/// <summary>A paragraph of the letter.</summary>
/// <param name="letter">The page of the letter.</param>
/// <param name="anchor">Such as <c>p6</c>.</param>
internal sealed class ParagraphView(PageScope scope, PageSummary letter, string anchor)
{
    public string Id => anchor;
    public string Url => scope.Hrefs.To(letter.Path, anchor);
    public string Number => anchor[1..];
}

/// <summary>A heading of the page's own text.</summary>
internal sealed record HeadingView(string Id, string Text, int Level);

/// <summary>A year of the timeline.</summary>
internal sealed class YearView(PageScope scope, PartialDate date)
{
    public string Year => new PartialDate(date.Year, null, null).ToString();
    public string Url => scope.HrefOf(WellKnownPages.Timeline, WellKnownPages.YearAnchor(date));
}
