namespace Browser.Tests.Support;

/// <summary>The pages for translators, which no site has that readers read: the first test that asks for one builds them.</summary>
internal static class Review
{
    /// <summary>The folder that they all lie in, below that of the site.</summary>
    public const string Below = "translations/";

    private static readonly Lazy<string> Folder = new(Build);

    /// <summary>Of these pages the telling ones: what is open in a language, and a text beside its original, in either direction.</summary>
    public static IReadOnlyList<string> TellingPages { get; } =
        ["translations/ar.html", "translations/ar/letter.html", "translations/fr.html", "translations/fr/letter.html"];

    /// <summary>Every one of them, in ordinal order.</summary>
    public static IReadOnlyList<string> AllPages =>
    [
        .. Directory.EnumerateFiles(Path.Join(Folder.Value, Below), "*.html", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder.Value, f).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string UrlOf(string page) => new Uri(Path.Join(Folder.Value, page)).AbsoluteUri;

    private static string Build()
    {
        var folder = Repository.PathOf("tests/out/review");
        var (exitCode, output) = Tools.Run("dotnet", Tools.GeneratorProgram, "build", "--review", "--root", Repository.Root, "--output", folder);
        Assert.True(exitCode == 0, output);
        return folder;
    }
}
