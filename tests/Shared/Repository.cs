namespace Tests.Shared;

/// <summary>Finds the files of this repository from wherever the tests run, for every test project.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Site.sln</c>, above the one that the tests were built into.</summary>
    public static string Root { get; } = FindRoot();

    public static string Tests => PathOf("tests");

    public static string Generator => PathOf("generator");

    public static string PathOf(string relative) => Path.Join(Root, relative);

    /// <summary>Files of source code below a folder, without what the build makes; in ordinal order.</summary>
    public static IEnumerable<string> SourceFiles(string folder) => Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    /// <summary>Every file below a folder as a path from there, with <c>/</c>, in ordinal order.</summary>
    public static IEnumerable<string> FilesBelow(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Join(folder, "Site.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("Site.sln was not found above the tests.");
    }
}
