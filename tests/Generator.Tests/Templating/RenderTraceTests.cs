using Generator.Model;
using Generator.Templating;
using Generator.Text;

namespace Generator.Tests.Templating;

/// <summary>The trace leads from a byte of the page back to the line that wrote it.</summary>
public class RenderTraceTests
{
    [Fact]
    public void A_trace_tells_which_line_wrote_what()
    {
        var trace = new RenderTrace();
        var run = new TemplateRun { Trace = trace }.Partial("p.html", "ü\n<i>{{ $x }}</i>");

        Assert.Equal("a\nü\n<i>7</i>", run.Render("a\n{{ include 'p.html' x: 7 }}"));
        Assert.Equal(
            ["0 templates/page.html:1:1", "2 templates/p.html:1:1", "5 templates/p.html:2:1", "8 templates/p.html:2:7", "9 templates/p.html:2:12"],
            trace.Entries.Select(e => $"{e.Offset} {e.Location}"));
    }

    [Fact]
    public void A_trace_follows_markup_through_captures_to_the_content()
    {
        var trace = new RenderTrace();
        var line = new Location(new SourcePath("content/en/a.md"), 7, 3, 0);
        var html = new HtmlFragment("<p>é</p><p>x</p>", [new HtmlMark(8, line)]);
        var run = new TemplateRun { Trace = trace }.With("content", html);

        Assert.Equal("é<p>é</p><p>x</p>", run.Render("{{ capture body }}é{{ content }}{{ end }}{{ body }}"));
        Assert.Equal(line, trace.At(2 + 9));
        Assert.Equal("templates/page.html:1:19", trace.At(1).ToString());
    }
}
