namespace Generator.Text;

/// <summary>Reads the address under which a site is published, alike in the settings and on the command line.</summary>
internal static class BaseAddress
{
    /// <summary>What to write, for the findings of both.</summary>
    public const string Hint =
        "write it whole, such as `https://example.org/letter/`, without `?`, `#` and spaces; a host with other letters than a to z in its `xn--` form";

    /// <summary>
    /// The address, ending in a slash; nothing if it cannot be one. Sitemaps and feeds take a host in ASCII only, and
    /// turning others into that form is different from one system to the next.
    /// </summary>
    public static Uri? Parse(string written) =>
        Uri.TryCreate(written.TrimEnd('/') + "/", UriKind.Absolute, out var url)
        && url.Scheme is "https" or "http"
        && url.UserInfo.Length == 0
        && Ascii.IsValid(url.Host)
        && !written.AsSpan().ContainsAny("?#\\ ")
            ? url
            : null;
}
