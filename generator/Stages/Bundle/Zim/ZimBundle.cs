using System.Collections.Immutable;
using System.Text;
using Generator.Diagnostics;
using Generator.Html.Editing;
using Generator.Model;

namespace Generator.Stages.Bundle.Zim;

/// <summary>
/// The pages of a language as an archive for Kiwix, whose readers take the whole site from one file: the pages, what
/// they load, and the metadata by which libraries list the archive.
/// </summary>
internal sealed class ZimBundle : IBundleFormat
{
    private const string Page = "text/html";
    private const string Policy = "meta[http-equiv=Content-Security-Policy]";

    public string Name => "zim";

    /// <summary>Readers take an archive to be in one language; of one in several they cannot search the words.</summary>
    public bool ForWholeSite => false;

    public Outcome<BundleFile> Make(OfflineSite site)
    {
        var findings = new Findings();
        var content = site.Rendered.Files.Where(IsRead).Select(Entry).ToImmutableArray();
        var metadata = ZimMetadata.Of(site, content, findings);
        var bytes = findings.HasErrors ? [] : ZimWriter.Write([.. content, .. metadata], MainPage(site));
        return findings.With(new BundleFile(BundleNames.Book(site, ".zim"), site.Language, Name, "application/zim", bytes));
    }

    private static string MainPage(OfflineSite site) => site.Site.Language(site.Language!.Value).Find(WellKnownPages.Home)!.Path.Value;

    /// <summary>The text beside the pages tells how to open a folder, which this is not.</summary>
    private static bool IsRead(OutputFile file) => file.MediaType != "text/plain";

    private static ZimItem Entry(OutputFile file) => file.MediaType == Page
        ? PageEntry(file)
        : new ZimItem(ZimEntry.Content, file.Path.Value, "", file.MediaType, file.Bytes);

    /// <summary>Readers put scripts of their own into every page, which the policy of the pages would stop; so it is left out.</summary>
    private static ZimItem PageEntry(OutputFile file)
    {
        using var page = EditablePage.Parse(Encoding.UTF8.GetString(file.Bytes.Span));
        page.Remove(Policy);
        return new ZimItem(ZimEntry.Content, file.Path.Value, page.Heading, Page, Encoding.UTF8.GetBytes(page.AsHtml()));
    }
}
