namespace Generator.Stages.Check;

/// <summary>
/// Proves the rendered site before any of it is written: 1 every page is parsed once and goes through the list of
/// checks, many pages at a time; 2 what needs all pages is checked over what the first step kept of each;
/// 3 findings are traced back to content and templates. Nothing depends on which page was ready first.
/// </summary>
internal static class SiteChecker
{
    private static readonly ImmutableArray<Action<CheckedPage, FileFindings>> Checks =
    [
        Head.Check,
        Structure.Check,
        Headings.Check,
        Landmarks.Check,
        Links.Check,
        ExternalLinks.Check,
        Accessibility.Check,
        LanguageTags.Check,
        Policy.Check,
        Leaks.Check,
    ];

    public static ImmutableArray<Diagnostic> Check(ImmutableArray<OutputFile> files, CheckOptions options)
    {
        var site = new SiteFiles(files);
        var found = new FileFindings[files.Length];
        var outlines = new PageOutline?[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = options.Cancellation }, i =>
        {
            found[i] = new FileFindings(files[i]);
            outlines[i] = CheckFile(files[i], site, options, found[i]);
        });

        var across = new AcrossPages([.. outlines], file => Read(file, site, options)).Check();
        return FindingReport.Of([.. found.SelectMany(f => f.Found), .. across]);
    }

    /// <summary>Checks a file by itself and returns what the checks across pages need, if it is a page.</summary>
    private static PageOutline? CheckFile(OutputFile file, SiteFiles site, CheckOptions options, FileFindings found)
    {
        StyleSheets.Check(file, found);
        XmlFiles.Check(file, site, options.BaseUrl, found);
        Leaks.CheckWork(file, options.Notes, found);
        if (options.Root is { } root)
        {
            Leaks.CheckRoot(file, root, found);
        }

        return IsPage(file) && IsSmallEnough(file, found)
            ? CheckPage(Read(file, site, options), options, found)
            : null;
    }

    /// <summary>A download is no page of the site, whatever it is made of: its format answers for it.</summary>
    private static bool IsPage(OutputFile file) =>
        file.MediaType == "text/html" && !file.Path.Value.StartsWith(WellKnownPages.DownloadFolder + "/", StringComparison.Ordinal);

    private static bool IsSmallEnough(OutputFile file, FileFindings found)
    {
        if (file.Bytes.Length <= PageReader.LargestPage)
        {
            return true;
        }

        found.AddToWhole(
            PageRules.PageSize,
            string.Create(CultureInfo.InvariantCulture, $"{file.Path} has {file.Bytes.Length:N0} bytes; at most {PageReader.LargestPage:N0} can be checked"),
            "divide the page");
        return false;
    }

    private static CheckedPage Read(OutputFile file, SiteFiles site, CheckOptions options) =>
        CheckedPage.Of(file, PageReader.Read(RenderedText.Of(file)), site, options.BaseUrl);

    private static PageOutline CheckPage(CheckedPage page, CheckOptions options, FileFindings found)
    {
        foreach (var check in Checks)
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
