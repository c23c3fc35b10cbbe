namespace Generator.Model;

/// <summary>The campaign's settings, resolved: every default filled in, every value checked.</summary>
/// <param name="Title">The site's title in the source language; translations give theirs as the string <c>site.title</c>.</param>
/// <param name="BaseUrl">Absolute, ends with <c>/</c>; without it there is no feed, sitemap or canonical link.</param>
/// <param name="Languages">Published translations in the order of the switcher, without the source language.</param>
/// <param name="Repository">Address of the repository for “edit” links, without a slash at the end.</param>
/// <param name="TranslationMinimum">Percent of the words that must be translated before a <c>partial</c> page is published, 0 to 100.</param>
/// <param name="LinkHosts">Hosts that translations may link to beside those of the sources; lower-case ASCII.</param>
/// <param name="Severities">Severities by rule name, where the campaign changed them.</param>
internal sealed record SiteConfig(
    string Title,
    Uri? BaseUrl,
    LanguageTag SourceLanguage,
    ImmutableArray<LanguageTag> Languages,
    Uri? Repository,
    string Branch,
    bool PublishUnreviewed,
    int TranslationMinimum,
    ImmutableArray<string> LinkHosts,
    FrozenDictionary<string, Severity> Severities);

/// <summary>In which form the site is planned and rendered. The hierarchy is closed.</summary>
internal abstract record SiteForm
{
    private SiteForm()
    {
    }

    /// <summary>The site as it is published.</summary>
    /// <param name="HasDownloads">Whether bundles are made with it, and so a page that offers them.</param>
    /// <param name="HasReview">Whether it is a preview for those who work on translations, with pages for them alone.</param>
    internal sealed record Online(bool HasDownloads, bool HasReview) : SiteForm;

    /// <summary>
    /// A copy to be carried away and read without a network: no page for missing addresses, nothing for search
    /// engines, editors, translators or feed readers, and no downloads.
    /// </summary>
    /// <param name="Language">The one language beside the source language; its pages lie at the root. Nothing means all languages.</param>
    internal sealed record Offline(LanguageTag? Language) : SiteForm;
}
