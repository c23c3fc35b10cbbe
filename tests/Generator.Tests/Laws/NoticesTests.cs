using Generator.Tests.Support;

namespace Generator.Tests.Laws;

/// <summary>What whoever merges a pull request is told of it, and what is never printed.</summary>
public sealed class NoticesTests : IDisposable
{
    private const string NoReply = "1+name@users.noreply.github.com";

    private readonly TemporaryFolder _folder = new();

    public NoticesTests()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Commit("README.md", NoReply, "+0000");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("content/fr/letter.md", "")]
    [InlineData("content/fr/letter.md content/fr/press/a.md content/TRANSLATING.fr.md", "")]
    [InlineData("content/en/letter.md templates/letter.html", "")]
    [InlineData("content/fr/letter.md templates/letter.html", "A translation and other files")]
    [InlineData("content/fr/letter.md content/en/letter.md", "A translation and other files")]
    [InlineData("content/fr/letter.md content/ar/letter.md", "A translation and other files")]
    [InlineData("content/fr/letter.md content/site.yml", "A translation and other files")]
    public void Files_beside_a_translation_are_told(string files, string title) =>
        Assert.Equal(title, Titles(files, NoReply, "+0000"));

    [Theory]
    [InlineData(NoReply, "+0000", "")]
    [InlineData("noreply@github.com", "-0000", "")]
    [InlineData("somebody@example.org", "+0000", "A mail address in the history")]
    [InlineData(NoReply, "+0800", "A time zone in the history")]
    [InlineData("somebody@example.org", "+0800", "A mail address in the history, A time zone in the history")]
    public void What_a_commit_tells_of_its_author_is_told_without_saying_it(string mail, string zone, string titles)
    {
        Assert.Equal(titles, Titles("content/fr/letter.md", mail, zone));
        Assert.DoesNotContain("somebody", _said, StringComparison.Ordinal);
        Assert.DoesNotContain("0800", _said, StringComparison.Ordinal);
    }

    private string _said = "";

    private string Titles(string files, string mail, string zone)
    {
        foreach (var file in files.Split(' '))
        {
            Commit(file, mail, zone);
        }

        var first = Git("rev-list", "--max-parents=0", "HEAD").Trim();
        _said = Run("bash", Repository.PathOf(".ci/notices"), first, "HEAD");
        return string.Join(", ", _said.Split('\n').Where(l => l.Length > 0).Select(l => l.Split("title=")[1].Split("::")[0]));
    }

    private void Commit(string file, string mail, string zone)
    {
        var path = _folder[file];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "x");
        Git("add", "--all");
        Run("env", $"GIT_AUTHOR_EMAIL={mail}", $"GIT_COMMITTER_EMAIL={mail}", "GIT_AUTHOR_NAME=n", "GIT_COMMITTER_NAME=n",
            $"GIT_AUTHOR_DATE=1600000000 {zone}", $"GIT_COMMITTER_DATE=1600000000 {zone}", "git", "commit", "--quiet", "--message", "x");
    }

    private string Git(params string[] arguments) => Run("git", arguments);

    private string Run(string program, params string[] arguments)
    {
        var (exitCode, output) = Tools.RunIn(_folder.Path, program, arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }
}
