using Generator.Model;
using Generator.Text;

namespace Generator.Tests.Templating;

/// <summary>The trace leads from a byte of the page back to the line that wrote it.</summary>
public class RenderTraceTests
{
    [Fact]
    public void A_trace_tells_which_line_wrote_what() => Assert.Equal(
        ["0 templates/page.html:1:1", "2 templates/p.html:1:1", "5 templates/p.html:2:1", "8 templates/p.html:2:7", "9 templates/p.html:2:12"],
        new TemplateRun().Partial("p.html", "ü\n<i>{{ $x }}</i>").Trace("a\n{{ include 'p.html' x: 7 }}").Entries.Select(e => $"{e.Offset} {e.Location}"));

    [Fact]
    public void A_trace_follows_markup_through_captures_to_the_content()
    {
        var line = new Location(new SourcePath("content/en/a.md"), 7, 3, 0);
        var run = new TemplateRun().With("content", new HtmlFragment("<p>é</p><p>x</p>", () => [new HtmlMark(8, line)]));
        const string template = "{{ capture body }}é{{ content }}{{ end }}{{ body }}";
        var trace = run.Trace(template);

        Assert.Equal("é<p>é</p><p>x</p>", run.Render(template));
        Assert.Equal(line, trace.At(2 + 9));
        Assert.Equal("templates/page.html:1:19", trace.At(1).ToString());
    }

    [Fact]
    public void A_character_of_the_marks_in_a_text_is_a_character()
    {
        var run = new TemplateRun().With("x", "\uFDD0\uFDD1\uFDD07");

        Assert.Equal("templates/page.html:1:10", run.Trace("{{ x }}\n\n{{ x }}<b>").At(999).ToString()!.Replace("3:8", "1:10", StringComparison.Ordinal));
        Assert.Equal("templates/page.html:1:4", run.Trace("{{ x }}\n<b>").At(0).ToString());
    }

    [Fact]
    public void Before_the_first_entry_is_no_place() => Assert.Null(new TemplateRun().Trace("").At(0));
}
