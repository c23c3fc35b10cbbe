namespace Generator.Stages.Render;

/// <summary>The site's title: a translation gives its own as the string <c>site.title</c>.</summary>
internal static class SiteTitle
{
    public static string In(SiteLanguage language, SiteConfig config) =>
        language.Strings.ByKey.GetValueOrDefault("site.title")?.Value ?? config.Title;

    /// <summary>The language that it is in, if that is another than the one asked for.</summary>
    public static LanguageTag? ForeignLanguageIn(SiteLanguage language, SiteConfig config) =>
        language.Strings.ByKey.GetValueOrDefault("site.title") is { } title
            ? WordsLanguage.ForeignTo(language.Tag, title.Location, config.SourceLanguage)
            : language.Tag == config.SourceLanguage ? null : config.SourceLanguage;
}
