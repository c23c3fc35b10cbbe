using System.Text.RegularExpressions;
using Generator.Languages;
using Generator.Model;

namespace Generator.Tests.Languages;

public sealed class LanguageRowTests
{
    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("zh-Hant", "ltr")]
    [InlineData("zh-Hant-HK", "ltr")]
    [InlineData("bo", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("ug", "rtl")]
    [InlineData("ug-Latn", "ltr")]
    [InlineData("ug-Cyrl", "ltr")]
    [InlineData("az-Arab", "rtl")]
    [InlineData("he", "rtl")]
    [InlineData("dv", "rtl")]
    [InlineData("ckb", "rtl")]
    public void Direction_follows_the_script_of_the_tag_else_the_language(string tag, string expected) =>
        Assert.Equal(expected, Directions.Of(new LanguageTag(tag)));

    [Fact]
    public void Languages_are_called_what_they_call_themselves()
    {
        Assert.Equal("français", Row("fr").Name);
        Assert.Equal("tlh", Row("tlh").Name);
    }

    [Theory]
    [InlineData("en", "eng")]
    [InlineData("ar", "ara")]
    [InlineData("zh-Hans", "zho")]
    [InlineData("zh-Hant", "zho")]
    [InlineData("pt-BR", "por")]
    [InlineData("ug", "uig")]
    [InlineData("bo", "bod")]
    [InlineData("ckb", "ckb")]
    [InlineData("tlh", "tlh")]
    public void A_language_has_the_code_of_ISO_639_3(string tag, string code) => Assert.Equal(code, Row(tag).ThreeLetterCode);

    [Theory]
    [InlineData("en", "Latin")]
    [InlineData("tlh", "Latin")]
    [InlineData("zh-Hant-HK", "Han")]
    [InlineData("ja", "Han")]
    [InlineData("ug-Cyrl", "Cyrillic")]
    [InlineData("hi", "Other")]
    public void A_language_has_its_usual_script_or_that_of_its_tag(string tag, string expected) => Assert.Equal(expected, Row(tag).Script.ToString());

    [Fact]
    public void A_longer_tag_has_what_the_shorter_one_has()
    {
        Assert.True(Row("fr-CA").Has(Traits.FrenchSpaces));
        Assert.True(Row("zh-Hans").Has(Traits.FullWidthSigns));
        Assert.False(Row("en").Has(Traits.FrenchSpaces));
    }

    [Fact]
    public void Every_row_can_be_read()
    {
        Assert.NotEmpty(LanguageRow.Tags);
        Assert.All(LanguageRow.Tags, tag =>
        {
            var row = Row(tag);
            Assert.Matches("^[a-z]{3}$", row.ThreeLetterCode);
            Assert.Matches("^[A-Z][a-z]{3}$", row.ScriptCode);
            Assert.NotEmpty(row.Plurals.Categories);
            Assert.Contains(row.Formats.Count(f => f.Key.StartsWith("month.", StringComparison.Ordinal)), (int[])[0, 12]);
            Assert.Contains(row.Formats.Count(f => f.Key.StartsWith("month_alone.", StringComparison.Ordinal)), (int[])[0, 12]);
        });
    }

    [Fact]
    public void No_row_has_a_key_that_the_file_does_not_explain()
    {
        var file = File.ReadAllText(Repository.PathOf("generator/Languages/languages.txt"));

        Assert.All(
            Regex.Matches(file, "^  ([^:#\n]+): ", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Distinct(),
            key => Assert.Matches($"(?m)^# +.*{Regex.Escape(key.Split('.')[0])}", file));
    }

    private static LanguageRow Row(string tag) => LanguageRow.Of(new LanguageTag(tag));
}
