namespace Generator.Stages.Check;

/// <summary>One page with all that its checks may ask.</summary>
/// <param name="Urls">Every address on the page, in document order.</param>
/// <param name="IsServedAnywhere">It is the page for missing addresses on a site whose address is known, so its links begin at the root.</param>
internal sealed record CheckedPage(
    OutputFile File, PageFacts Facts, ImmutableArray<PageUrl> Urls, SiteFiles Site, bool IsServedAnywhere)
{
    public static CheckedPage Of(OutputFile file, PageFacts facts, SiteFiles site, Uri? baseUrl) => new(
        file,
        facts,
        PageUrls.Of(facts, new UrlResolver(file.Path, baseUrl)),
        site,
        baseUrl is not null && file.Path.Value == Links.NotFoundPage);
}
