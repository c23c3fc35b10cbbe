using Generator.Diagnostics;
using Generator.Model;
using Generator.Templating;

namespace Generator.Tests.Templating;

/// <summary>What the templates of a site rely on, beside the language itself.</summary>
public class SiteTemplateTests
{
    [Fact]
    public void Printed_values_are_escaped_and_letters_are_not() =>
        Assert.Equal("&lt;b&gt; &amp; &#39;é&#39; &quot;", new TemplateRun().With("x", "<b> & 'é' \"").Render("{{ x }}"));

    [Fact]
    public void Markup_is_printed_as_it_is() =>
        Assert.Equal("<b>x</b>", new TemplateRun().With("x", HtmlFragment.Unmarked("<b>x</b>")).Render("{{ x }}"));

    [Fact]
    public void Markup_that_a_string_function_touched_is_plain_text_again() =>
        Assert.Equal("&lt;B&gt;", new TemplateRun().With("x", HtmlFragment.Unmarked("<b>")).Render("{{ x | string.upcase }}"));

    [Fact]
    public void An_escaped_value_is_not_escaped_again() =>
        Assert.Equal("&lt; &lt;", new TemplateRun().With("x", "<").Render("{{ x | html.escape }} {{ x | html.escape | html.escape }}"));

    [Fact]
    public void What_was_captured_is_markup() =>
        Assert.Equal("<p>&lt;</p>", new TemplateRun().With("x", "<").Render("{{ capture body }}<p>{{ x }}</p>{{ end }}{{ body }}"));

    [Fact]
    public void An_include_is_markup_and_sees_its_named_arguments() => Assert.Equal(
        "<i>a &amp; b</i>",
        new TemplateRun().Partial("p.html", "<i>{{ $x }} &amp; {{ $.y }}</i>").Render("{{ part = include 'p.html' x: 'a' y: 'b' }}{{ part }}"));

    [Fact]
    public void The_arguments_of_an_include_are_evaluated_once() => Assert.Equal(
        "1 1",
        new TemplateRun().Partial("p.html", "{{ $x }}").Render("{{ n = 0; func next; n += 1; ret n; end }}{{ include 'p.html' x: (next) }} {{ n }}"));

    [Fact]
    public void A_layout_gets_the_body_of_the_page() => Assert.Equal(
        "<main><p>1</p></main>",
        new TemplateRun().Partial("layout.html", "<main>{{ $body }}</main>")
            .Render("{{ capture body }}<p>{{ 1 }}</p>{{ end }}{{ include 'layout.html' body: body }}"));

    [Fact]
    public void A_view_is_read_by_its_properties() => Assert.Equal(
        "a 2 4 <b>x</b> null",
        new TemplateRun().With("page", new SamplePage()).Render("{{ page.url }} {{ page.numbers.size }} {{ page.numbers[1] }} {{ page.content }} {{ page.link?.url ?? 'null' }}"));

    [Fact]
    public void A_host_function_takes_one_line() => Assert.Equal(
        "42 42 42",
        new TemplateRun().With(new HostFunction("double", 1, ["n"], a => (int)a[0]! * 2)).Render("{{ double 21 }} {{ 21 | double }} {{ double n: 21 }}"));

    [Fact]
    public void A_host_function_can_take_any_names() => Assert.Equal(
        "count 3 <b>",
        new TemplateRun()
            .With(new HostFunction("t", 1, ["key"], a => HtmlFragment.Unmarked($"{a.Text(0)} {a.Named("n")} {a.Named("link")}")) { TakesNames = true })
            .Render("{{ capture link }}<b>{{ end }}{{ t 'count' n: 3 link: link }}"));

    [Fact]
    public void A_page_cannot_change_a_builtin_for_another()
    {
        Assert.Equal("x", new TemplateRun().Render("{{ string = 'x' }}{{ string }}"));
        Assert.Equal(TemplateRules.ReadOnly, new TemplateRun().Fail("{{ string.upcase = 'x' }}").Rule);
        Assert.Equal("A", new TemplateRun().Render("{{ string.upcase 'a' }}"));
    }

    [Fact]
    public void Nothing_of_one_page_is_left_for_the_next()
    {
        var templates = new TemplateRun().Partial("next.html", "{{ array.cycle ['a', 'b'] }}{{ x }}").TemplatesWith("{{ array.cycle ['a', 'b'] }}{{ x = 1; $y = 2 }}");
        var none = new Dictionary<string, object?>();

        Assert.Equal("a", templates.Render("page.html", none, null, TestContext.Current.CancellationToken).Value);
        Assert.Equal(TemplateRules.UnknownName, templates.Render("next.html", none, null, TestContext.Current.CancellationToken).Diagnostics.Single().Rule);
    }

    [Theory]
    [InlineData("{{ page.url = 'b' }}")]
    [InlineData("{{ page.numbers[0] = 1 }}")]
    [InlineData("{{ page['url'] = 'b' }}")]
    public void The_model_cannot_be_changed(string template)
    {
        var run = new TemplateRun().With("page", new SamplePage());
        var found = run.Fail(template);

        Assert.Equal(TemplateRules.ReadOnly, found.Rule);
        Assert.Equal(1, found.Location!.Value.Line);
    }

    [Fact]
    public void A_global_can_be_covered_by_a_variable_of_the_page() =>
        Assert.Equal("a b", new TemplateRun().With("page", new SamplePage()).Render("{{ page.url }} {{ page = {url: 'b'} }}{{ page.url }}"));

    [Fact]
    public void Every_builtin_that_a_site_goes_without_is_gone_and_named_in_the_guide()
    {
        var guide = File.ReadAllText(Repository.PathOf("templates/README.md"));

        Assert.All(Builtins.Withheld, name => Assert.Equal(TemplateRules.NotReproducible, new TemplateRun().Fail($"{{{{ {name} }}}}").Rule));
        Assert.All(Builtins.Withheld, name => Assert.Contains($"`{name}`", guide, StringComparison.Ordinal));
    }
}
