namespace Generator.Stages.Render;

/// <summary>
/// Writes the addresses that one page uses. Links inside the site are relative, so that a copy works anywhere;
/// only the page for missing addresses, which is served at any depth, links from the path of the base URL.
/// </summary>
internal sealed class Hrefs(Page page, Uri? baseUrl)
{
    public string To(PageSummary summary) => To(summary.Path, summary.Fragment);

    public string To(OutputPath path, string? fragment)
    {
        var hash = fragment is null ? "" : "#" + fragment;
        if (page.IsNotFound && baseUrl is not null)
        {
            return baseUrl.AbsolutePath + path + hash;
        }

        return path == page.Path && fragment is not null ? hash : LinkPath.From(page.Path.Folder, path.Value) + hash;
    }

    /// <summary>The address for search engines and feeds; nothing without a base URL.</summary>
    public string? Absolute(OutputPath path, string? fragment) =>
        baseUrl is null ? null : AbsoluteUrl.Of(baseUrl, path, fragment);
}
