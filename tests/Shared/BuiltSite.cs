namespace Tests.Shared;

/// <summary>
/// The repository's own content, built once for all tests of an assembly as it is published: with every download, for
/// an address below a host. The first test that asks builds it.
/// </summary>
public sealed class BuiltSite : IDisposable
{
    /// <summary>Where on its host the site is published.</summary>
    public const string BasePath = "/some/project/path/";

    private readonly Lazy<string> _parent = new(Build);

    public string Folder => FolderIn(_parent.Value);

    /// <summary>Every page, as a path below the site, in ordinal order.</summary>
    public IReadOnlyList<string> Pages => [.. Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal) && !f.StartsWith("downloads/", StringComparison.Ordinal))];

    /// <summary>Every file, as a path below the site, in ordinal order.</summary>
    public IReadOnlyList<string> Files =>
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The downloads whose name ends in this, as whole paths.</summary>
    public IReadOnlyList<string> Downloads(string extension) =>
        [.. Directory.EnumerateFiles(Path.Join(Folder, "downloads"), "*" + extension).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        if (_parent.IsValueCreated)
        {
            Directory.Delete(_parent.Value, recursive: true);
        }
    }

    private static string Build()
    {
        var parent = Directory.CreateTempSubdirectory("site-").FullName;
        var (exitCode, output) = Tools.Run(
            "dotnet", Tools.GeneratorProgram, "build", "--root", Repository.Root, "--output", FolderIn(parent), "--bundles", "--base-url", "https://example.org" + BasePath);
        if (exitCode != 0)
        {
            Directory.Delete(parent, recursive: true);
            Assert.Fail(output);
        }

        return parent;
    }

    /// <summary>A folder that the generator makes itself, for the temporary one is closed to others.</summary>
    private static string FolderIn(string parent) => Path.Join(parent, "site");
}
