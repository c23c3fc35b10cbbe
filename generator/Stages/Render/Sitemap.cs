using System.Xml.Linq;

namespace Generator.Stages.Render;

/// <summary>The sitemap (sitemaps.org): every page that may be listed, each with itself in other languages.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static byte[] Write(Site site)
    {
        return XmlText.Write(new XElement(
            Namespace + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            site.Pages.Where(p => p.IsIndexed).Select(page => new XElement(
                Namespace + "url",
                new XElement(Namespace + "loc", Address(page.Path)),
                page.Edition.Matter.Common.Updated is { } updated ? new XElement(Namespace + "lastmod", updated.Value) : null,
                page.Alternates.Length > 1 ? page.Alternates.Select(Alternate) : null))));

        XElement Alternate(PageSummary page) => new(
            Xhtml + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", page.Id.Language), new XAttribute("href", Address(page.Path)));

        string Address(OutputPath path) => AbsoluteUrl.Of(site.Config.BaseUrl!, path, null);
    }
}
