using System.Diagnostics;
using Generator.Tests.Support;

namespace Generator.Tests.Blocks;

/// <summary>What git makes of two changes of one file, which is why blank lines stand around markers.</summary>
public sealed class MergeTests : IDisposable
{
    private static readonly string File = TranslationOf.Fixture.File;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Neighbouring_blocks_by_two_people_merge() => Assert.Equal(
        Edit(Edit(File, "urgentes", "très urgentes"), "l’alerte", "une alerte"),
        Merged(Edit(File, "urgentes", "très urgentes"), Edit(File, "l’alerte", "une alerte")));

    [Fact]
    public void Two_people_can_fill_one_new_file()
    {
        var scaffold = new TranslationOf(TranslationOf.Page, "").Synced().File;
        var first = Edit(scaffold, "urgent:\n-->\n", "urgent:\n-->\n\nLes mesures.\n");
        var second = Edit(scaffold, "experts have raised the alarm.[^1]\n-->\n", "experts have raised the alarm.[^1]\n-->\n\nDepuis 2017.[^1]\n");

        Assert.NotNull(Merged(scaffold, first, second));
    }

    [Fact]
    public void A_flag_of_the_tool_and_an_edit_of_the_words_merge()
    {
        var flagged = (TranslationOf.Fixture with { Source = Edit(TranslationOf.Page, "more than 50 experts", "more than 60 experts") }).Synced().File;

        Assert.NotNull(Merged(flagged, Edit(File, "l’alerte", "une alerte")));
    }

    [Fact]
    public void Two_edits_of_one_sentence_conflict() =>
        Assert.Null(Merged(Edit(File, "l’alerte", "une alerte"), Edit(File, "l’alerte", "leur alerte")));

    private string? Merged(string ours, string theirs) => Merged(File, ours, theirs);

    /// <summary>The merged text; nothing for a conflict.</summary>
    private string? Merged(string common, string ours, string theirs)
    {
        System.IO.File.WriteAllText(_folder["common"], common);
        System.IO.File.WriteAllText(_folder["ours"], ours);
        System.IO.File.WriteAllText(_folder["theirs"], theirs);
        var start = new ProcessStartInfo("git", ["merge-file", "-p", "ours", "common", "theirs"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var git = Process.Start(start)!;
        var merged = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? merged : null;
    }

    private static string Edit(string text, string old, string current)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, current, StringComparison.Ordinal);
    }
}
