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
    [InlineData("uk", "many one few few many many many one few many many one few few many many")]
    [InlineData("pl", "many one few few many many many many few many many many few few many many")]
    [InlineData("cs", "other one few few other other other other other other other other other other other other")]
    [InlineData("he", "other one two other other other other other other other other other other other other other")]
    [InlineData("sr", "other one few few other other other one few other other one few few other other")]
    [InlineData("fa", "one one other other other other other other other other other other other other other other")]
    [InlineData("ja", "other other other other other other other other other other other other other other other other")]
    [InlineData("lv", "zero one other other other zero zero one other other zero one other other zero zero")]
    [InlineData("cy", "zero one two few other other other other other other other other other other other other")]
    [InlineData("pt-PT", "other one other other other other other other other other other other other other other many")]
    [InlineData("zh-Hans", "other other other other other other other other other other other other other other other other")]
    public void Each_language_has_its_own_categories(string language, string expected) =>
        Assert.Equal(expected, string.Join(' ', Numbers.Select(n => Plurals(language).CategoryOf(n))));

    [Theory]
    [InlineData("fr", 1.5, "one")]
    [InlineData("fr", 2.5, "other")]
    [InlineData("en", 1.5, "other")]
    [InlineData("ru", 1.5, "other")]
    public void A_fraction_takes_the_form_other_except_below_two_in_French(string language, double number, string expected) =>
        Assert.Equal(expected, Plurals(language).CategoryOf((decimal)number));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    [InlineData("ru")]
    [InlineData("ug")]
    [InlineData("bo")]
    [InlineData("zh-Hant")]
    [InlineData("uk")]
    [InlineData("gv")]
    public void Every_category_that_a_number_takes_is_listed(string language)
    {
        var plurals = Plurals(language);

        Assert.All(Enumerable.Range(0, 1200), n => Assert.Contains(plurals.CategoryOf(n), plurals.Categories));
    }

    [Theory]
    [InlineData("1.0", "one")]
    [InlineData("1.50", "other")]
    public void Zeros_at_the_end_of_decimals_say_nothing(string number, string expected) =>
        Assert.Equal(expected, Plurals("en").CategoryOf(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("one: f % 10 = 1 and f % 100 != 11", 0.21, "one")]
    [InlineData("one: f % 10 = 1 and f % 100 != 11", 0.11, "other")]
    [InlineData("one: n = 3..10,13..19", 14, "one")]
    [InlineData("one: n = 3..10,13..19", 3.5, "other")]
    [InlineData("one: v != 0; two: i = 2", 2, "two")]
    [InlineData("other", 1, "other")]
    public void Rules_are_read_as_CLDR_writes_them(string rules, double number, string expected) =>
        Assert.Equal(expected, PluralRules.Parse(rules).CategoryOf((decimal)number));

    [Fact]
    public void An_unlisted_language_is_counted_like_English() =>
        Assert.Equal(("one", "other", false), (Plurals("tlh").CategoryOf(1), Plurals("tlh").CategoryOf(2), LanguageRow.Of(new LanguageTag("tlh")).HasPlurals));

    [Theory]
    [InlineData("uk", "few", "2, 3, 4, 22")]
    [InlineData("fr", "many", "1000000")]
    [InlineData("cs", "many", "1.5")]
    public void A_form_is_explained_by_the_numbers_that_take_it(string language, string form, string expected) =>
        Assert.Equal(expected, Plurals(language).ExamplesOf(form));

    private static PluralRules Plurals(string language) => LanguageRow.Of(new LanguageTag(language)).Plurals;
}
