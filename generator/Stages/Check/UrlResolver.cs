namespace Generator.Stages.Check;

/// <summary>Finds out which file of the site an address on a page means, as a browser would.</summary>
/// <param name="page">The page on which the address stands.</param>
/// <param name="baseUrl">Where the site will be published; ends with <c>/</c>.</param>
internal sealed class UrlResolver(OutputPath page, Uri? baseUrl)
{
    public (UrlForm Form, SiteTarget? Target) Resolve(string url)
    {
        if (url.StartsWith("//", StringComparison.Ordinal) || HasScheme(url))
        {
            return (UrlForm.Absolute, Below(baseUrl?.AbsoluteUri, url));
        }

        return url.StartsWith('/')
            ? (UrlForm.Root, Below(baseUrl?.AbsolutePath, url))
            : (UrlForm.Relative, FromFolder(page.Folder, url));
    }

    private static bool HasScheme(string url)
    {
        var colon = url.AsSpan().IndexOfAny(":/?#");
        return colon > 0 && url[colon] == ':';
    }

    private static SiteTarget? Below(string? start, string url)
    {
        if (start is null || !url.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var (path, fragment) = Split(url[start.Length..]);
        return new SiteTarget(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, fragment);
    }

    private SiteTarget? FromFolder(string folder, string url)
    {
        var (path, fragment) = Split(url);
        if (path.Length == 0)
        {
            return new SiteTarget(page.Value, fragment);
        }

        return Join(folder, path) is { } joined ? new SiteTarget(joined, fragment) : null;
    }

    private static (string Path, string Fragment) Split(string url)
    {
        var hash = url.AsSpan().IndexOf('#');
        var path = url.AsSpan().IndexOfAny('?', '#') is var end and >= 0 ? url[..end] : url;
        return (Uri.UnescapeDataString(path), hash < 0 ? "" : Uri.UnescapeDataString(url[(hash + 1)..]));
    }

    private static string? Join(string folder, string path)
    {
        var parts = new List<string>(folder.Length == 0 ? [] : folder.Split('/'));
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
