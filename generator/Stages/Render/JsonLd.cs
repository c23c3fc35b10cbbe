using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Generator.Model;

namespace Generator.Stages.Render;

/// <summary>
/// Describes a page to machines in the terms of schema.org, as data that no browser runs. The encoder writes
/// <c>&lt;</c> as <c>\u003C</c>, so nothing in it can close the element.
/// </summary>
internal static class JsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The whole <c>script</c> element.</summary>
    public static string Of(Site site, SiteLanguage language, Page page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            WritePage(json, site, language, page);
            json.WriteEndObject();
        }

        return $"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(buffer.WrittenSpan)}</script>";
    }

    private static void WritePage(Utf8JsonWriter json, Site site, SiteLanguage language, Page page)
    {
        var matter = page.Edition.Matter;
        json.WriteString("@type", page.IsHome ? "WebSite" : matter is LetterMatter ? "Article" : "WebPage");
        json.WriteString("name", page.IsHome ? SiteTitle.In(language, site.Config) : matter.Common.Title.Value);
        json.WriteString("url", AbsoluteUrl.Of(site.Config.BaseUrl!, page.Path, null));
        json.WriteString("inLanguage", page.Id.Language.Value);
        Write(json, "description", matter.Common.Description?.Value);
        Write(json, "dateModified", matter.Common.Updated?.Value.ToString());
        if (matter is LetterMatter letter)
        {
            json.WriteString("headline", letter.PublishedTitle?.Value ?? letter.Common.Title.Value);
            json.WriteString("datePublished", letter.Date.Value.ToString());
        }

        if (matter is ReportMatter report && site.Bibliography.FirstOrDefault(s => s.Id.Value == report.Source.Value) is { } source)
        {
            WriteReport(json, source);
        }

        if (!page.IsHome)
        {
            WriteSite(json, site, language);
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

    private static void WriteSite(Utf8JsonWriter json, Site site, SiteLanguage language)
    {
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "WebSite");
        json.WriteString("name", SiteTitle.In(language, site.Config));
        json.WriteString("url", site.Config.BaseUrl!.AbsoluteUri);
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

    private static void Write(Utf8JsonWriter json, string property, string? text)
    {
        if (text is not null)
        {
            json.WriteString(property, text);
        }
    }
}
