using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Text;

namespace Generator.Tests.Diagnostics;

public class HiddenCharactersTests
{
    [Fact]
    public void A_hidden_character_is_named_and_never_printed()
    {
        var finding = Assert.Single(InFile("a.md", "one\nSignez\u202Eici"));

        Assert.Same(TranslationRules.HiddenDirection, finding.Rule);
        Assert.Equal("a.md:2:7", finding.Location.ToString());
        Assert.Equal("the hidden character U+202E RIGHT-TO-LEFT OVERRIDE stands here, after “Signez”", finding.Message);
        Assert.DoesNotContain('\u202E', finding.Message + finding.Hint);
    }

    [Fact]
    public void A_filler_that_Unicode_calls_a_letter_is_not_quoted() =>
        Assert.All(InFile("a.md", "a\u3164\u3164"), d => Assert.DoesNotContain('\u3164', d.Message));

    [Fact]
    public void A_character_in_its_right_place_is_information()
    {
        var finding = Assert.Single(InFile("a.md", "C++\u200E!"));

        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Theory]
    [InlineData("a.md", "\u2066one\ntwo\u2069", false)]
    [InlineData("a.md", "\u2066one\n\ntwo\u2069", true)]
    [InlineData("a.md", "---\ntitle: \u2066one\ndescription: two\u2069\n---\n", true)]
    [InlineData("strings.yml", "a: \u2066one\nb: two\u2069", true)]
    public void Isolates_are_balanced_within_one_text(string path, string text, bool isError) =>
        Assert.All(InFile(path, text), d => Assert.Equal(isError, d.Severity == Severity.Error));

    [Theory]
    [InlineData("می\u200Cخواهم")]
    [InlineData("👩\u200D🚀")]
    [InlineData("葛\U000E0100")]
    public void What_spells_a_word_or_a_picture_is_not_mentioned(string text) => Assert.Empty(InFile("a.md", text));

    [Fact]
    public void A_letter_with_many_marks_is_an_error_of_its_own() => Assert.Equal(
        "a.md:1:4 TRN0070 a letter has more than 8 marks above or below it, after “Sig” | delete the marks; they are printed over the lines around the letter",
        Assert.Single(InFile("a.md", "Sign" + new string('\u0301', 3000) + "ez")) is var d ? $"{d.Location} {d.Rule.Id} {d.Message} | {d.Hint}" : "");

    [Fact]
    public void Many_are_counted()
    {
        var findings = InFile("a.md", new string('\0', 1000));

        Assert.Equal(HiddenCharacters.MostListed + 1, findings.Length);
        Assert.Equal("980 more hidden characters follow", findings[^1].Message);
        Assert.Equal(Severity.Error, findings[^1].Severity);
    }

    private static ImmutableArray<Diagnostic> InFile(string path, string text) =>
        HiddenCharacters.InFile(new SourceText(new SourcePath(path), text), rightToLeft: false);
}
