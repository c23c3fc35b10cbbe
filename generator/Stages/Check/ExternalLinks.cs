namespace Generator.Stages.Check;

/// <summary>Checks the links that leave the site: a plain scheme, nothing that tells who came from where.</summary>
internal static class ExternalLinks
{
    public static void Check(CheckedPage page, FileFindings found)
    {
        foreach (var url in page.Urls)
        {
            if (url is { Use: UrlUse.Navigation, Form: UrlForm.Absolute })
            {
                CheckLink(url, found);
            }
        }
    }

    private static void CheckLink(PageUrl url, FileFindings found)
    {
        var colon = url.Value.AsSpan().IndexOf(':');
        var scheme = colon < 0 ? "" : url.Value[..colon].ToLowerInvariant();
        if (scheme is not ("https" or "http" or "mailto") || !Uri.TryCreate(url.Value, UriKind.Absolute, out var address))
        {
            found.Add(PageRules.LinkScheme, url.Element, $"the link `{url.Value}` is not one to a web page or a mail address", "begin it with `https://` or `mailto:`");
        }
        else if (scheme != "mailto")
        {
            CheckWebLink(url, address, found);
        }
    }

    private static void CheckWebLink(PageUrl url, Uri address, FileFindings found)
    {
        if (!url.Element.HasWord("rel", "noreferrer") || !url.Element.HasWord("rel", "noopener"))
        {
            found.Add(PageRules.ExternalRel, url.Element, $"the link `{url.Value}` leaves the site without `rel=\"noreferrer noopener\"`", "write links in Markdown, which adds it; in a template add it");
        }

        if (address.Host.EndsWith(".onion", StringComparison.OrdinalIgnoreCase))
        {
            found.Add(PageRules.OnionLink, url.Element, $"the link `{url.Value}` goes to a hidden service; a click in an ordinary browser shows that somebody wanted it", "write the address as text");
        }

        if (TrackingParameterOf(address.Query) is { } parameter)
        {
            found.Add(PageRules.TrackingParameter, url.Element, $"the link `{url.Value}` carries `{parameter}`, which tells where the reader came from", "take it out of the address");
        }
    }

    private static string? TrackingParameterOf(string query)
    {
        foreach (var part in query.TrimStart('?').Split('&'))
        {
            var name = part.Split('=')[0].ToLowerInvariant();
            if (name.StartsWith("utm_", StringComparison.Ordinal) || name is "fbclid" or "gclid")
            {
                return name;
            }
        }

        return null;
    }
}
