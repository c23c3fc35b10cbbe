namespace Generator.Stages.Check;

/// <summary>What the checks must know beside the files.</summary>
/// <param name="BaseUrl">Where the site will be published; ends with <c>/</c>.</param>
/// <param name="Root">Full path of the campaign's folder on this machine, which must not be published.</param>
/// <param name="Weigh">Whether pages are to be light enough for a slow connection; a copy to be read offline uses none.</param>
/// <param name="Notes">What translators wrote for one another, which must not be published.</param>
internal sealed record CheckOptions(Uri? BaseUrl, string? Root, bool Weigh, ReviewNotes Notes, CancellationToken Cancellation);

/// <summary>
/// Proves the rendered site before any of it is written: 1 every page is parsed once and goes through the list of
/// checks, many pages at a time; 2 what needs all pages is checked over what the first step kept of each;
/// 3 findings are traced back to content and templates. Nothing depends on which page was ready first.
/// </summary>
internal static class SiteChecker
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

    public static ImmutableArray<Diagnostic> Check(ImmutableArray<OutputFile> files, CheckOptions options)
    {
        var site = new SiteFiles(files);
        var found = files.Select(file => new FileFindings(file)).ToArray();
        var outlines = new PageOutline?[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = options.Cancellation }, i =>
            outlines[i] = CheckFile(files[i], site, options, found[i]));

        var across = new AcrossPages([.. outlines], file => new CheckedPage(file, site, options.BaseUrl)).Check();
        return FindingReport.Of([.. found.SelectMany(f => f.Found), .. across]);
    }

    /// <summary>Checks a file by itself and returns what the checks across pages need, if it is a page.</summary>
    private static PageOutline? CheckFile(OutputFile file, SiteFiles site, CheckOptions options, FileFindings found)
    {
        StyleSheets.Check(file, found);
        XmlFiles.Check(file, site, options.BaseUrl, found);
        Leaks.CheckWork(file, options.Notes, found);
        Leaks.CheckRoot(file, options.Root, found);
        return IsPage(file) && Weight.IsReadable(file, found)
            ? CheckPage(new CheckedPage(file, site, options.BaseUrl), options, found)
            : null;
    }

    /// <summary>A download is no page of the site, whatever it is made of: its format answers for it.</summary>
    private static bool IsPage(OutputFile file) =>
        file.MediaType == "text/html" && !file.Path.Value.StartsWith(WellKnownPages.DownloadFolder + "/", StringComparison.Ordinal);

    private static PageOutline CheckPage(CheckedPage page, CheckOptions options, FileFindings found)
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
