using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Templating;
using Generator.Text;

namespace Generator.Tests.Templating;

/// <summary>Every fault has its rule, its place and words that help.</summary>
public class TemplateFaultTests
{
    [Theory]
    [InlineData("a\n{{ tilte }}", "template-unknown-name", "2:4", "there is no variable or function `tilte`", "did you mean `title`?")]
    [InlineData("{{ page.urll }}", "template-unknown-member", "1:9", "`page` has no member `urll`", "did you mean `url`?")]
    [InlineData("{{ page['urll'] }}", "template-unknown-member", "1:9", "`page` has no member `urll`", "did you mean `url`?")]
    [InlineData("{{ page.link.url }}", "template-member-of-null", "1:14", "cannot read `url` of null: `page.link` is not set", "use `page.link?.url`, or wrap it in `{{ if page.link }}`")]
    [InlineData("{{ none[0] }}", "template-member-of-null", "1:4", "cannot read an item of null: `none` is not set", "wrap it in `{{ if none }}`")]
    [InlineData("{{ page[none] }}", "template-bad-index", "1:9", "the index of `page` is null", null)]
    [InlineData("{{ x = 1; readonly x; x = 2 }}", "template-read-only", "1:23", "Cannot set the readonly variable `x`", null)]
    [InlineData("{{ title 1 }}", "template-unknown-function", "1:4", "`Home` is a value, not a function: it cannot take arguments", null)]
    [InlineData("{{ string.upcas 'a' }}", "template-unknown-member", "1:11", "`string` has no member `upcas`", "did you mean `upcase`?")]
    [InlineData("{{ string.slice 'a' }}", "template-argument-count", "1:20", "`string.slice 'a'` got 1 of the 2 arguments it takes", null)]
    [InlineData("{{ double 1 2 }}", "template-argument-count", "1:13", "`double 1 2` got 2 of the 1 arguments it takes", null)]
    [InlineData("{{ string.pad_left 'a' 'b' }}", "template-wrong-type", "1:24", "Unable to convert type `string` to int", null)]
    [InlineData("{{ for x in 5 }}{{ end }}", "template-wrong-type", "1:13", "this is no list", "a `for` goes over a list, an object or a text")]
    [InlineData("{{ 1 // 0 }}", "template-wrong-operator", "1:6", "a number is divided by zero", null)]
    [InlineData("{{ break }}", "template-misplaced-statement", "1:4", "`break` stands in no loop", null)]
    [InlineData("{{ page.broken }}", "template-wrong-type", "1:9", "there is no such word", "add it")]
    [InlineData("{{ refuse }}", "template-wrong-type", "1:4", "no", "yes")]
    [InlineData("{{ math.uuid }}", "template-not-reproducible", "1:9", "`math.uuid` could make the page differ from one build to the next", "templates of a site go without it")]
    [InlineData("{{ date.now }}", "template-not-reproducible", "1:4", "`date` could make the page differ from one build to the next", "templates of a site go without it")]
    [InlineData("{{ include 'no.html' }}", "template-missing", "1:4", "there is no template `no.html` to include", "looked for templates/no.html")]
    [InlineData("{{ while true; end }}", "template-too-many-steps", "1:10", "this page takes more than 100000 steps", "look for a loop that does not end")]
    [InlineData("{{ func f; f; end; f }}", "template-too-deep", "1:12", "`f` calls or includes itself more than 100 times over", null)]
    [InlineData("{{ x = 'a' * 100000000 }}", "template-too-large", "1:14", "String multiplication exceeds LimitToString `67108865`", null)]
    [InlineData("{{ x = 'a' * 17000000 }}", "template-too-large", "1:8", "a text has more than 16777216 characters, or a number more than 65536 bits", null)]
    [InlineData("{{ \"a\\0\" }}", "template-no-character", "1:4", "the character U+0000 is printed here, which no page can hold", "take it out of the text")]
    [InlineData("a{{ '😀' | string.slice 0 1 }}", "template-no-character", "1:5", "half of a character is printed here, which no page can hold", "cut the text at another place")]
    [InlineData("{{ '\\ud83d' }}", "template-no-character", "1:4", "half of a character is printed here, which no page can hold", "cut the text at another place")]
    public void A_fault_says_what_where_and_what_to_do(string template, string rule, string place, string message, string? hint)
    {
        var found = new TemplateRun { Limits = Limits.Site with { Steps = 100_000 } }
            .With("title", "Home")
            .With("none", null)
            .With("page", new SamplePage())
            .With(new HostFunction("double", 1, ["n"], a => (int)a[0]! * 2))
            .With(new HostFunction("refuse", 0, [], _ => throw new Refusal("no", "yes")))
            .Fail(template);

        Assert.Equal((rule, "templates/page.html:" + place), (found.Rule.Name, found.Location.ToString()));
        Assert.Equal((message, hint), (found.Message, found.Hint));
    }

    [Fact]
    public void A_local_that_is_not_passed_is_found_among_those_that_are() => Assert.Equal(
        "did you mean `$title`?",
        new TemplateRun().Partial("card.html", "{{ $titel }}").Fail("{{ include 'card.html' title: 'x' }}").Hint);

    [Fact]
    public void Several_faults_of_one_file_are_found_at_once()
    {
        var found = new TemplateRun().Run("{{ 1 + }}\n{{ if }}a{{ end }}\n{{ x y: ) }}\n{{ 'a' }}", TestContext.Current.CancellationToken).Diagnostics;

        Assert.All(found, d => Assert.Equal(TemplateRules.Syntax, d.Rule));
        Assert.Equal([1, 2, 3], found.Select(d => d.Location!.Value.Line).Distinct());
    }

    [Fact]
    public void A_fault_in_an_include_carries_the_way_in()
    {
        var found = new TemplateRun { Page = new SourcePath("content/en/press.md") }
            .Partial("list.html", "{{ for x in [1] }}\n  {{ include 'card.html' item: null }}\n{{ end }}")
            .Partial("card.html", "<li>{{ $item.url }}</li>")
            .Fail("<ul>{{ include 'list.html' }}</ul>");

        Assert.Equal("templates/card.html:1:14", found.Location.ToString());
        Assert.Equal(
            ["included from templates/list.html:2:6", "included from templates/page.html:1:8", "page content/en/press.md"],
            found.Related.Select(r => $"{r.Relation} {r.Location}"));
    }

    [Fact]
    public void What_an_include_leaves_out_is_known_before_rendering()
    {
        ImmutableArray<SourceText> sources =
        [
            Source("templates/page.html", "{{ include 'partials/card.html' title: 'x' }}{{ include 'partials/crad.html' }}"),
            Source("templates/partials/card.html", "{{ $title }}{{ $link = $.url }}{{ $link }}{{ func f(n); $x; $0; end }}{{ for $i in [1]; $i; end }}"),
            Source("content/page.html", "{{ if }}"),
        ];
        var templates = new Generator.Templating.Templates(sources, new SourcePath("templates"));

        Assert.Equal(
            [
                (TemplateRules.MissingArgument, "1:4", "`partials/card.html` reads `$url`, which this include does not pass", "add `url: …`, or `url: null` for none"),
                (TemplateRules.MissingTemplate, "1:49", "there is no template `partials/crad.html` to include", "did you mean `partials/card.html`?"),
            ],
            templates.Diagnostics.Select(d => (d.Rule, $"{d.Location!.Value.Line}:{d.Location.Value.Column}", d.Message, d.Hint!)));
    }

    private static SourceText Source(string path, string text) => new(new SourcePath(path), text);
}
