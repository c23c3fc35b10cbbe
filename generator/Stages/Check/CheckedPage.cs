namespace Generator.Stages.Check;

/// <summary>One page with all that its checks may ask.</summary>
internal sealed class CheckedPage
{
    public CheckedPage(OutputFile file, SiteFiles site, Uri? baseUrl)
    {
        (File, Site, Facts) = (file, site, PageReader.Read(RenderedText.Of(file)));
        IsServedAnywhere = baseUrl is not null && file.Path.Value == UrlChecks.NotFoundPage;
        Urls = [.. PageUrls.Of(this, new UrlResolver(file.Path, baseUrl))];
    }

    public OutputFile File { get; }

    public SiteFiles Site { get; }

    public ParsedPage Facts { get; }

    /// <summary>It is the page for missing addresses on a site whose address is known, so its links begin at the root.</summary>
    public bool IsServedAnywhere { get; }

    /// <summary>Every address on the page, in document order.</summary>
    public ImmutableArray<PageUrl> Urls { get; }
}
