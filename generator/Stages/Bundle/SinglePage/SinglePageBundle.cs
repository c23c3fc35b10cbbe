namespace Generator.Stages.Bundle.SinglePage;

/// <summary>
/// The site in one language as a single page that loads nothing: every browser opens it, and whatever can carry a
/// file can carry it. 1 The pages become sections, below a title and a table of contents, 2 style sheet and images
/// stand inside, 3 its policy allows these and nothing else.
/// </summary>
internal sealed class SinglePageBundle : IBundleFormat
{
    private const string MediaType = "text/html";

    public string Name => "single";

    public bool ForWholeSite => false;

    public Outcome<BundleFile> Make(OfflineSite site)
    {
        var findings = new Findings();
        var language = site.Language!.Value;
        var words = BookWords.Of(site.Site, language, findings);
        var book = Book.Open(site, language, words);
        var html = Encoding.UTF8.GetBytes(Write(book, words, PageStyle.Of(book, BundleParts.Of(site.Site, language).SingleStyle)));
        return findings.With(new BundleFile(BundleNames.Book(site, ".html"), language, Name, MediaType, html));
    }

    private static string Write(Book book, BookWords words, string style)
    {
        var sections = new SectionWriter(book);
        return $"""
            <!DOCTYPE html>
            <html lang="{words.Language}" dir="{words.Direction}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{ContentPolicy.OfSinglePage(style)}">
            <meta name="referrer" content="no-referrer">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{HtmlText.Escape(words.Title)}</title>
            {Description(words)}<style>{style}</style>
            {Icon(book)}</head>
            <body class="single">
            <main>
            <header>
            <h1>{HtmlText.Escape(words.ShortTitle)}</h1>
            {Date(words)}</header>
            {ContentsList.Write(book, words)}
            {string.Concat(book.All.Select(sections.Write))}</main>
            {sections.WriteImprint(words.Imprint)}
            </body>
            </html>

            """;
    }

    private static string Description(BookWords words) =>
        words.Description is { } text ? $"<meta name=\"description\" content=\"{HtmlText.Escape(text)}\">\n" : "";

    private static string Date(BookWords words) => words.Date is { } date ? $"<p class=\"date\">{HtmlText.Escape(date)}</p>\n" : "";

    private static string Icon(Book book) => book.Files(e => e is { Name: "link" } && e["rel"] == "icon", "href").FirstOrDefault() is { } icon
        ? $"<link rel=\"icon\" type=\"{icon.MediaType}\" href=\"{DataAddressOf(icon)}\">\n"
        : "";

    /// <summary>An address that is the file itself (RFC 2397).</summary>
    public static string DataAddressOf(OutputFile file) => $"data:{file.MediaType};base64,{Convert.ToBase64String(file.Bytes.Span)}";
}
