namespace Generator.Stages.Plan;

/// <summary>
/// Lists every file of the site but the pages for translators. The feed and the sitemap need absolute addresses, so
/// without a base URL there is none; a copy to be read offline has nothing for machines.
/// </summary>
internal static class JobPlanner
{
    private const string ReadMe = "READ-ME.txt";

    /// <summary>For the metadata and for the pages of translators, neither of which a copy has.</summary>
    private static readonly FrozenSet<string> OnlineAssets = ["templates/assets/card.png", "templates/assets/review.css"];

    /// <returns>In ordinal order of the paths.</returns>
    public static ImmutableArray<Job> Plan(ParsedSite parsed, IEnumerable<Page> pages, Publication publication, Addresses addresses) =>
    [
        .. pages.Select(Job (p) => new PageJob(p))
            .Concat(Assets(parsed, addresses).Where(asset => publication.Form is SiteForm.Online || !OnlineAssets.Contains(asset.File.Path.Value)))
            .Concat(publication.Form is SiteForm.Offline ? [new ReadMeJob(OutputPath.Of(ReadMe))] : ForMachines(parsed, publication, addresses))
            .OrderBy(j => j.Path),
    ];

    private static IEnumerable<Job> ForMachines(ParsedSite parsed, Publication publication, Addresses addresses) =>
    [
        new RobotsJob(OutputPath.Of("robots.txt")),
        new NoJekyllJob(OutputPath.Of(".nojekyll")),
        .. parsed.Config.BaseUrl is null ? [] : Announcements(publication, addresses),
    ];

    private static IEnumerable<AssetJob> Assets(ParsedSite parsed, Addresses addresses) => parsed.Assets
        .Select(file => (file, Path: addresses.Of(file.Path)))
        .Where(a => a.Path is not null)
        .Select(a => new AssetJob(a.file, a.Path!.Value));

    private static IEnumerable<Job> Announcements(Publication publication, Addresses addresses) => publication.Languages
        .Select(Job (language) => new FeedJob(language, addresses.Of(language, "feed.xml")))
        .Append(new SitemapJob(OutputPath.Of("sitemap.xml")));
}
