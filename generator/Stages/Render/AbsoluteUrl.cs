namespace Generator.Stages.Render;

/// <summary>The one address under which a page is known outside: that of its folder for a home page.</summary>
internal static class AbsoluteUrl
{
    private const string Index = "index.html";

    public static string Of(Uri baseUrl, OutputPath path, string? fragment)
    {
        var isHome = path.Value == Index || path.Value.EndsWith("/" + Index, StringComparison.Ordinal);
        var place = isHome ? path.Value[..^Index.Length] : path.Value;
        return baseUrl.AbsoluteUri + place + (fragment is null ? "" : "#" + fragment);
    }
}
