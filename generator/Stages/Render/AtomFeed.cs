using System.Xml;

namespace Generator.Stages.Render;

/// <summary>
/// The Atom feed of one language (RFC 4287): the letter, the reports and the events, and every page that says
/// when it was updated; what changed last comes first. An entry's id is its address, which stays.
/// </summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static byte[] Write(Site site, FeedJob job)
    {
        var baseUrl = site.Config.BaseUrl!;
        var language = site.Language(job.Language);
        var self = AbsoluteUrl.Of(baseUrl, job.Path, null);
        var home = AbsoluteUrl.Of(baseUrl, language.Find(WellKnownPages.Home)?.Path ?? OutputPath.Of("index.html"), null);
        return XmlText.Write(xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, language.Tag.Value);
            Element(xml, "id", self);
            Words(xml, "title", SiteTitle.In(language, site.Config), SiteTitle.ForeignLanguageIn(language, site.Config));
            Element(xml, "updated", XmlText.Time(site.Now));
            Link(xml, "self", self);
            Link(xml, "alternate", home);
            xml.WriteStartElement("author", Namespace);
            Words(xml, "name", SiteTitle.In(language, site.Config), SiteTitle.ForeignLanguageIn(language, site.Config));
            xml.WriteEndElement();
            foreach (var (summary, updated) in Entries(language))
            {
                xml.WriteStartElement("entry", Namespace);
                Entry(xml, site, summary, XmlText.Time(updated));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

    private static IEnumerable<(PageSummary Summary, PartialDate Updated)> Entries(SiteLanguage language) => language.Summaries.Values
        .Where(s => s.Id.Language == language.Tag)
        .Where(s => s.Id.Name != WellKnownPages.NotFound && s.Id.Name != WellKnownPages.Translations)
        .Select(s => (Summary: s, Updated: s.Updated ?? s.Date))
        .Where(e => e.Updated is not null)
        .Select(e => (e.Summary, Updated: e.Updated!.Value))
        .OrderByDescending(e => e.Updated.Start)
        .ThenBy(e => e.Summary.Id.Name);

    private static void Entry(XmlWriter xml, Site site, PageSummary summary, string updated)
    {
        var address = AbsoluteUrl.Of(site.Config.BaseUrl!, summary.Path, summary.Fragment);
        Element(xml, "id", address);
        Words(xml, "title", summary.Title.Value, ForeignLanguageOf(summary.Title));
        Element(xml, "updated", updated);
        Link(xml, "alternate", address);
        if (summary.Description is { } description)
        {
            Words(xml, "summary", description.Value, ForeignLanguageOf(description));
        }

        LanguageTag? ForeignLanguageOf(Located<string> words) =>
            WordsLanguage.ForeignTo(summary.Id.Language, words.Location, site.Config.SourceLanguage);
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>Words that nobody has translated yet say in which language they are (RFC 4287, section 2).</summary>
    private static void Words(XmlWriter xml, string name, string text, LanguageTag? foreign)
    {
        xml.WriteStartElement(name, Namespace);
        if (foreign is { } language)
        {
            xml.WriteAttributeString("xml", "lang", null, language.Value);
        }

        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, text);
}
