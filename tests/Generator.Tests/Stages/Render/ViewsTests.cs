using System.Collections;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Stages.Render;
using Generator.Stages.Render.Views;
using Generator.Tests.Support;
using Generator.Text;
using static Generator.Tests.Support.ContentOf;

namespace Generator.Tests.Stages.Render;

public sealed partial class ViewsTests
{
    private const string Strings = """
        paragraph: Paragraph {n}
        footnotes: Notes
        footnote.back: Back
        cite: Source {n}: {label}
        nav.about: About
        nav.letter: Letter
        nav.timeline: Timeline
        nav.press: Press
        nav.differences: Differences
        nav.sources: Sources
        nav.names: Names
        name_group.person: People
        name_group.organisation: Organisations
        name_group.place: Places
        source_kind.letter: Letters
        source_kind.press: Press
        topic.figures: Figures
        drawing.title: Events
        drawing.description: By year
        unknown.publisher: not stated
        person.ann: Ann
        organisation.hrw: Human Rights Watch
        place.geneva: Geneva
        """;

    private static readonly Site Rich = new SiteOf(
        Page("en/404"),
        Page("fr/404"),
        Page("en/index"),
        Page("fr/index"),
        Page("en/about", links: ["press.md", "https://example.org/"], cites: ["a"]),
        RichLetter(),
        Page("en/differences"),
        Page("en/names"),
        Page("en/press"),
        RichReport("en/press/one", "a"),
        Report("en/press/two", "b"),
        Report("en/press/three", "d"),
        Page("en/sources"),
        Page("en/timeline"),
        Event("en/timeline/first", "2018-03", ["b"]),
        Event("en/timeline/then", "2020-09-09", ["a", "b", "d"], ["geneva"], ["hrw"], end: "2020-09-10"),
        Event("en/timeline/later", "2020-10", ["b"]))
    {
        Config = Config("https://example.org/letter/", "fr") with { Repository = new Uri("https://example.org/repo") },
        Sources = [Source("a", publisher: "The Paper", date: "2020-09-09"), Source("b"), Source("c", SourceKind.Letter, shortName: "C in short"), Source("d") with { Title = null }],
        Claims = [Claim("x", "figures", ["one", "two"], paragraph: "p2", sources: ["a"])],
        Strings = Strings,
        Assets = [File("templates/assets/site.css", "p { color: red }"), File("templates/assets/card.png", "")],
    }.PlanWithoutFindings();

    public static TheoryData<string> Pages => [.. Rich.Pages.Select(p => p.Id.ToString())];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_member_of_a_view_can_be_read(string page) => Assert.All(Globals(page).Values, ReadAll);

