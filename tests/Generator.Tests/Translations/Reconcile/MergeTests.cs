using System.Diagnostics;
using Generator.Tests.Support;

namespace Generator.Tests.Translations.Reconcile;

/// <summary>What git makes of two changes of one file, which is why blank lines stand around markers.</summary>
public sealed class MergeTests : IDisposable
{
    private static readonly string File = TranslationOf.Fixture.File;

    private const string Matter = """
        # en 82a041c9: An open letter to the United Nations
        title: Lettre ouverte aux Nations unies

        # en eabf74ea: 321 organisations ask for an independent mechanism.
        description: 321 organisations demandent un mécanisme indépendant.

        """;

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
        var flagged = Synced("more than 50 experts", "more than 60 experts");

        Assert.Equal(Edit(flagged, "l’alerte", "une alerte"), Merged(flagged, Edit(File, "l’alerte", "une alerte")));
    }

    [Fact]
    public void Two_people_and_the_tool_can_change_one_file()
    {
        var flagged = Synced("more than 50 experts", "more than 60 experts");
        var first = Merged(flagged, Edit(File, "l’alerte", "une alerte"))!;
        var all = Merged(first, Edit(File, "urgentes", "très urgentes"))!;

        Assert.Equal(Edit(Edit(flagged, "l’alerte", "une alerte"), "urgentes", "très urgentes"), all);
        Assert.Equal("done 7, update 1", new TranslationOf(Edit(TranslationOf.Page, "50 experts", "60 experts"), all).States);
    }

    [Fact]
    public void A_flag_on_one_key_and_an_edit_of_its_neighbour_merge()
    {
        var flagged = Edit(Matter, "# en eabf74ea: 321", "# en 11111111 UPDATE was eabf74ea: 322 organisations.\n# before: 321");
        var edited = Edit(Matter, "Lettre ouverte", "Une lettre ouverte");

        Assert.Equal(Edit(flagged, "Lettre ouverte", "Une lettre ouverte"), Merged(Matter, flagged, edited));
    }

    [Fact]
    public void A_flag_and_an_edit_of_the_same_key_conflict() => Assert.Null(Merged(
        Matter,
        Edit(Matter, "# en eabf74ea: 321", "# en 11111111 UPDATE was eabf74ea: 322 organisations.\n# before: 321"),
        Edit(Matter, "321 organisations demandent", "Les 321 organisations demandent")));

    [Fact]
    public void Two_edits_of_one_sentence_conflict() =>
        Assert.Null(Merged(Edit(File, "l’alerte", "une alerte"), Edit(File, "l’alerte", "leur alerte")));

    /// <summary>Why the tool moves nothing.</summary>
    [Fact]
    public void A_block_that_one_moves_and_another_edits_conflicts()
    {
        const string block = """
            <!-- en 521e6ed7
            Sign before 10 December 2020.
            -->

            Signez avant le 10 décembre 2020.


            """;
        var moved = Edit(Edit(File, block, ""), "<!-- en 7146f6a4", block + "<!-- en 7146f6a4");

        Assert.Null(Merged(moved, Edit(File, "Signez avant", "À signer avant")));
    }

    /// <summary>Why the tool writes a blank line below its comment.</summary>
    [Theory]
    [InlineData("<!-- en c79de959 -->\n\nDepuis 2017\n", true)]
    [InlineData("<!-- en c79de959 -->\nDepuis 2017\n", false)]
    public void A_flag_and_an_edit_merge_where_a_blank_line_is_between(string block, bool merge) => Assert.Equal(
        merge,
        Merged(block, Edit(block, "c79de959", "c79de959 UPDATE!"), Edit(block, "Depuis", "Dès")) is not null);

    /// <summary>Why a blank line stands above it.</summary>
    [Fact]
    public void Without_the_blank_line_above_a_flag_and_an_edit_of_the_neighbour_conflict()
    {
        static string Tight(string file) => file.Replace("\n\n<!--", "\n<!--", StringComparison.Ordinal);
        var flagged = Synced("The following steps", "These steps");
        var edited = Edit(File, "l’alerte", "une alerte");

        Assert.NotNull(Merged(flagged, edited));
        Assert.Null(Merged(Tight(File), Tight(flagged), Tight(edited)));
    }

    /// <summary>Why the tool writes nothing into a file that every change would change.</summary>
    [Fact]
    public void A_line_that_counts_the_work_would_conflict_each_time()
    {
        var counted = "progress: 90 %\n" + Matter;

        Assert.Null(Merged(
            counted,
            Edit(Edit(counted, "Lettre ouverte", "Une lettre ouverte"), "90 %", "95 %"),
            Edit(Edit(counted, "321 organisations demandent", "Les 321 organisations demandent"), "90 %", "96 %")));
    }

    /// <summary>The French file after the tool has seen a change of the page.</summary>
    private static string Synced(string old, string current) =>
        (TranslationOf.Fixture with { Source = Edit(TranslationOf.Page, old, current) }).Synced().File;

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
