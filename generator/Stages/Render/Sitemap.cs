namespace Generator.Stages.Render;

/// <summary>The sitemap (sitemaps.org): every page that may be listed, each with itself in other languages.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static byte[] Write(Site site)
    {
        var baseUrl = site.Config.BaseUrl!;
        return XmlText.Write(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var page in site.Pages.Where(p => p.IsIndexed))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, AbsoluteUrl.Of(baseUrl, page.Path, null));
                if (page.Edition.Matter.Common.Updated is { } updated)
                {
                    xml.WriteElementString("lastmod", Namespace, updated.Value.ToString());
                }

                foreach (var alternate in page.Alternates.Length > 1 ? page.Alternates : [])
                {
                    xml.WriteStartElement("link", Xhtml);
                    xml.WriteAttributeString("rel", "alternate");
                    xml.WriteAttributeString("hreflang", alternate.Id.Language.Value);
                    xml.WriteAttributeString("href", AbsoluteUrl.Of(baseUrl, alternate.Path, null));
                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }
}
