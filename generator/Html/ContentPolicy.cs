namespace Generator.Html;

/// <summary>
/// The Content-Security-Policy of a page: nothing but its own style sheet and images. JSON-LD needs no
/// permission, for it is data. Nothing in it needs to be escaped between double quotation marks.
/// </summary>
internal static class ContentPolicy
{
    /// <param name="inlineStyle">The text of the page's one style element, which then is the only style allowed.</param>
    public static string Of(string? inlineStyle) => Of(inlineStyle is null ? "'self'" : Hash(inlineStyle), "'self'");

    /// <summary>That of a page whose images stand inside as data.</summary>
    public static string OfSinglePage(string inlineStyle) => Of(Hash(inlineStyle), "data:");

    private static string Of(string styles, string images) =>
        $"default-src 'none'; style-src {styles}; img-src {images}; base-uri 'none'; form-action 'none'";

    /// <summary>What stands for one style element.</summary>
    public static string Hash(string style) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";
}
