using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Generator.Stages.Render;

/// <summary>
/// Describes a page to machines in the terms of schema.org, as data that no browser runs, without repeating what
/// the page's metadata say, for the letter has to arrive in the first window of a connection. The encoder writes
/// <c>&lt;</c> as <c>\u003C</c>, so nothing in it can close the element.
/// </summary>
internal static class JsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The whole <c>script</c> element.</summary>
    public static string Of(PageScope scope)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            WritePage(json, scope);
            json.WriteEndObject();
        }

        return $"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(buffer.WrittenSpan)}</script>";
    }

    private static void WritePage(Utf8JsonWriter json, PageScope scope)
    {
        var page = scope.Page;
        var matter = page.Edition.Matter;
        json.WriteString("@type", page.IsHome ? "WebSite" : matter is LetterMatter ? "Article" : "WebPage");
        if (page.IsHome)
        {
            WriteWords(json, "name", SiteTitle.In(scope.Language, scope.Site.Config), SiteTitle.ForeignLanguageIn(scope.Language, scope.Site.Config));
        }
        else
        {
            WriteWords(json, "name", matter.Common.Title.Value, scope.ForeignLanguageOf(matter.Common.Title));
        }

        json.WriteString("url", scope.Hrefs.Absolute(page.Path, null));
        json.WriteString("inLanguage", page.Id.Language.Value);
        Write(json, "dateModified", matter.Common.Updated?.Value.ToString());
        if (matter is LetterMatter letter)
        {
            var headline = letter.PublishedTitle ?? letter.Common.Title;
            WriteWords(json, "headline", headline.Value, scope.ForeignLanguageOf(headline));
            json.WriteString("datePublished", letter.Date.Value.ToString());
        }

        if (matter is ReportMatter report)
        {
            WriteReport(json, scope.All.Sources[report.Source.Value]);
        }

        if (!page.IsHome)
        {
            WriteSite(json, scope);
        }
    }

    private static void WriteReport(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject("about");
        json.WriteString("@type", source.Kind == SourceKind.Press ? "NewsArticle" : "Article");
        Write(json, "headline", source.Title?.Value);
        Write(json, "url", source.Url?.Value.OriginalString);
        Write(json, "datePublished", source.Date?.Value.ToString());
        json.WriteString("inLanguage", source.Language.Value);
        WriteNamed(json, "author", source.Author?.Value, "Person");
        WriteNamed(json, "publisher", source.Publisher?.Value, "Organization");
        json.WriteEndObject();
    }

    private static void WriteSite(Utf8JsonWriter json, PageScope scope)
    {
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "WebSite");
        json.WriteString("url", scope.Site.Config.BaseUrl!.AbsoluteUri);
        json.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter json, string property, string? name, string type)
    {
        if (name is null)
        {
            return;
        }

        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    /// <summary>Words in another language than the page are a string with that language (JSON-LD 1.1, section 4.2.4).</summary>
    private static void WriteWords(Utf8JsonWriter json, string property, string words, LanguageTag? foreign)
    {
        if (foreign is not { } language)
        {
            json.WriteString(property, words);
            return;
        }

        json.WriteStartObject(property);
        json.WriteString("@value", words);
        json.WriteString("@language", language.Value);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string property, string? text)
    {
        if (text is not null)
        {
            json.WriteString(property, text);
        }
    }
}
