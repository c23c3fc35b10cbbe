using System.Xml;

namespace Generator.Stages.Check;

/// <summary>Reads feed, sitemap and drawings as strictly as their readers do, and follows what they say about the site.</summary>
internal static class XmlFiles
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,

        // No limit: a feed grows with the site, and a drawing was small enough to be loaded.
        MaxCharactersInDocument = 0,
    };

    public static void Check(OutputFile file, SiteFiles site, Uri? baseUrl, FileFindings found)
    {
        if (!file.MediaType.EndsWith("xml", StringComparison.Ordinal))
        {
            return;
        }

        var text = found.Text;
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            var resolver = new UrlResolver(file.Path, baseUrl);
            while (reader.Read())
            {
                if (AddressAt(reader)?.Trim() is { } address && resolver.Resolve(address) is (UrlForm.Absolute, { } target) && !site.Contains(target.Path))
                {
                    found.AddToWhole(PageRules.BrokenLink, $"`{address}` is not on the site", site.DidYouMean(target.Path));
                }
            }
        }
        catch (XmlException fault)
        {
            found.Add(PageRules.XmlSyntax, OffsetOf(text, fault), $"{file.Path} is not well-formed XML: {fault.Message.TrimEnd('.')}", null);
        }
    }

    private static string? AddressAt(XmlReader reader) => reader.NodeType switch
    {
        XmlNodeType.Element when reader.LocalName == "link" => reader.GetAttribute("href"),
        XmlNodeType.Text => reader.Value,
        _ => null,
    };

    private static int OffsetOf(string text, XmlException fault)
    {
        var lines = new SourceText(new SourcePath(""), text);
        var line = Math.Clamp(fault.LineNumber, 1, lines.LineCount);
        return Math.Min(text.Length, lines.StartOf(line) + Math.Max(0, fault.LinePosition - 1));
    }
}
