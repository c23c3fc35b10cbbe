using System.Globalization;
using System.Text;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Stages.Render;
using Generator.Tests.Support;
using static Generator.Tests.Support.ContentOf;

namespace Generator.Tests.Stages.Render;

public sealed class SiteRendererTests
{
    private const string Strings = """
        footnotes: Notes
        footnote.back: Back
        paragraph: Paragraph {n}
        nav.about: About
        nav.letter: Letter
        nav.sources: Sources
        title: {page} – {site}
        count.names.one: {n} name
        count.names.other: {n} names
        more: More in {link} & elsewhere
        """;

    [Theory]
    [InlineData("<h1>{{ page.title }}</h1>", "<h1>about</h1>")]
    [InlineData("{{ t 'title' page: page.title site: site.title }}", "about – The letter")]
    [InlineData("{{ t 'count.names' n: 1 }}, {{ t 'count.names' n: 1234 }}", "1 name, 1,234 names")]
    [InlineData("{{ capture link }}<a href=\"{{ url 'letter' }}\">here</a>{{ end }}{{ t 'more' link: link }}", "More in <a href=\"letter.html\">here</a> &amp; elsewhere")]
    [InlineData("{{ url 'letter' }} {{ url 'letter' fragment: 'p3' }} {{ url 'press/one' }}", "letter.html letter.html#p3 press/one.html")]
    [InlineData("{{ asset 'site.css' }}", "assets/site.css")]
    [InlineData("{{ date_text '2020-09' }} {{ date_iso '2020-09' }}", "September 2020 2020-09")]
    [InlineData("{{ for item in nav }}{{ item.label }} {{ item.url }}, {{ end }}", "Letter letter.html, Sources sources.html, About about.html, ")]
    [InlineData("{{ page.csp }}", "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'")]
    [InlineData("{{ page.updated ?? 'unknown' }}", "unknown")]
    public void A_template_writes_what_it_sees_of_the_page(string template, string expected) =>
        Assert.Equal(expected, Rendered(Site(template), "about.html"));

    [Theory]
    [InlineData("{{ t 'titel' page: 'x' }}", "there is no string `titel` in content/en/strings.yml", "did you mean `title`?")]
    [InlineData("{{ t 'title' page: 'x' }}", "the string `title` needs a value for `{site}`", "write `t 'title' site: …`")]
    [InlineData("{{ url 'leter' }}", "there is no page `leter`", "did you mean `letter`?")]
    [InlineData("{{ asset 'sight.css' }}", "there is no file templates/assets/sight.css", "did you mean `assets/site.css`?")]
    [InlineData("{{ date_text 'soon' }}", "`soon` is not a date", "give it a date of the page, such as `page.updated`")]
    public void A_call_that_cannot_be_answered_is_an_error_at_its_place(string template, string message, string hint)
    {
        var found = Assert.Single(Render(Site("<p>\n" + template)).Diagnostics);

        Assert.Equal("templates/page.html:2:4", found.Location.ToString());
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
        Assert.Equal(hint, found.Hint);
    }

