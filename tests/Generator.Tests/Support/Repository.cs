using System.Runtime.CompilerServices;

namespace Generator.Tests.Support;

/// <summary>Finds the files of this repository from wherever the tests run.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Site.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Join(Root, relative);

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var start = File.Exists(here) ? Path.GetDirectoryName(here) : AppContext.BaseDirectory;
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Join(folder, "Site.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("Site.sln was not found above the tests.");
    }
}
