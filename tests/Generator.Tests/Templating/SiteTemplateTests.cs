using Generator.Templating;

namespace Generator.Tests.Templating;

/// <summary>What the templates of a site rely on, beside the language itself.</summary>
public class SiteTemplateTests
{
    [Fact]
    public void Printed_values_are_escaped() =>
        Assert.Equal("&lt;b&gt; &amp; &#39;c&#39; &quot;", new TemplateRun().With("x", "<b> & 'c' \"").Render("{{ x }}"));

    [Fact]
    public void Markup_is_printed_as_it_is() =>
        Assert.Equal("<b>x</b>", new TemplateRun().With("x", Value.Html("<b>x</b>")).Render("{{ x }}"));

    [Fact]
    public void Markup_that_a_string_function_touched_is_plain_text_again() =>
        Assert.Equal("&lt;B&gt;", new TemplateRun().With("x", Value.Html("<b>")).Render("{{ x | string.upcase }}"));

    [Fact]
    public void An_escaped_value_is_not_escaped_again() =>
        Assert.Equal("&lt; &lt;", new TemplateRun().With("x", "<").Render("{{ x | html.escape }} {{ x | html.escape | html.escape }}"));

    [Fact]
    public void What_was_captured_is_markup() =>
        Assert.Equal("<p>&lt;</p>", new TemplateRun().With("x", "<").Render("{{ capture body }}<p>{{ x }}</p>{{ end }}{{ body }}"));

    [Fact]
    public void An_include_is_markup_and_sees_its_named_arguments() => Assert.Equal(
        "<i>a &amp; b</i>",
        new TemplateRun().Partial("p.html", "<i>{{ $x }} & {{ $.y }}</i>".Replace(" & ", " &amp; ", StringComparison.Ordinal))
            .Render("{{ part = include 'p.html' x: 'a' y: 'b' }}{{ part }}"));

    [Fact]
    public void A_layout_gets_the_body_of_the_page() => Assert.Equal(
        "<main><p>1</p></main>",
        new TemplateRun().Partial("layout.html", "<main>{{ $body }}</main>")
            .Render("{{ capture body }}<p>{{ 1 }}</p>{{ end }}{{ include 'layout.html' body: body }}"));

    [Fact]
    public void A_host_function_takes_one_line()
    {
        var functions = new TemplateFunctions(
            new TemplateFunction("double", 1, 1, ["n"], a => a.Int(0) * 2));

        Assert.Equal("42 42 42", new TemplateRun { Functions = functions }.Render("{{ double 21 }} {{ 21 | double }} {{ double n: 21 }}"));
    }

    [Fact]
    public void A_host_function_can_take_any_names()
    {
        var functions = new TemplateFunctions(
            new TemplateFunction("t", 1, TemplateFunction.Unbounded, ["key", "rest"], a => $"{a.Text(0)} {Named(a, "n")} {a.Count}"));

        Assert.Equal("count 3 1", new TemplateRun { Functions = functions }.Render("{{ t 'count' n: 3 }}"));

        static string Named(CallArgs args, string name) => args.Named!.TryGet(name, out var value) ? $"{value.AsInt}" : "";
    }

    [Fact]
    public void The_clock_is_that_of_the_build() =>
        Assert.Equal("2026-03-04 05:06:07 +00:00", new TemplateRun().Render("{{ date.now | date.to_string '%F %T %Z' }}"));

    [Fact]
    public void A_page_cannot_change_a_builtin_for_another()
    {
        var run = new TemplateRun();

        Assert.Equal("x", run.Render("{{ string = 'x' }}{{ string }}{{ date.format = '%Y' }}"));
        Assert.Equal("A 04 Mar 2026", new TemplateRun().Render("{{ string.upcase 'a' }} {{ date.parse '2026-03-04' }}"));
    }

    [Fact]
    public void The_model_stays_as_it_is_when_a_template_assigns_its_names()
    {
        var model = TemplateRun.Object(("title", "a"));
        var run = new TemplateRun().With("page", Value.Object(new ReadOnlyObject(model.AsObject)));

        Assert.Equal("a b", run.Render("{{ page.title }} {{ page = {title: 'b'} }}{{ page.title }}"));
        Assert.Equal("templates/page.html:1:9", run.Fail("{{ page.title = 'b' }}").Location.ToString()![..23]);
    }
}
