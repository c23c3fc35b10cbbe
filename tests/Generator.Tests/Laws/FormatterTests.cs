using System.Text;
using System.Text.RegularExpressions;
using Generator.Files;
using Generator.Tests.Support;

namespace Generator.Tests.Laws;

/// <summary>
/// Editors that format on saving rewrite whole files. None of them may change a page, the state of a translation or what
/// is found: tried over the repository's own content and a page with each construct. Reference links are left out, for
/// remark breaks those whose address stands in the source alone, and the missing link is found.
/// </summary>
public partial class FormatterTests
{
    private static readonly Lazy<(MemoryFileSystem Files, string Seen)> Unformatted = new(() =>
    {
        using var campaign = new CommandLine().With(Sample());
        campaign.Run("translate", "sync", "-q");
        var files = new MemoryFileSystem();
        foreach (var file in FolderWalk.Files(campaign.Files, ""))
        {
            files.Write(file.Path, campaign.Files.Read(file.Path, int.MaxValue));
        }

        return (files, Seen(campaign));
    });

    [Theory]
    [InlineData("prettier")]
    [InlineData("remark")]
    [InlineData("markdownlint")]
    [InlineData("dprint")]
    public void A_formatter_changes_no_page_no_state_and_no_finding(string formatter)
    {
        var (node, script) = (Tools.Node, Tools.Formatters);
        var (files, seen) = Unformatted.Value;
        using var campaign = new CommandLine().With(files);

        var (code, output) = Tools.Run(node, script, formatter, Path.Join(campaign.Folder, "content"));

        Assert.Equal((0, ""), (code, output));
        Assert.NotEqual(Contents(files), Contents(campaign.Files));
        Assert.Equal(seen, Seen(campaign));
    }

    /// <summary>What people type and editors mend: ends of lines and of files, quotation marks of front matter.</summary>
    [Fact]
    public void No_habit_of_an_editor_changes_a_page_a_state_or_a_finding()
    {
        var (files, seen) = Unformatted.Value;
        using var campaign = new CommandLine().With(files);
        foreach (var path in FolderWalk.Files(files, "content").Select(f => f.Path).Where(p => p.EndsWith(".md", StringComparison.Ordinal)))
        {
            var text = Title().Replace(File.ReadAllText(Path.Join(campaign.Folder, path)), "$1\"$2\"").TrimEnd('\n');
            File.WriteAllText(Path.Join(campaign.Folder, path), EscapedBreaks().Replace(text, "\\\n").Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        Assert.Equal(seen, Seen(campaign));
    }

    /// <summary>The repository's content in some of its languages, else in all, and a page of constructs.</summary>
    private static MemoryFileSystem Sample()
    {
        var files = new MemoryFileSystem();
        var repository = new DiskFileSystem(Repository.Root, "");
        var paths = FolderWalk.Files(repository, "content").Concat(FolderWalk.Files(repository, "templates")).Select(file => file.Path);
        foreach (var path in paths.Where(p => Extent.IsAll || !Left().IsMatch(p)))
        {
            files.Write(path, repository.Read(path, int.MaxValue));
        }

        if (!Extent.IsAll)
        {
            files.Write("content/site.yml", Utf8(Languages().Replace(File.ReadAllText(Repository.PathOf("content/site.yml")), "languages: [fr, zh-Hans]")));
        }

        files.Write("content/en/constructs.md", File.ReadAllBytes(Repository.PathOf("tests/formatting/constructs.en.md")));
        files.Write("content/fr/constructs.md", File.ReadAllBytes(Repository.PathOf("tests/formatting/constructs.fr.md")));
        return files;
    }

    /// <summary>The digests of all that is built, the state of each text, and what is found, wherever it stands.</summary>
    private static string Seen(CommandLine campaign)
    {
        var built = campaign.Run("build");
        var states = campaign.Run("translate", "status", "--format", "json");
        var findings = Finding().Matches(built.ToString()).Select(m => m.Groups[1].Value + m.Groups[2].Value).Order(StringComparer.Ordinal);
        return $"{built.Code}\n{string.Join('\n', findings)}\n{Place().Replace(states.ToString(), "")}\n"
            + (built.Code == 0 ? File.ReadAllText(Path.Join(campaign.Folder, "site", "SHA256SUMS")) : built.ToString());
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Contents(IFileSystem files) =>
        string.Concat(FolderWalk.Files(files, "content").Select(f => Encoding.UTF8.GetString(files.Read(f.Path, int.MaxValue))));

    [GeneratedRegex("^content/(ar|es|ru|zh-Hant)/")]
    private static partial Regex Left();

    [GeneratedRegex("(?m)^languages: .*$")]
    private static partial Regex Languages();

    [GeneratedRegex("(?m)^(title: )([^\"'\n]*)$")]
    private static partial Regex Title();

    [GeneratedRegex("  +\n")]
    private static partial Regex EscapedBreaks();

    [GeneratedRegex("(?m)^(content/[^:]*)[:0-9]*(: (error|warning) .*)$")]
    private static partial Regex Finding();

    /// <summary>Formatting moves lines.</summary>
    [GeneratedRegex("\"(line|sourceLine)\": [0-9]+,?")]
    private static partial Regex Place();
}
