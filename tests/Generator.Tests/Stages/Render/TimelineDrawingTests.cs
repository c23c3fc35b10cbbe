using Generator.Diagnostics;
using Generator.Languages;
using Generator.Model;
using Generator.Stages.Render;
using Generator.Tests.Support;
using Generator.Text;
using static Generator.Tests.Support.ContentOf;

namespace Generator.Tests.Stages.Render;

public sealed class TimelineDrawingTests
{
    private const string Labels = "drawing.title: The events by year\ndrawing.description: One mark for each";

    private static readonly Edition[] Events =
    [
        Acting(Event("en/timeline/a", "2018-03"), ActorKind.UnBody),
        Acting(Event("en/timeline/b", "2020-09-09"), ActorKind.CivilSociety),
        Acting(Event("en/timeline/c", "2020-09-10", end: "2020-09-11"), ActorKind.State),
        Acting(Event("en/timeline/<d>", "2020-09-12"), ActorKind.UnExperts),
    ];

    [Fact]
    public void Every_year_is_a_column_and_every_event_a_mark_whose_shape_tells_who_acted() => Assert.Equal(
        """
        <svg class="drawing" viewBox="0 0 108 46" role="img"><title>The events by year</title><desc>One mark for each</desc>
        <line class="axis" x1="0" y1="28" x2="108" y2="28" stroke="currentColor"/>
        <text class="tick" x="18" y="42" text-anchor="middle" font-size="11" fill="currentColor">2018</text>
        <rect class="k-un-body" x="13.5" y="16" width="9" height="9" fill="currentColor"><title>March 2018: timeline/a</title></rect>
        <text class="tick" x="54" y="42" text-anchor="middle" font-size="11" fill="currentColor">2019</text>
        <text class="tick" x="90" y="42" text-anchor="middle" font-size="11" fill="currentColor">2020</text>
        <circle class="k-civil-society" cx="83.5" cy="20.5" r="4.5" fill="currentColor"><title>9 September 2020: timeline/b</title></circle>
        <path class="k-state" d="M96.5 16L101 25H92Z" fill="currentColor"><title>10 September 2020 – 11 September 2020: timeline/c</title></path>
        <path class="k-un-experts" d="M90 3L94.5 7.5L90 12L85.5 7.5Z" fill="currentColor"><title>12 September 2020: timeline/&lt;d&gt;</title></path>
        </svg>
        """,
        Draw(Directions.LeftToRight, Events));

    [Fact]
    public void In_a_right_to_left_page_time_runs_to_the_left()
    {
        var drawing = Draw(Directions.RightToLeft, Events);

        Assert.Contains("x=\"90\" y=\"42\" text-anchor=\"middle\" font-size=\"11\" fill=\"currentColor\">2018<", drawing, StringComparison.Ordinal);
        Assert.Contains("cx=\"24.5\" cy=\"20.5\"", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_events_nothing_is_drawn() => Assert.Equal("", Draw(Directions.LeftToRight));

    private static string Draw(string direction, params Edition[] events)
    {
        var strings = StringsOf.English(Labels);
        var formats = LanguageFormats.Read(strings, new Findings());
        return new TimelineDrawing(new Words(strings, formats), formats.Dates, direction).Draw([.. events]);
    }

    private static Edition Acting(Edition edition, ActorKind kind) => edition with
    {
        Matter = (EventMatter)edition.Matter with { ActorKind = new Located<ActorKind>(kind, Location.OfFile(edition.Source.Path)) },
    };
}
