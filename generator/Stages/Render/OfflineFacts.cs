namespace Generator.Stages.Render;

/// <summary>What tells the reader of a copy how old it is and where to look for a newer one.</summary>
internal static class OfflineFacts
{
    /// <summary>The day on which a text of the site was last changed; that of the site where no text says it.</summary>
    public static PartialDate Updated(Site site) =>
        site.Languages[0].Summaries.Values.Max(summary => summary.Updated) ?? new PartialDate(site.Now.Year, site.Now.Month, site.Now.Day);

    /// <summary>The address of the home page in a language; nothing without a base URL.</summary>
    public static string? Newest(Site site, SiteLanguage language)
    {
        var folder = language.Tag == site.Config.SourceLanguage || language.FindOwn(WellKnownPages.Home) is null ? "" : language.Tag.Folder + "/";
        return site.Config.BaseUrl is { } baseUrl ? baseUrl.AbsoluteUri + folder : null;
    }
}
