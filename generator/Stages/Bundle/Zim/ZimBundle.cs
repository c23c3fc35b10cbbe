namespace Generator.Stages.Bundle.Zim;

/// <summary>
/// The pages of a language as an archive for Kiwix, whose readers take the whole site from one file: the pages, what
/// they load, and the metadata by which libraries list the archive.
/// </summary>
internal sealed class ZimBundle : IBundleFormat
{
    public string Name => "zim";

    /// <summary>Readers take an archive to be in one language; of one in several they cannot search the words.</summary>
    public bool ForWholeSite => false;

    public Outcome<BundleFile> Make(OfflineSite site)
    {
        var findings = new Findings();
        var own = site.Site.Pages.Where(page => page.Id.Language == site.Language).Select(page => page.Path).ToFrozenSet();
        var content = site.Rendered.Files.Where(IsRead).Select(file => Entry(file, own.Contains(file.Path))).ToImmutableArray();
        var metadata = ZimMetadata.Of(site, content, findings);
        var bytes = findings.HasErrors ? [] : ZimWriter.Write([.. content, .. metadata], MainPage(site, content));
        return findings.With(new BundleFile(BundleNames.Book(site, ".zim"), site.Language, Name, "application/zim", bytes));
    }

    /// <summary>The home page; of a site without one, the first that there is.</summary>
    private static string MainPage(OfflineSite site, ImmutableArray<ZimItem> content) =>
        site.Site.Language(site.Language!.Value).Find(WellKnownPages.Home)?.Path.Value
        ?? content.First(item => item.MediaType == ZimEntry.MediaTypeOfPages).Path;

    /// <summary>The text beside the pages tells how to open a folder, which this is not.</summary>
    private static bool IsRead(OutputFile file) => file.MediaType != "text/plain";

    /// <param name="isOwn">Whether it is a page in the language of the archive, and not an original beside it.</param>
    private static ZimItem Entry(OutputFile file, bool isOwn)
    {
        if (file.MediaType != ZimEntry.MediaTypeOfPages)
        {
            return new ZimItem(ZimEntry.Content, file.Path.Value, "", file.MediaType, file.Bytes);
        }

        var (title, bytes) = Read(file);
        return isOwn
            ? new ZimPage(file.Path.Value, title, bytes)
            : new ZimItem(ZimEntry.Content, file.Path.Value, title, file.MediaType, bytes);
    }

    /// <summary>Readers put scripts of their own into every page, which the policy of the pages would stop; so it is left out.</summary>
    private static (string Title, byte[] Bytes) Read(OutputFile file)
    {
        var page = PageReader.Read(file).Without(e => e.Name == "meta" && e["http-equiv"] == "Content-Security-Policy");
        return (page.Heading, Encoding.UTF8.GetBytes(PageWriter.Write(page)));
    }
}
