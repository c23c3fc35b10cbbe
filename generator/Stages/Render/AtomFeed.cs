using System.Xml.Linq;

namespace Generator.Stages.Render;

/// <summary>
/// The Atom feed of one language (RFC 4287): the letter, the reports and the events, and every page that says
/// when it was updated; what changed last comes first. An entry's id is its address, which stays.
/// </summary>
internal static class AtomFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static byte[] Write(Site site, FeedJob job)
    {
        var baseUrl = site.Config.BaseUrl!;
        var language = site.Language(job.Language);
        var self = AbsoluteUrl.Of(baseUrl, job.Path, null);
        var home = AbsoluteUrl.Of(baseUrl, language.Find(WellKnownPages.Home)?.Path ?? OutputPath.Of("index.html"), null);
        var title = Words("title", SiteTitle.In(language, site.Config), SiteTitle.ForeignLanguageIn(language, site.Config));
        return XmlText.Write(new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", language.Tag.Value),
            new XElement(Atom + "id", self),
            title,
            new XElement(Atom + "updated", XmlText.Time(site.Now)),
            Link("self", self),
            Link("alternate", home),
            new XElement(Atom + "author", new XElement(title) { Name = Atom + "name" }),
            Entries(language).Select(e => Entry(site, e.Summary, XmlText.Time(e.Updated)))));
    }

    private static IEnumerable<(PageSummary Summary, PartialDate Updated)> Entries(SiteLanguage language) => language.Summaries.Values
        .Where(s => s.Id.Language == language.Tag)
        .Where(s => s.Id.Name != WellKnownPages.NotFound && s.Id.Name != WellKnownPages.Translations)
        .Select(s => (Summary: s, Updated: s.Updated ?? s.Date))
        .Where(e => e.Updated is not null)
        .Select(e => (e.Summary, Updated: e.Updated!.Value))
        .OrderByDescending(e => e.Updated.Start)
        .ThenBy(e => e.Summary.Id.Name);

    private static XElement Entry(Site site, PageSummary summary, string updated)
    {
        var address = AbsoluteUrl.Of(site.Config.BaseUrl!, summary.Path, summary.Fragment);
        return new XElement(
            Atom + "entry",
            new XElement(Atom + "id", address),
            Own("title", summary.Title),
            new XElement(Atom + "updated", updated),
            Link("alternate", address),
            Own("summary", summary.Description));

        XElement? Own(string name, Located<string>? words) => words is null
            ? null
            : Words(name, words.Value, WordsLanguage.ForeignTo(summary.Id.Language, words.Location, site.Config.SourceLanguage));
    }

    private static XElement Link(string relation, string address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    /// <summary>Words that nobody has translated yet say in which language they are (RFC 4287, section 2).</summary>
    private static XElement Words(string name, string text, LanguageTag? foreign) =>
        new(Atom + name, foreign is { } language ? new XAttribute(XNamespace.Xml + "lang", language.Value) : null, text);
}
