using System.Text.Json;

namespace Generator.Stages.Check;

/// <summary>Checks that a page runs nothing, sends nothing and loads nothing but the site's own files.</summary>
internal static class Policy
{
    public static void Check(CheckedPage page, FileFindings found)
    {
        foreach (var element in page.Facts.Elements)
        {
            CheckElement(page.Facts, element, found);
            CheckAttributes(element, found);
        }

        foreach (var url in page.Urls)
        {
            CheckLoad(url, found);
        }
    }

    private static void CheckElement(PageFacts page, PageElement element, FileFindings found)
    {
        switch (element.Name)
        {
            case "script":
                CheckScript(page, element, found);
                break;
            case "form" or "iframe" or "frame" or "frameset" or "object" or "embed" or "applet" or "base" or "template":
                found.Add(PageRules.ForbiddenElement, element, $"`<{element.Name}>` is not allowed", "a page may neither send, frame nor move anything");
                break;
            case "meta" when element["http-equiv"] is { } header && !IsSecurityPolicy(header):
                found.Add(PageRules.ForbiddenElement, element, $"`<meta http-equiv=\"{header}\">` is not allowed", "only the security policy is set this way");
                break;
            case "link":
                CheckLinkElement(element, found);
                break;
            case "style":
                StyleSheets.CheckText(page.TextOf(element), page.OffsetIn(element, ">") + 1, found);
                break;
        }
    }

    private static void CheckScript(PageFacts page, PageElement script, FileFindings found)
    {
        if (script["type"] != "application/ld+json" || script.Has("src"))
        {
            found.Add(PageRules.Script, script, "the page has a script", "the site works without; only data (`application/ld+json`) may stand in `<script>`");
            return;
        }

        try
        {
            JsonDocument.Parse(page.TextOf(script)).Dispose();
        }
        catch (JsonException fault)
        {
            found.Add(PageRules.JsonLd, script, "the data for search engines is not JSON", $"after {fault.BytePositionInLine} bytes of line {fault.LineNumber + 1} of it");
        }
    }

    private static void CheckLinkElement(PageElement link, FileFindings found)
    {
        foreach (var word in (link["rel"] ?? "").Split(' '))
        {
            if (word.ToLowerInvariant() is "prefetch" or "preload" or "modulepreload" or "preconnect" or "dns-prefetch" or "prerender")
            {
                found.Add(PageRules.Prefetch, link, $"`rel=\"{word}\"` loads something before it is asked for", "leave it out");
            }
        }

        if (link.Has("integrity") || link.Has("crossorigin"))
        {
            found.Add(
                PageRules.OfflineReference, link, "browsers refuse a file with `integrity` or `crossorigin` to a page from a disk", "leave the attribute out; `SHA256SUMS` is the proof");
        }
    }

    private static void CheckAttributes(PageElement element, FileFindings found)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.Length > 2 && attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            {
                found.Add(PageRules.EventAttribute, element, $"`{attribute.Name}` of `<{element.Name}>` holds a script", "the site works without scripts");
            }
            else if (attribute.Name == "style")
            {
                found.Add(PageRules.StyleAttribute, element, $"`<{element.Name}>` has a `style` attribute, which the page's own policy blocks", "give it a class and write the style into the style sheet");
            }
            else if (attribute.Name is "ping" or "srcdoc" or "attributionsrc")
            {
                found.Add(PageRules.ThirdPartyRequest, element, $"`{attribute.Name}` of `<{element.Name}>` sends or loads what nobody asked for", "leave it out");
            }
        }
    }

    private static void CheckLoad(PageUrl url, FileFindings found)
    {
        if (url.Use != UrlUse.Load)
        {
            return;
        }

        if (url.Form == UrlForm.Absolute)
        {
            found.Add(
                PageRules.ThirdPartyRequest,
                url.Element,
                $"`<{url.Element.Name}>` loads `{url.Value}` without asking the reader",
                "put the file into the site and refer to it by a relative link");
        }
        else if (url.Element.Name == "use" && !url.Value.StartsWith('#'))
        {
            found.Add(
                PageRules.OfflineReference,
                url.Element,
                "browsers refuse a drawing in another file to a page from a disk",
                "write the drawing into the page");
        }
    }

    public static bool IsSecurityPolicy(string? header) =>
        string.Equals(header, "content-security-policy", StringComparison.OrdinalIgnoreCase);
}
