namespace Generator.Build;

/// <summary>What whoever starts a build decides about it.</summary>
/// <param name="Goal">What happens to the pages once they are made and checked.</param>
/// <param name="Root">Full path of the campaign on this machine, which no page may tell; nothing in memory.</param>
/// <param name="Now">The instant that the site is made, if it is not to be the newest date of the content.</param>
/// <param name="BaseUrl">Where the site will be published, if not where <c>site.yml</c> says.</param>
/// <param name="Drafts">Whether drafts are shown.</param>
/// <param name="Review">Whether the pages are made on which translations are worked on; no reader wants them.</param>
/// <param name="Languages">The languages to write; none means all.</param>
/// <param name="Check">Whether rendered pages are checked; left out only to measure.</param>
/// <param name="WarnAsError">Whether a warning keeps the site from being written.</param>
/// <param name="Bundles">The formats of the downloads to make beside the pages, by name; none means that the site has none.</param>
/// <param name="Profile">Whether it is measured what each stage and template takes.</param>
internal sealed record BuildOptions(
    BuildGoal Goal,
    string? Root,
    DateTimeOffset? Now,
    Uri? BaseUrl,
    bool Drafts,
    bool Review,
    ImmutableArray<LanguageTag> Languages,
    bool Check,
    bool WarnAsError,
    ImmutableArray<string> Bundles,
    bool Profile);

/// <summary>What a build is for.</summary>
internal enum BuildGoal
{
    /// <summary>To put the site into its folder.</summary>
    Write,

    /// <summary>To tell how the folder differs from what would be written.</summary>
    Compare,

    /// <summary>To find what is wrong, leaving the folder alone.</summary>
    Check,
}
