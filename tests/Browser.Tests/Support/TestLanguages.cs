using Browser.Tests.Support;

[assembly: AssemblyFixture(typeof(TestLanguages))]

namespace Browser.Tests.Support;

/// <summary>
/// The site in Uyghur and Tibetan, in which it is not published: its own templates and English content, with
/// <c>tests/languages</c> laid over them. Built once, by the first test that asks.
/// </summary>
public sealed class TestLanguages : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("languages-").FullName;
    private readonly Lazy<string> _site;

    public TestLanguages() => _site = new Lazy<string>(Build);

    public string UrlOf(string page) => new Uri(Path.Join(_site.Value, page)).AbsoluteUri;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Build()
    {
        Copy("templates", "templates");
        Copy("content", "content");
        foreach (var translation in Directory.GetDirectories(Path.Join(_folder, "content")).Where(d => Path.GetFileName(d) != "en"))
        {
            Directory.Delete(translation, recursive: true);
        }

        Copy("tests/languages/content", "content");
        var site = Path.Join(_folder, "site");
        var (exitCode, output) = Tools.Run(
            "dotnet", Tools.GeneratorProgram, "build", "--drafts", "--root", _folder, "--output", site);
        Assert.True(exitCode == 0, output);
        return site;
    }

    private void Copy(string from, string to)
    {
        var source = Repository.PathOf(from);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(_folder, to, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }
}
