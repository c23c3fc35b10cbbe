namespace Generator.Stages.Check;

/// <summary>What the checks must know beside the files.</summary>
/// <param name="BaseUrl">Where the site will be published; ends with <c>/</c>.</param>
/// <param name="Root">Full path of the campaign's folder on this machine, which must not be published.</param>
/// <param name="Weigh">Whether pages are to be light enough for a slow connection; a copy to be read offline uses none.</param>
/// <param name="Notes">What translators wrote for one another, which must not be published.</param>
internal sealed record CheckOptions(Uri? BaseUrl, string? Root, bool Weigh, ReviewNotes Notes, CancellationToken Cancellation);

/// <summary>
/// Proves the rendered site before any of it is written: 1 every file goes through the list of checks when it is ready,
/// many at a time, and need not be kept; 2 what needs all pages is checked over what the first step kept of each.
/// Nothing depends on which page was ready first.
/// </summary>
internal sealed class SiteChecker(SiteFiles site, CheckOptions options)
{
    private static readonly ImmutableArray<Action<CheckedPage, FileFindings>> PageChecks =
    [
        Head.Check,
        Structure.Check,
        Headings.Check,
        Landmarks.Check,
        UrlChecks.Check,
        ElementChecks.Check,
        StyleSheets.Check,
        Leaks.Check,
    ];

    private readonly byte[] _root = Leaks.RootIn(options.Root);
    private readonly PageOutline?[] _pages = new PageOutline?[site.Count];
    private readonly ImmutableArray<FileFinding>[] _found = new ImmutableArray<FileFinding>[site.Count];

    public static ImmutableArray<Diagnostic> Check(ImmutableArray<OutputFile> files, CheckOptions options)
    {
        var site = new SiteFiles(files.Select(f => f.Path), files.Where(f => f.MediaType == "text/css"));
        var checker = new SiteChecker(site, options);
        Parallel.ForEach(files, new ParallelOptions { CancellationToken = options.Cancellation }, checker.CheckFile);
        return checker.CheckAcross(path => files[site.IndexOf(path.Value)!.Value]);
    }

    /// <summary>Checks a file by itself, and keeps what the checks across pages need. Several threads may call it, for one file each.</summary>
    /// <param name="file">One of those that the site was said to have.</param>
    public void CheckFile(OutputFile file)
    {
        var found = new FileFindings(file);
        StyleSheets.Check(file, found);
        XmlFiles.Check(file, site, options.BaseUrl, found);
        Leaks.CheckWork(file, options.Notes, found);
        Leaks.CheckRoot(file, _root, found);
        var isPage = IsPage(file) && Weight.IsReadable(file, found);
        var index = site.IndexOf(file.Path.Value)!.Value;
        _pages[index] = isPage ? CheckPage(new CheckedPage(file, found.Text, site, options.BaseUrl), found) : null;
        _found[index] = found.Placed();
    }

    /// <summary>When every file was checked: what is wrong between pages, and all that was found.</summary>
    /// <param name="again">Gives a page once more, which happens only where there is something to report.</param>
    public ImmutableArray<Diagnostic> CheckAcross(Func<OutputPath, OutputFile> again)
    {
        var across = new AcrossPages([.. _pages], path => Read(again(path))).Check();
        return FindingReport.Of([.. _found.Where(found => !found.IsDefault).SelectMany(found => found), .. across]);
    }

    private CheckedPage Read(OutputFile file) => new(file, RenderedText.Of(file), site, options.BaseUrl);

    /// <summary>A download is no page of the site, whatever it is made of: its format answers for it.</summary>
    private static bool IsPage(OutputFile file) =>
        file.MediaType == "text/html" && !file.Path.Value.StartsWith(WellKnownPages.DownloadFolder + "/", StringComparison.Ordinal);

    private PageOutline CheckPage(CheckedPage page, FileFindings found)
    {
        foreach (var check in PageChecks)
        {
            check(page, found);
        }

        if (options.Weigh)
        {
            Weight.Check(page, found);
        }

        return PageOutline.Of(page);
    }
}
