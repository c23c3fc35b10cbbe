using Generator.Text;

namespace Generator.Tests.Templating;

/// <summary>The templates of this repository, as far as they can be judged without a page.</summary>
public class RepositoryTemplatesTests
{
    [Fact]
    public void They_parse_and_every_include_passes_what_the_partial_reads()
    {
        var folder = Path.Combine(Repository.Root, "templates");
        var sources = Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Select(Read);
        var templates = new Generator.Templating.Templates(sources, new SourcePath("templates"));

        Assert.NotEmpty(templates.Names);
        Assert.Empty(templates.Diagnostics.Select(d => $"{d.Location}: {d.Message}"));
    }

    private static SourceText Read(string file)
    {
        var path = Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/');
        return new SourceText(new SourcePath(path), File.ReadAllText(file));
    }
}
