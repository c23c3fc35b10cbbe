using Generator.Languages;
using Generator.Model;

namespace Generator.Tests.Languages;

public sealed class PluralRulesTests
{
    private static readonly int[] Numbers = [0, 1, 2, 3, 5, 10, 11, 21, 22, 25, 100, 101, 102, 103, 111, 1_000_000];

    [Theory]
    [InlineData("en", "other one other other other other other other other other other other other other other other")]
    [InlineData("ug", "other one other other other other other other other other other other other other other other")]
    [InlineData("fr", "one one other other other other other other other other other other other other other many")]
    [InlineData("es", "other one other other other other other other other other other other other other other many")]
    [InlineData("ar", "zero one two few few few many many many many other other other few many other")]
    [InlineData("ru", "many one few few many many many one few many many one few few many many")]
    [InlineData("bo", "other other other other other other other other other other other other other other other other")]
    [InlineData("zh-Hans", "other other other other other other other other other other other other other other other other")]
    public void Each_language_has_its_own_categories(string language, string expected) =>
        Assert.Equal(expected, string.Join(' ', Numbers.Select(n => PluralRules.Category(new LanguageTag(language), n))));

    [Theory]
    [InlineData("fr", 1.5, "one")]
    [InlineData("fr", 2.5, "other")]
    [InlineData("en", 1.5, "other")]
    [InlineData("ru", 1.5, "other")]
    public void A_fraction_takes_the_form_other_except_below_two_in_French(string language, double number, string expected) =>
        Assert.Equal(expected, PluralRules.Category(new LanguageTag(language), (decimal)number));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    [InlineData("ru")]
    [InlineData("ug")]
    [InlineData("bo")]
    [InlineData("zh-Hant")]
    public void Every_category_that_a_number_takes_is_listed(string language)
    {
        var tag = new LanguageTag(language);

        Assert.True(PluralRules.IsKnown(tag));
        Assert.All(Enumerable.Range(0, 1200), n => Assert.Contains(PluralRules.Category(tag, n), PluralRules.Categories(tag)));
    }

    [Fact]
    public void An_unlisted_language_is_counted_like_English() =>
        Assert.Equal((false, "one"), (PluralRules.IsKnown(new LanguageTag("tr")), PluralRules.Category(new LanguageTag("tr"), 1)));
}
