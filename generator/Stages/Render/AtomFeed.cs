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
            Element(xml, "title", SiteTitle.In(language, site.Config));
            Element(xml, "updated", XmlText.Time(site.Now));
            Link(xml, "self", self);
            Link(xml, "alternate", home);
            xml.WriteStartElement("author", Namespace);
            Element(xml, "name", SiteTitle.In(language, site.Config));
            xml.WriteEndElement();
            foreach (var (summary, updated) in Entries(language))
            {
                Entry(xml, summary, updated, AbsoluteUrl.Of(baseUrl, summary.Path, summary.Fragment));
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

    private static void Entry(XmlWriter xml, PageSummary summary, PartialDate updated, string address)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", address);
        Element(xml, "title", summary.Title.Value);
        Element(xml, "updated", XmlText.Time(updated));
        Link(xml, "alternate", address);
        if (summary.Description is { } description)
        {
            Element(xml, "summary", description.Value);
        }

        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, text);
}
