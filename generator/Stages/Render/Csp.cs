using System.Security.Cryptography;
using System.Text;

namespace Generator.Stages.Render;

/// <summary>
/// The Content-Security-Policy of a page: nothing but its own style sheet and images. JSON-LD needs no
/// permission, for it is data. Nothing in it needs to be escaped between double quotation marks.
/// </summary>
internal static class Csp
{
    /// <param name="inlineStyle">The text of the page's one style element, which then is the only style allowed.</param>
    public static string Of(string? inlineStyle) =>
        $"default-src 'none'; style-src {StyleSource(inlineStyle)}; img-src 'self'; base-uri 'none'; form-action 'none'";

    private static string StyleSource(string? inlineStyle) => inlineStyle is null
        ? "'self'"
        : $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inlineStyle)))}'";
}
