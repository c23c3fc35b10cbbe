using Generator.Files;
using Generator.Tests.Support;

namespace Generator.Tests.Golden;

/// <summary>
/// Whole sites with what must come of them: <c>in/</c>, laid over the good site, gives the files of <c>expected/</c>
/// and the findings of <c>diagnostics.txt</c>. With <c>UPDATE_GOLDEN=1</c> what is expected is written anew.
/// </summary>
public class GoldenSiteTests
{
    private static readonly string Folder = Repository.PathOf("tests/golden");

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Cases))]
    public void A_site_gives_what_is_expected(string name)
    {
        var built = SiteInAString.Build(
            SiteInAString.Over(SiteInAString.GoodSite(), new DiskFileSystem(Path.Join(Folder, name, "in"), "")), options => options with { Review = true });
        var expected = new DiskFileSystem(Path.Join(Folder, name), "");
        var actual = new MemoryFileSystem();
        actual.Write("diagnostics.txt", System.Text.Encoding.UTF8.GetBytes(built.Report));
        foreach (var file in FolderWalk.Files(built.Site, ""))
        {
            actual.Write("expected/" + file.Path, built.Site.Read(file.Path, int.MaxValue));
        }

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Update(expected, actual);
        }

        Compare(expected, actual);
    }

    private static void Compare(DiskFileSystem expected, MemoryFileSystem actual)
    {
        Assert.Equal(Outputs(expected), Outputs(actual));
        Assert.All(Outputs(actual), path => Assert.Equal(Rendered.Text(expected, path), Rendered.Text(actual, path)));
    }

    private static void Update(DiskFileSystem expected, MemoryFileSystem actual)
    {
        FolderWalk.Delete(expected, "expected");
        foreach (var path in Outputs(actual))
        {
            expected.Write(path, actual.Read(path, int.MaxValue));
        }
    }

    private static IEnumerable<string> Outputs(IFileSystem files) =>
        FolderWalk.Files(files, "").Select(file => file.Path).Where(path => !path.StartsWith("in/", StringComparison.Ordinal));
}
