namespace Browser.Tests.Support;

/// <summary>The site as it is committed, opened from its folder as a reader would.</summary>
internal static class Site
{
    public static string Folder => Repository.PathOf("site") is var folder && Directory.Exists(folder)
        ? folder
        : throw new DirectoryNotFoundException("site/ is not there; build it with `dotnet run --project generator`");

    /// <summary>Of a translation these pages are visited; they show all that differs between languages.</summary>
    private static readonly string[] Telling = ["index.html", "letter.html", "timeline.html"];

    /// <summary>The visited pages, for tests of one page each.</summary>
    public static TheoryData<string> Pages => [.. VisitedPages];

    /// <summary>
    /// All pages of the source language and the telling ones of every translation; where everything is tried, every
    /// page there is.
    /// </summary>
    public static IReadOnlyList<string> VisitedPages => Extent.IsAll
        ? [.. AllPages, .. Review.AllPages]
        : [.. AllPages.Where(IsTelling), .. Review.TellingPages];

    /// <summary>
    /// One page of each kind in the source language, of which the first of each folder stands for the others of it, and the
    /// telling ones in a language that is written from right to left and in Chinese. Where everything is tried, every page there is.
    /// </summary>
    public static TheoryData<string> PagesOfEachKind => Extent.IsAll ? Pages :
    [
        .. AllPages
            .Where(page => LanguageOf(page) is "" or "ar/" or "zh-hans/" && IsTelling(page))
            .DistinctBy(page => page[LanguageOf(page).Length..].Contains('/', StringComparison.Ordinal) ? Path.GetDirectoryName(page) : page),
        .. Review.TellingPages,
    ];

    /// <summary>Every page, as a path below the site, in ordinal order.</summary>
    public static IReadOnlyList<string> AllPages { get; } = [.. Repository.FilesBelow(Folder).Where(f => f.EndsWith(".html", StringComparison.Ordinal))];

    /// <summary>The folder's address, with a slash at the end.</summary>
    private static string FolderUrl => new Uri(Folder + Path.DirectorySeparatorChar).AbsoluteUri;

    /// <summary>The address of a page; of one for translators in the review, for the site has none.</summary>
    public static string UrlOf(string page) => page.StartsWith(Review.Below, StringComparison.Ordinal) ? Review.UrlOf(page) : FolderUrl + page;

    /// <summary>Whether a page shows what differs between languages, or is in the source language.</summary>
    public static bool IsTelling(string page)
    {
        var language = LanguageOf(page);
        return language.Length == 0 || Telling.Contains(page[language.Length..]);
    }

    /// <summary>The folder of a page's language, empty for the source: a folder with a home page of its own is that of a translation.</summary>
    private static string LanguageOf(string page)
    {
        var folder = page[..(page.IndexOf('/', StringComparison.Ordinal) + 1)];
        return File.Exists(Path.Join(Folder, folder, "index.html")) ? folder : "";
    }
}
