namespace Browser.Tests.Support;

/// <summary>The site as it is committed, opened from its folder as a reader would.</summary>
internal static class Site
{
    public static string Folder => Repository.PathOf("site") is var folder && Directory.Exists(folder)
        ? folder
        : throw new DirectoryNotFoundException("site/ is not there; build it with `dotnet run --project generator`");

    /// <summary>Every page, as a path below the site, in ordinal order.</summary>
    public static TheoryData<string> Pages => [.. AllPages];

    public static IReadOnlyList<string> AllPages { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The folder's address, with a slash at the end.</summary>
    public static string FolderUrl => new Uri(Folder + Path.DirectorySeparatorChar).AbsoluteUri;

    public static string UrlOf(string page) => FolderUrl + page;
}
