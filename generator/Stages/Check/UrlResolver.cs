namespace Generator.Stages.Check;

/// <summary>Finds out which file of the site an address on a page means, as a browser would.</summary>
/// <param name="page">The page on which the address stands.</param>
/// <param name="baseUrl">Where the site will be published; ends with <c>/</c>.</param>
internal sealed class UrlResolver(OutputPath page, Uri? baseUrl)
{
    private readonly string _folder = page.Folder;

    public (UrlForm Form, SiteTarget? Target) Resolve(string url)
    {
        if (url.StartsWith("//", StringComparison.Ordinal) || HasScheme(url))
        {
            return (UrlForm.Absolute, Below(baseUrl?.AbsoluteUri, url));
        }

        return url.StartsWith('/')
            ? (UrlForm.Root, Below(baseUrl?.AbsolutePath, url))
            : (UrlForm.Relative, FromPage(url));
    }

    private static bool HasScheme(string url) =>
        url.AsSpan().IndexOfAny(":/?#") is > 0 and var colon && url[colon] == ':';

    private static SiteTarget? Below(string? start, string url)
    {
        if (start is null || !url.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var (path, fragment) = Split(url[start.Length..]);
        return new SiteTarget(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, fragment);
    }

    private SiteTarget? FromPage(string url)
    {
        var (path, fragment) = Split(url);
        var joined = path.Length == 0 ? page.Value : Joined(path);
        return joined is null ? null : new SiteTarget(joined, fragment);
    }

    /// <summary>Most have no dots, or only in front.</summary>
    private string? Joined(string path)
    {
        var folder = _folder;
        while (folder.Length > 0 && path.StartsWith("../", StringComparison.Ordinal))
        {
            (folder, path) = (folder[..Math.Max(0, folder.LastIndexOf('/'))], path[3..]);
        }

        return path.Contains("./", StringComparison.Ordinal) || path.EndsWith('.') ? LinkPath.Resolve(folder, path)
            : folder.Length == 0 ? path
            : $"{folder}/{path}";
    }

    private static (string Path, string Fragment) Split(string url)
    {
        var hash = url.AsSpan().IndexOf('#');
        var path = url.AsSpan().IndexOfAny('?', '#') is var end and >= 0 ? url[..end] : url;
        return (Uri.UnescapeDataString(path), hash < 0 ? "" : Uri.UnescapeDataString(url[(hash + 1)..]));
    }
}

/// <summary>A place on the site.</summary>
/// <param name="Path">Path below the site's root; it need not exist.</param>
/// <param name="Fragment">Id on that page, decoded; empty for the page itself.</param>
internal readonly record struct SiteTarget(string Path, string Fragment);

/// <summary>How an address is written.</summary>
internal enum UrlForm
{
    Relative,

    /// <summary>It begins with a slash.</summary>
    Root,

    /// <summary>It has a scheme, or begins with two slashes.</summary>
    Absolute,
}
