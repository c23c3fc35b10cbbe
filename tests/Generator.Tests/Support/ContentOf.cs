using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Text;

namespace Generator.Tests.Support;

/// <summary>
/// Small content by hand, for the stages after parsing. The title of a page is its name; in front matter every
/// value stands on line 2; the first link or citation of a body on line 10, the next on line 11.
/// </summary>
internal static class ContentOf
{
    public static Edition Page(string id, string[]? links = null, string[]? cites = null, string[]? anchors = null, bool draft = false) =>
        Edition(id, new PageMatter(Common(id, draft)), Body(id, links ?? [], cites ?? [], anchors ?? []));

    public static Edition Event(
        string id, string date, string[]? sources = null, string[]? places = null, string[]? actors = null, string? end = null)
    {
        var at = AtLine(id, 2);
        return Edition(
            id,
            new EventMatter(
                Common(id, draft: false),
                new Located<PartialDate>(Date(date), at),
                end is null ? null : new Located<PartialDate>(Date(end), at),
                new Located<ActorKind>(ActorKind.CivilSociety, at),
                new Located<EventScope>(EventScope.Reports, at),
                Ids(places, at),
                Ids(actors, at),
                [],
                null,
                Ids(sources, at)),
            Body(id, [], [], []));
    }

    public static Edition Report(string id, string source, string[]? people = null)
    {
        var at = AtLine(id, 2);
        return Edition(
            id,
            new ReportMatter(Common(id, draft: false), new Located<string>(source, at), null, null, [], [], [], [], Ids(people, at), []),
            Body(id, [], [], []));
    }

    public static Edition Letter(string id, string[]? sources = null, string[]? signatories = null, string[]? demands = null, string[]? anchors = null)
    {
        var at = AtLine(id, 2);
        var text = new Located<string>("text", at);
        return Edition(
            id,
            new LetterMatter(
                Common(id, draft: false),
                new Located<PartialDate>(Date("2020-09-09"), at),
                null,
                text,
                Ids(sources, at),
                [],
                [.. (demands ?? []).Select(p => new Demand(text, text, text, text, Ids([p], at)))],
                [.. (signatories ?? []).Select(s => new Signatory(new Located<string>(s, at), []))],
                FrozenDictionary<LanguageTag, Located<string>>.Empty,
                null),
            Body(id, [], [], anchors ?? ["p1", "p2"]));
    }

    public static Source Source(string id, SourceKind kind = SourceKind.Press, string? date = null, string? publisher = null, string? shortName = null)
    {
        var at = new Location(new SourcePath("content/sources.yml"), 1, 7, id.Length);
        return new Source(
            new Located<string>(id, at),
            new Located<string>("Title of " + id, at),
            publisher is null ? null : new Located<string>(publisher, at),
            null,
            date is null ? null : new Located<PartialDate>(Date(date), at),
            null,
            new LanguageTag("en"),
            kind,
            null,
            shortName is null ? null : new Located<string>(shortName, at),
            null);
    }

    public static Claim Claim(string id, string topic, string[] reports, string? paragraph = null, string[]? sources = null)
    {
        var at = new Location(new SourcePath("content/differences.yml"), 1, 7, id.Length);
        Located<string> Value(string text) => new(text, at);
        return new Claim(
            Value(id),
            Value(topic),
            Value("The claim " + id),
            [.. reports.Select(r => new ReportSays(Value(r), Value(r + " says")))],
            Value("primary"),
            Value("conclusion"),
            paragraph is null ? null : Value(paragraph),
            Ids(sources, at));
    }

    public static SiteConfig Config(string? baseUrl = null, params string[] languages) => new(
        "The letter",
        baseUrl is null ? null : new Uri(baseUrl),
        new LanguageTag("en"),
        [.. languages.Select(l => new LanguageTag(l))],
        null,
        "main",
        true,
        60,
        [],
        FrozenDictionary<string, Severity>.Empty);

    public static SourceFile File(string path, string text) =>
        new(new SourcePath(path), System.Text.Encoding.UTF8.GetBytes(text), null);

    public static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    public static Location AtLine(string id, int line) => new(new SourcePath($"content/{id}.md"), line, 1, 0);

    private static Edition Edition(string id, Matter matter, MarkdownBody body)
    {
        var parts = id.Split('/', 2);
        return new Edition(
            new PageId(new PageName(parts[1]), new LanguageTag(parts[0])),
            new SourceText(new SourcePath($"content/{id}.md"), ""),
            matter,
            [],
            body,
            null);
    }

    private static CommonMatter Common(string id, bool draft) =>
        new(new Located<string>(id.Split('/', 2)[1], AtLine(id, 2)), null, null, draft, false);

    private static MarkdownBody Body(string id, string[] links, string[] cites, string[] anchors) => new(
        new MarkdownTree(() => TreeOf("The text of " + id)),
        new ComposedText(new SourcePath($"content/{id}.md"), "", [], []),
        [],
        [],
        [.. links.Select((l, i) => new Link(i, l.TrimStart('!'), l.StartsWith('!'), AtLine(id, 10 + i)))],
        [.. cites.Select((c, i) => new Citation(i, c, AtLine(id, 10 + i)))],
        [.. anchors]);

    private static ParsedTree TreeOf(string text)
    {
        var tree = Markdig.Markdown.Parse(text);
        return new ParsedTree(tree, [new TreeSegment(Segment.Of(0, null, null), [.. tree])]);
    }

    private static ImmutableArray<Located<string>> Ids(string[]? ids, Location at) =>
        [.. (ids ?? []).Select(i => new Located<string>(i, at))];
}
