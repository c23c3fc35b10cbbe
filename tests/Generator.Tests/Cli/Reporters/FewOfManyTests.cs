using System.Collections.Immutable;
using System.Text.Json;
using Generator.Cli.Reporters;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Text;

namespace Generator.Tests.Cli.Reporters;

public class FewOfManyTests
{
    [Fact]
    public void Twenty_findings_of_a_rule_in_a_file_are_all_shown() => Assert.Equal(20, FewOfMany.Of(Many(SourceRules.WrongValue, "a.yml", 20)).Count());

    [Fact]
    public void After_twenty_their_number_stands_in_the_place_of_the_others()
    {
        var shown = FewOfMany.Of([.. Many(SourceRules.WrongValue, "a.yml", 500), .. Many(SourceRules.UnknownKey, "a.yml", 1), .. Many(SourceRules.WrongValue, "b.yml", 3)]).ToArray();

        Assert.Equal(20 + 1 + 1 + 3, shown.Length);
        Assert.Equal("a.yml there are 500 findings of this rule in this file; the others are not shown", $"{shown[20].Location} {shown[20].Message}");
        Assert.Equal(SourceRules.UnknownKey, shown[21].Rule);
    }

    [Fact]
    public void Warnings_do_not_hide_errors_of_the_same_rule()
    {
        var warnings = Many(SourceRules.WrongValue, "a.yml", 30).Select(found => found with { Severity = Severity.Warning });

        Assert.Contains(FewOfMany.Of([.. warnings, .. Many(SourceRules.WrongValue, "a.yml", 1)]), found => found.Severity == Severity.Error);
    }

    [Fact]
    public void Of_a_rule_a_thousand_are_shown_in_however_many_files()
    {
        ImmutableArray<Diagnostic> found = [.. Enumerable.Range(0, 5000).SelectMany(file => Many(SourceRules.UnreadFile, $"{file}.yaml", 1))];

        var shown = FewOfMany.Of(found).ToArray();

        Assert.Equal(1001, shown.Length);
        Assert.Equal((null, "there are 5000 findings of this rule; the others are not shown"), (shown[^1].Location, shown[^1].Message));
    }

    [Fact]
    public void Every_form_shows_few_and_json_counts_all()
    {
        var found = Many(SourceRules.WrongValue, "a.yml", 500);

        Assert.Equal(21, TextReport.Of(found, new Excerpts(new MemoryFileSystem()), new Palette(InColour: false)).Split("wrong-value").Length - 1);
        Assert.Equal(21, GitHubReport.Of(found).Split('\n').Length - 1);
        using var json = JsonDocument.Parse(JsonReport.Of(found));
        Assert.Equal((500, 21), (json.RootElement.GetProperty("errors").GetInt32(), json.RootElement.GetProperty("findings").GetArrayLength()));
    }

    private static ImmutableArray<Diagnostic> Many(Rule rule, string path, int count) =>
        [.. Enumerable.Range(1, count).Select(line => Diagnostic.At(rule, new Location(new SourcePath(path), line, 1, 0), "wrong", null))];
}
