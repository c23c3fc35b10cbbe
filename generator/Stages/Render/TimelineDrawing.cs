namespace Generator.Stages.Render;

/// <summary>
/// Draws the timeline in small: a column for every year, a mark for every event, stacked upwards in order of
/// time. Who acted is told by the shape of the mark. Presentation attributes and classes only, one colour that
/// the style sheet decides, nothing that a policy against inline styles would stop.
/// </summary>
internal sealed class TimelineDrawing(Words words, DateFormat dates, string direction)
{
    private const int ColumnWidth = 36;
    private const int MarksPerRow = 2;
    private const int Step = 13;
    private const int Mark = 9;
    private const int Label = 18;
    private const int LabelSize = 11;

    /// <summary>The drawing as an <c>svg</c> element; empty without events.</summary>
    /// <param name="events">By date.</param>
    public string Draw(ImmutableArray<Edition> events)
    {
        if (events.IsEmpty)
        {
            return "";
        }

        var byYear = events.ToLookup(e => YearOf(e));
        var (first, last) = (byYear.Min(y => y.Key), byYear.Max(y => y.Key));
        var rows = byYear.Max(y => (y.Count() + MarksPerRow - 1) / MarksPerRow);
        var (width, axis) = ((last - first + 1) * ColumnWidth, (rows * Step) + 2);
        var svg = new StringBuilder();
        Append(svg, $"""<svg class="drawing" viewBox="0 0 {width} {axis + Label}" role="img">""");
        svg.Append(Text("title", words["drawing.title"])).Append(Text("desc", words["drawing.description"])).Append('\n');
        Append(svg, $"""<line class="axis" x1="0" y1="{axis}" x2="{width}" y2="{axis}" stroke="currentColor"/>""");
        svg.Append('\n');
        for (var year = first; year <= last; year++)
        {
            var column = direction == Directions.RightToLeft ? last - year : year - first;
            DrawYear(svg, year, new Place(column * ColumnWidth, axis), [.. byYear[year]]);
        }

        return svg.Append("</svg>").ToString();
    }

    private void DrawYear(StringBuilder svg, int year, Place corner, ImmutableArray<Edition> events)
    {
        var middle = corner.X + (ColumnWidth / 2);
        Append(svg, $"""<text class="tick" x="{middle}" y="{corner.Y + Label - 4}" text-anchor="middle" font-size="{LabelSize}" fill="currentColor">""");
        svg.Append(HtmlText.Escape(dates.Format(new PartialDate(year, null, null)))).Append("</text>\n");
        var toward = direction == Directions.RightToLeft ? -1 : 1;
        for (var i = 0; i < events.Length; i++)
        {
            var isAlone = i % MarksPerRow == 0 && i == events.Length - 1;
            var side = isAlone ? 0 : i % MarksPerRow == 0 ? -toward : toward;
            DrawMark(svg, events[i], new Place(middle + (side * Step / 2.0), corner.Y - ((i / MarksPerRow) * Step) - (Step / 2.0) - 1));
        }
    }

    private void DrawMark(StringBuilder svg, Edition edition, Place centre)
    {
        var matter = (EventMatter)edition.Matter;
        var title = $"{dates.Format(matter.Date.Value, matter.End?.Value)}: {matter.Common.Title.Value}";
        var (x, y, half) = (centre.X, centre.Y, Mark / 2.0);
        var (element, shape) = matter.ActorKind.Value switch
        {
            ActorKind.CivilSociety => ("circle", Invariant($"""cx="{x}" cy="{y}" r="{half}" """)),
            ActorKind.UnBody => ("rect", Invariant($"""x="{x - half}" y="{y - half}" width="{Mark}" height="{Mark}" """)),
            ActorKind.UnExperts => ("path", Invariant($"""d="M{x} {y - half}L{x + half} {y}L{x} {y + half}L{x - half} {y}Z" """)),
            _ => ("path", Invariant($"""d="M{x} {y - half}L{x + half} {y + half}H{x - half}Z" """)),
        };
        svg.Append(CultureInfo.InvariantCulture, $"""<{element} class="k-{EnumWords.Of(matter.ActorKind.Value)}" {shape}fill="currentColor">""")
            .Append(Text("title", title))
            .Append(CultureInfo.InvariantCulture, $"</{element}>\n");
    }

    private static int YearOf(Edition edition) => ((EventMatter)edition.Matter).Date.Value.Year;

    private static string Text(string element, string text) => $"<{element}>{HtmlText.Escape(text)}</{element}>";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Append(StringBuilder svg, FormattableString text) => svg.Append(Invariant(text));

    /// <summary>A point of the drawing; down is positive.</summary>
    private readonly record struct Place(double X, double Y);
}
