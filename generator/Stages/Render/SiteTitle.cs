namespace Generator.Stages.Render;

/// <summary>The site's title: a translation gives its own as the string <c>site.title</c>.</summary>
internal static class SiteTitle
{
    public static string In(SiteLanguage language, SiteConfig config) =>
        language.Strings.ByKey.GetValueOrDefault("site.title")?.Value ?? config.Title;
}