    [Fact]
    public void A_word_that_a_view_needs_and_does_not_find_is_an_error_at_the_place_that_asked()
    {
        var site = Site("{{ for item in nav }}\n{{ item.label }}{{ end }}") with { Strings = "" };

        var found = Assert.Single(Render(site).Diagnostics);

        Assert.Equal("templates/page.html:2:9", found.Location.ToString());
        Assert.Contains("there is no string `nav.letter`", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_a_template_is_reported_once_for_all_pages_that_it_makes()
    {
        var pages = Enumerable.Range(0, 50).Select(i => Page(string.Create(CultureInfo.InvariantCulture, $"en/page-{i}")));

        Assert.Single(Render(new SiteOf([.. pages]) { Templates = [("page.html", "{{ page.titel }}")] }).Diagnostics);
    }

    [Fact]
    public void A_template_that_cannot_be_read_makes_no_page()
    {
        var rendered = Render(Site("{{ for }}"));

        Assert.True(rendered.HasErrors);
        Assert.Empty(rendered.Value.Files);
    }

    [Fact]
    public void Every_job_becomes_a_file_and_assets_are_copied_unchanged()
    {
        var files = Render(Site("text")).Value.Files;

        Assert.Equal(
            [".nojekyll", "about.html", "assets/site.css", "letter.html", "press/one.html", "robots.txt", "sources.html"],
            files.Select(f => f.Path.Value));
        Assert.Equal(["text/plain", "text/html", "text/css"], files.Take(3).Select(f => f.MediaType));
        Assert.Equal("p { color: red }", Encoding.UTF8.GetString(files[2].Bytes.Span));
        Assert.Equal(0, files[0].Bytes.Length);
    }

    [Fact]
    public void A_file_knows_which_content_and_which_template_it_comes_from()
    {
        var files = Render(Site("text")).Value.Files;

        Assert.Equal(("content/en/about.md", "templates/page.html"), (files[1].Origin.Content.ToString(), files[1].Origin.Template.ToString()));
        Assert.Equal((null, "templates/assets/site.css"), (files[2].Origin.Content?.Value, files[2].Origin.Template.ToString()));
    }

    [Fact]
    public void A_byte_of_a_page_is_traced_to_the_line_that_wrote_it()
    {
        var about = Page("en/about") with { Body = MarkdownSample.Read("Title text.\n\nA second one.\n").Value };
        var site = Site("<main>\n<hr>{{ page.content }}\n</main>") with { Editions = [about, Letter("en/letter")], Sources = [] };

        var file = Render(site).Value.Files.Single(f => f.Path.Value == "about.html");

        Assert.Equal("templates/page.html:1:1", TraceOf(file, "<main>"));
        Assert.Equal("templates/page.html:2:1", TraceOf(file, "<hr>"));
        Assert.Equal("content/en/a.md:3:1", TraceOf(file, "A second"));
        Assert.Equal("templates/page.html:3:1", TraceOf(file, "</main>"));
    }

    [Fact]
    public void Links_in_a_body_look_as_they_must_from_their_page()
    {
        var body = MarkdownSample.Read("[letter](../letter.md), [elsewhere](https://example.org/), [write](mailto:a@example.org), [@a]\n").Value;
        var site = Site("{{ page.content }}") with
        {
            Editions = [Page("en/more/links") with { Body = body }, Letter("en/letter"), Page("en/sources")],
            Strings = Strings + "\ncite: Source {n}: {label}",
        };

        Assert.Equal(
            """
            <p><a href="../letter.html">letter</a>, <a href="https://example.org/" rel="noreferrer noopener" class="external">elsewhere</a>, <a href="mailto:a@example.org">write</a>, <a class="cite" href="../sources.html#a" role="doc-biblioref" aria-label="Source 1: Title of a">[1]</a></p>

            """,
            Rendered(site, "more/links.html"));
    }

    [Fact]
    public void Numbers_that_a_page_adds_have_the_digits_of_its_language()
    {
        var body = MarkdownSample.Read("Words [@a] and[^k] and[^k].\n\n1. one\n\n[^k]: Note.\n").Value;
        var site = Site("{{ number_text 1234 }} {{ page.content }}") with
        {
            Editions = [Page("en/about") with { Body = body }, Letter("en/letter"), Page("en/sources")],
            Strings = Strings + "\ncite: Source {n}: {label}\nnumber.digits: arabext",
        };

        var page = Rendered(site, "about.html");

        foreach (var part in (string[])["۱۲۳۴ ", ">[۱]</a>", ">۱</a></sup>", "<ol class=\"digits-arabext\">\n<li>one", "<ol class=\"digits-arabext\">\n<li id=\"fn-1\"", "aria-label=\"Back ۲\""])
        {
            Assert.Contains(part, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes_whichever_page_is_ready_first()
    {
        var pages = Enumerable.Range(0, 200).Select(i => Page(string.Create(CultureInfo.InvariantCulture, $"en/page-{i}")));
        var site = new SiteOf([.. pages]) { Templates = [("page.html", "{{ page.title }} {{ url 'page-7' }}")] };

        Assert.Equal(Bytes(site), Bytes(site));

        static IEnumerable<string> Bytes(SiteOf site) =>
            Render(site).Value.Files.Select(f => f.Path + " " + Encoding.UTF8.GetString(f.Bytes.Span));
    }

    private static SiteOf Site(string template) => new(Page("en/about"), Letter("en/letter"), Report("en/press/one", "a"), Page("en/sources"))
    {
        Sources = [Source("a")],
        Strings = Strings,
        Templates = [("page.html", template), ("letter.html", ""), ("report.html", "")],
        Assets = [File("templates/assets/site.css", "p { color: red }")],
    };

    private static Outcome<RenderedSite> Render(SiteOf site) =>
        SiteRenderer.Render(site.PlanWithoutFindings(), new Progress(), TestContext.Current.CancellationToken);

    private static string Rendered(SiteOf site, string path)
    {
        var (rendered, diagnostics) = Render(site);
        Assert.Empty(diagnostics);
        return Encoding.UTF8.GetString(rendered.Files.Single(f => f.Path.Value == path).Bytes.Span);
    }

    private static string TraceOf(OutputFile file, string text) =>
        file.Origin.Trace!(file.Bytes.Span.IndexOf(Encoding.UTF8.GetBytes(text))).ToString()!;
}
