namespace Generator.Stages.Render.Views;

/// <summary>What the page of the downloads shows: its text, and between the first block and the rest the bundles.</summary>
internal sealed class DownloadsView(PageScope scope)
{
    private static readonly OutputPath List = OutputPath.Of(WellKnownPages.DownloadFolder + "/SHA256SUMS");

    public HtmlFragment? Introduction => Edition.Body.Segments.IsEmpty ? null : scope.Bodies.FirstBlock(Edition);
    public HtmlFragment? Notes => Edition.Body.Segments.IsEmpty ? null : scope.Bodies.AfterFirstBlock(Edition);
    public ImmutableArray<DownloadGroupView> Groups => [.. Languages.Select(language => new DownloadGroupView(scope, language))];
    public string ListUrl => scope.Hrefs.To(List, null);

    private Edition Edition => scope.Page.Edition;

    /// <summary>That of the page first, then what is for all, then the others.</summary>
    private IEnumerable<LanguageTag?> Languages => scope.Site.Downloads.Select(file => file.Language).Distinct()
        .OrderBy(language => language == scope.Page.Id.Language ? 0 : language is null ? 1 : 2);
}

/// <summary>The bundles of one language, or those that hold all.</summary>
internal sealed class DownloadGroupView(PageScope scope, LanguageTag? language)
{
    public string? Lang => language?.Value;
    public string? Dir => language is { } tag ? Directions.Of(tag) : null;
    public string? Name => language is { } tag ? LanguageRow.Of(tag).Name : null;
    public ImmutableArray<DownloadView> Files =>
        [.. scope.Site.Downloads.Where(file => file.Language == language).Select(file => new DownloadView(scope, file))];
}

/// <summary>One file to download.</summary>
internal sealed class DownloadView(PageScope scope, BundleFile file)
{
    private const decimal Kilobyte = 1_000;
    private const decimal Megabyte = 1_000_000;

    public string Name => file.Name;
    public string Format => file.Format;
    public string Url => scope.Hrefs.To(file.Path, null);
    public object Size => file.Bytes.Length < Megabyte
        ? Rounded("download.kilobytes", decimal.Ceiling(file.Bytes.Length / Kilobyte))
        : Rounded("download.megabytes", decimal.Ceiling(file.Bytes.Length / Megabyte * 10) / 10);
    public string Digest => Fingerprint.Of(file.Bytes.Span).Hex;

    private object Rounded(string key, decimal number) => scope.Words.Fill(key, _ => number);
}
