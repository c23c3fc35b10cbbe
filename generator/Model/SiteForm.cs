namespace Generator.Model;

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
