namespace Generator.Stages.Check;

/// <summary>
/// Weighs a page with its style sheets, compressed as servers do it. Home and letter fit into the first window of
/// a connection, about 14,600 bytes, and so arrive at once even over a slow one.
/// </summary>
internal static class Weight
{
    /// <summary>Most compressed bytes of the home page and of the letter.</summary>
    public const int FirstWindow = 14_000;

    /// <summary>Most compressed bytes of any other page.</summary>
    public const int AnyPage = 50_000;

    public static void Check(CheckedPage page, FileFindings found)
    {
        var limit = FileName(page.File.Path) is "index.html" or "letter.html" && !IsForTranslators(page.File.Path) ? FirstWindow : AnyPage;
        var styles = 0;
        foreach (var url in page.Urls)
        {
            if (url is { Element.Name: "link", Target: { } target } && url.Element.HasWord("rel", "stylesheet"))
            {
                styles += page.Site.CompressedSizeOf(target.Path);
            }
        }

        if (page.File.Bytes.Length + styles <= limit)
        {
            return;
        }

        var weight = Compression.Size(page.File.Bytes.Span) + styles;
        if (weight > limit)
        {
            found.AddToWhole(
                PageRules.PageWeight,
                string.Create(CultureInfo.InvariantCulture, $"{page.File.Path} weighs {weight:N0} bytes compressed, with its style sheet; at most {limit:N0} are meant to be"),
                "shorten the page or the style sheet, or divide the page");
        }
    }

    private static bool IsForTranslators(OutputPath path) => path.Value.StartsWith($"{WellKnownPages.Translations}/", StringComparison.Ordinal);

    private static string FileName(OutputPath path) => path.Value[(path.Value.LastIndexOf('/') + 1)..];
}
