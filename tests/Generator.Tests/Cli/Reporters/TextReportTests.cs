using Generator.Cli.Reporters;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Tests.Support;
using Generator.Text;

namespace Generator.Tests.Cli.Reporters;

public class TextReportTests
{
    private static readonly Excerpts Lines = new(MemoryFileSystem.FromText("""
        -- content/en/letter.md --
        ---
        titel: The letter
        ---
        """));

    [Fact]
    public void A_finding_shows_the_line_and_what_to_write() => Assert.Equal(
        """
        content/en/letter.md:2:1: error OUT0004 file-in-the-way: `titel` is not a key of a letter
            2 | titel: The letter
              | ^^^^^
          hint: did you mean `title`?

        """,
        Report(ReporterSamples.UnknownKey));

    [Fact]
    public void Further_places_show_their_lines_too() => Assert.Equal(
        """
        content/en/letter.md:2:1: error OUT0004 file-in-the-way: `titel` is not a key of a letter
            2 | titel: The letter
              | ^^^^^
          hint: did you mean `title`?
          first used in content/en/letter.md:1:1
            1 | ---
              | ^

        """,
        Report(ReporterSamples.UnknownKey.RelatedTo("first used in", new Location(ReporterSamples.Letter, 1, 1, 0))));

    [Fact]
    public void A_finding_about_a_whole_file_has_no_line() => Assert.Equal(
        "site/a.html: warning OUT0003 edited-by-hand: edited\n",
        Report(Diagnostic.At(OutputRules.EditedByHand, Location.OfFile(new SourcePath("site/a.html")), "edited", null)));

    [Fact]
    public void A_finding_about_nothing_in_particular_has_no_place() => Assert.Equal(
        "error CFG0001 no-campaign: nothing here\n",
        Report(Diagnostic.At(ConfigurationRules.NoCampaign, null, "nothing here", null)));

    [Fact]
    public void A_hint_of_several_lines_keeps_them() => Assert.Equal(
        "error CFG0001 no-campaign: wrong\n  hint: write\n    seal:\n      sha256: abc\n",
        Report(Diagnostic.At(ConfigurationRules.NoCampaign, null, "wrong", "write\nseal:\n  sha256: abc")));

    [Fact]
    public void Text_that_turns_around_is_shown_by_its_number() => Assert.Equal(
        "error CFG0001 no-campaign: `aU+202Eb` hides U+0007\n",
        Report(Diagnostic.At(ConfigurationRules.NoCampaign, null, "`a\u202Eb` hides \u0007", null)));

    [Fact]
    public void A_line_that_cannot_be_read_is_left_out() => Assert.Equal(
        "gone.md:1:1: error CFG0001 no-campaign: wrong\n",
        Report(Diagnostic.At(ConfigurationRules.NoCampaign, new Location(new SourcePath("gone.md"), 1, 1, 1), "wrong", null)));

    [Fact]
    public void Colour_is_added_and_nothing_else_changes()
    {
        var coloured = TextReport.Of([ReporterSamples.UnknownKey], Lines, new Palette(InColour: true));

        Assert.Contains("\e[31merror OUT0004 file-in-the-way\e[0m", coloured, StringComparison.Ordinal);
        Assert.Equal(
            Report(ReporterSamples.UnknownKey),
            System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9]+m", ""));
    }

    private static string Report(Diagnostic diagnostic) => TextReport.Of([diagnostic], Lines, new Palette(InColour: false));
}
