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
    /// All pages of the source language and the telling ones of every translation; with the variable
    /// <c>BROWSER_PAGES</c> set to <c>all</c> every page there is, which takes many minutes.
    /// </summary>
    public static IReadOnlyList<string> VisitedPages => Environment.GetEnvironmentVariable("BROWSER_PAGES") == "all"
        ? [.. AllPages, .. Review.AllPages]
        : [.. AllPages.Where(IsTelling), .. Review.TellingPages];

    /// <summary>Every page, as a path below the site, in ordinal order.</summary>
    public static IReadOnlyList<string> AllPages { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The folder's address, with a slash at the end.</summary>
    public static string FolderUrl => new Uri(Folder + Path.DirectorySeparatorChar).AbsoluteUri;

    /// <summary>The address of a page; of one for translators in the review, for the site has none.</summary>
    public static string UrlOf(string page) => page.StartsWith(Review.Below, StringComparison.Ordinal) ? Review.UrlOf(page) : FolderUrl + page;

    /// <summary>A folder with a home page of its own is that of a translation.</summary>
    private static bool IsTelling(string page)
    {
        var folder = page[..(page.IndexOf('/', StringComparison.Ordinal) + 1)];
        return folder.Length == 0 || !File.Exists(Path.Join(Folder, folder, "index.html")) || Telling.Contains(page[folder.Length..]);
    }
}
