namespace Generator.Stages.Render;

/// <summary>Everything may be read (RFC 9309); with a base URL it says where the sitemap is.</summary>
internal static class Robots
{
    public static byte[] Write(Uri? baseUrl)
    {
        var sitemap = baseUrl is null ? "" : $"\nSitemap: {AbsoluteUrl.Of(baseUrl, OutputPath.Of("sitemap.xml"), null)}\n";
        return Encoding.UTF8.GetBytes("User-agent: *\nAllow: /\n" + sitemap);
    }
}
