namespace Generator.Stages.Render.Views;

/// <summary>What the page of the downloads shows: its text, and between the first block and the rest the bundles.</summary>
internal sealed class DownloadsView(PageScope scope) : View(["introduction", "notes", "groups", "list_url"])
{
    private static readonly OutputPath List = OutputPath.Of(WellKnownPages.DownloadFolder + "/SHA256SUMS");

    private Edition Edition => scope.Page.Edition;

    protected override Value? Member(string name) => name switch
    {
        "introduction" => Edition.Body.Segments.IsEmpty ? Value.Null : scope.Bodies.FirstBlock(Edition),
        "notes" => Edition.Body.Segments.IsEmpty ? Value.Null : scope.Bodies.AfterFirstBlock(Edition),
        "groups" => List<LanguageTag?>(Languages, language => new DownloadGroupView(scope, language)),
        "list_url" => scope.Hrefs.To(DownloadsView.List, null),
        _ => Unknown,
    };

    /// <summary>That of the page first, then what is for all, then the others.</summary>
    private ImmutableArray<LanguageTag?> Languages =>
    [
        .. scope.Site.Downloads.Select(file => file.Language).Distinct()
            .OrderBy(language => language == scope.Page.Id.Language ? 0 : language is null ? 1 : 2),
    ];
}

/// <summary>The bundles of one language, or those that hold all.</summary>
internal sealed class DownloadGroupView(PageScope scope, LanguageTag? language) : View(["lang", "dir", "name", "files"])
{
    protected override Value? Member(string name) => name switch
    {
        "lang" => language?.Value,
        "dir" => language is { } tag ? Directions.Of(tag) : Value.Null,
        "name" => language is { } tag ? LanguageRow.Of(tag).Name : Value.Null,
        "files" => List<BundleFile>([.. scope.Site.Downloads.Where(file => file.Language == language)], file => new DownloadView(scope, file)),
        _ => Unknown,
    };
}

/// <summary>One file to download.</summary>
internal sealed class DownloadView(PageScope scope, BundleFile file) : View(["name", "format", "url", "size", "digest"])
{
    private const decimal Kilobyte = 1_000;
    private const decimal Megabyte = 1_000_000;

    protected override Value? Member(string name) => name switch
    {
        "name" => file.Name,
        "format" => file.Format,
        "url" => scope.Hrefs.To(file.Path, null),
        "size" => Size,
        "digest" => Fingerprint.Of(file.Bytes.Span).Hex,
        _ => Unknown,
    };

    private Value Size => file.Bytes.Length < Megabyte
        ? Rounded("download.kilobytes", decimal.Ceiling(file.Bytes.Length / Kilobyte))
        : Rounded("download.megabytes", decimal.Ceiling(file.Bytes.Length / Megabyte * 10) / 10);

    private Value Rounded(string key, decimal number) => scope.Words.Fill(key, _ => Value.Decimal(number));
}