    [Theory]
    [InlineData("en/about", "site.title", "The letter")]
    [InlineData("en/about", "site.base_url", "https://example.org/letter/")]
    [InlineData("en/about", "page.title", "about")]
    [InlineData("en/about", "page.path", "about.html")]
    [InlineData("en/about", "page.canonical", "https://example.org/letter/about.html")]
    [InlineData("en/about", "page.edit_url", "https://example.org/repo/edit/main/content/en/about.md")]
    [InlineData("en/about", "page.feed_url", "feed.xml")]
    [InlineData("en/about", "page.social_image", "https://example.org/letter/assets/card.png")]
    [InlineData("en/about", "page.alternates", "[]")]
    [InlineData("en/about", "page.letter", "null")]
    [InlineData("en/about", "page.inline_style", "null")]
    [InlineData("en/about", "page.languages.1.url", "about.html")]
    [InlineData("en/about", "page.languages.1.missing", "true")]
    [InlineData("en/about", "nav.0.label", "Letter")]
    [InlineData("en/about", "nav.2.url", "press.html")]
    [InlineData("en/press", "nav.2.current", "true")]
    [InlineData("en/index", "page.is_home", "true")]
    [InlineData("en/index", "page.canonical", "https://example.org/letter/")]
    [InlineData("en/index", "page.alternates.1.url", "https://example.org/letter/fr/")]
    [InlineData("en/index", "page.languages.1.url", "fr/index.html")]
    [InlineData("en/index", "page.counts.events", "3")]
    [InlineData("en/index", "page.counts.names", "3")]
    [InlineData("en/index", "page.letter.demands.0.paragraphs.0.url", "letter.html#p2")]
    [InlineData("fr/index", "page.letter.demands.0.paragraphs.0.url", "../letter.html#p2")]
    [InlineData("fr/index", "page.letter.signatories.0.name.url", "../names.html#hrw")]
    [InlineData("en/letter", "page.og_type", "article")]
    [InlineData("en/letter", "page.letter.date", "2020-09-09")]
    [InlineData("en/letter", "page.letter.demands.0.paragraphs.0.url", "#p2")]
    [InlineData("en/letter", "page.letter.demands.0.paragraphs.0.number", "2")]
    [InlineData("en/letter", "page.letter.signatories.0.name.url", "names.html#hrw")]
    [InlineData("en/letter", "page.letter.signatories.0.name.label", "Human Rights Watch")]
    [InlineData("en/letter", "page.letter.published_versions.0.name", "français")]
    [InlineData("en/letter", "page.letter.published_versions.0.source.url", "sources.html#c")]
    [InlineData("en/letter", "page.letter.figures.0.sources.0.number", "2")]
    [InlineData("en/letter", "page.letter.published_versions.0.source.label", "C in short")]
    [InlineData("en/timeline", "page.events.1.id", "then")]
    [InlineData("en/timeline", "page.events.1.date_label", "9 September 2020 – 10 September 2020")]
    [InlineData("en/timeline", "page.events.1.date_attr", "2020-09-09")]
    [InlineData("en/timeline", "page.events.1.first_of_year", "true")]
    [InlineData("en/timeline", "page.events.2.first_of_year", "false")]
    [InlineData("en/timeline", "page.events.1.actor_kind", "civil-society")]
    [InlineData("en/timeline", "page.events.1.places.0.url", "names.html#geneva")]
    [InlineData("en/timeline", "page.events.1.sources.0.label", "The Paper")]
    [InlineData("en/timeline", "page.events.1.sources.1.label", "Title of b")]
    [InlineData("en/timeline", "page.events.1.sources.2.label", "not stated")]
    [InlineData("en/timeline", "page.years.1.url", "#y2020")]
    [InlineData("en/press", "page.reports.0.publisher", "The Paper")]
    [InlineData("en/press", "page.reports.1.publisher", "null")]
    [InlineData("en/press/one", "page.report.source.title", "Title of a")]
    [InlineData("en/press/one", "page.report.previous", "null")]
    [InlineData("en/press/one", "page.report.next.url", "three.html")]
    [InlineData("en/press/one", "page.report.quotations.0.speaker.label", "Ann")]
    [InlineData("en/press/one", "page.feed_url", "../feed.xml")]
    [InlineData("en/differences", "page.topics.0.label", "Figures")]
    [InlineData("en/differences", "page.topics.0.claims.0.reports.0.report.short", "The Paper")]
    [InlineData("en/differences", "page.topics.0.claims.0.reports.1.report.short", "press/two")]
    [InlineData("en/differences", "page.topics.0.claims.0.paragraph.url", "letter.html#p2")]
    [InlineData("en/sources", "page.source_groups.0.label", "Letters")]
    [InlineData("en/sources", "page.source_groups.1.sources.0.cited_by.0.title", "about")]
    [InlineData("en/names", "page.name_groups.0.names.0.initial", "A")]
    [InlineData("en/names", "page.name_groups.2.names.0.mentions.0.url", "timeline.html#then")]
    [InlineData("en/404", "page.noindex", "true")]
    [InlineData("en/404", "page.canonical", "null")]
    [InlineData("en/404", "page.inline_style", "p { color: red }")]
    [InlineData("en/404", "nav.0.url", "/letter/letter.html")]
    [InlineData("en/404", "page.languages.1.url", "/letter/fr/index.html")]
    [InlineData("en/404", "page.also.0.lang", "fr")]
    public void A_page_shows(string page, string member, string expected) => Assert.Equal(expected, Read(Globals(page), member));

    private static Dictionary<string, object?> Globals(string page) =>
        PageGlobals.Of(new PageScope(SiteScope.Of(Rich), Rich.Pages.Single(p => p.Id.ToString() == page)));

    /// <summary>What a template sees of a member, numbers in the path being indices.</summary>
    private static string Read(Dictionary<string, object?> globals, string path)
    {
        var text = $"{{{{ value = {Index().Replace(path, "[$1]")}; value ?? 'null' }}}}";
        var templates = new Generator.Templating.Templates([new SourceText(new SourcePath("templates/t"), text)], new SourcePath("templates"));
        var (shown, found) = templates.Render("t", globals, null, TestContext.Current.CancellationToken);
        Assert.Empty(found);
        return shown;
    }

    private static void ReadAll(object? value)
    {
        if (value is not null && value.GetType().Namespace == typeof(PageView).Namespace)
        {
            Assert.All(value.GetType().GetProperties(), property => ReadAll(property.GetValue(value)));
        }

        if (value is IEnumerable items and not string)
        {
            Assert.All(items.Cast<object?>(), ReadAll);
        }
    }

    [GeneratedRegex(@"\.(\d+)")]
    private static partial Regex Index();

    private static Edition RichLetter()
    {
        var edition = Letter("en/letter", ["a"], ["hrw"], ["p2"]);
        var at = AtLine("en/letter", 2);
        var matter = (LetterMatter)edition.Matter;
        return edition with
        {
            Matter = matter with
            {
                Figures = [new Figure(new("f", at), new("321", at), new("groups", at), [new("a", at)])],
                PublishedVersions = new Dictionary<LanguageTag, Located<string>> { [new("fr")] = new("c", at) }.ToFrozenDictionary(),
                Seal = new Seal(new("abc", at), []),
            },
        };
    }

    private static Edition RichReport(string id, string source)
    {
        var edition = Report(id, source, ["ann"]);
        var at = AtLine(id, 2);
        return edition with
        {
            Matter = (ReportMatter)edition.Matter with
            {
                Figures = [new Figure(new("f", at), new("321", at), new("groups", at), [])],
                Quotations = [new Quotation(new("q", at), new("ann", at), new("director", at), new("Words", at)), new Quotation(new("r", at), null, new("an official", at), new("Words", at))],
            },
        };
    }
}
