using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Generator.Stages.Render;

/// <summary>
/// Describes a page to machines in the terms of schema.org, as data that no browser runs, without repeating what
/// the page's metadata say, for the letter has to arrive in the first window of a connection. The encoder writes
/// <c>&lt;</c> as <c>\u003C</c>, so nothing in it can close the element.
/// </summary>
internal static class JsonLd
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The whole <c>script</c> element.</summary>
    public static string Of(PageScope scope) => $"<script type=\"application/ld+json\">{Page(scope).ToJsonString(Options)}</script>";

    private static JsonObject Page(PageScope scope)
    {
        var (page, config) = (scope.Page, scope.Site.Config);
        var matter = page.Edition.Matter;
        var letter = matter as LetterMatter;
        return Thing(
            ("@context", "https://schema.org"),
            ("@type", page.IsHome ? "WebSite" : letter is null ? "WebPage" : "Article"),
            ("name", page.IsHome ? Words(SiteTitle.In(scope.Language, config), SiteTitle.ForeignLanguageIn(scope.Language, config)) : Words(scope, matter.Common.Title)),
            ("url", scope.Hrefs.Absolute(page.Path, null)),
            ("inLanguage", page.Id.Language.Value),
            ("dateModified", matter.Common.Updated?.Value.ToString()),
            ("headline", letter is null ? null : Words(scope, letter.PublishedTitle ?? letter.Common.Title)),
            ("datePublished", letter?.Date.Value.ToString()),
            ("about", matter is ReportMatter report ? About(scope.All.Sources[report.Source.Value]) : null),
            ("isPartOf", page.IsHome ? null : Thing(("@type", "WebSite"), ("url", config.BaseUrl!.AbsoluteUri))));
    }

    private static JsonObject About(Source source) => Thing(
        ("@type", source.Kind == SourceKind.Press ? "NewsArticle" : "Article"),
        ("headline", source.Title?.Value),
        ("url", source.Url?.Value.OriginalString),
        ("datePublished", source.Date?.Value.ToString()),
        ("inLanguage", source.Language.Value),
        ("author", Named(source.Author?.Value, "Person")),
        ("publisher", Named(source.Publisher?.Value, "Organization")));

    private static JsonObject? Named(string? name, string type) => name is null ? null : Thing(("@type", type), ("name", name));

    private static JsonNode Words(PageScope scope, Located<string> words) => Words(words.Value, scope.ForeignLanguageOf(words));

    /// <summary>Words in another language than the page are a string with that language (JSON-LD 1.1, section 4.2.4).</summary>
    private static JsonNode Words(string words, LanguageTag? foreign) =>
        foreign is { } language ? Thing(("@value", words), ("@language", language.Value)) : words;

    /// <summary>An object in the order given, without what is not known.</summary>
    private static JsonObject Thing(params (string Name, JsonNode? Value)[] properties) =>
        [.. properties.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Name, p.Value))];
}
