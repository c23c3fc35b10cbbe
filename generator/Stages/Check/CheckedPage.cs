namespace Generator.Stages.Check;

/// <summary>One page with all that its checks may ask.</summary>
/// <param name="text">What is in the file.</param>
internal sealed class CheckedPage(OutputFile file, string text, SiteFiles site, Uri? baseUrl)
{
    public OutputFile File => file;

    public SiteFiles Site => site;

    public ParsedPage Facts { get; } = PageReader.Read(text);

    /// <summary>Every address on the page, in document order.</summary>
    public List<PageUrl> Urls => field ??= PageUrls.Of(this, new UrlResolver(file.Path, baseUrl));

    /// <summary>It is the page for missing addresses on a site whose address is known, so its links begin at the root.</summary>
    public bool IsServedAnywhere => baseUrl is not null && file.Path.Value == UrlChecks.NotFoundPage;
}
