using Generator.Diagnostics;
using Generator.Languages;
using Generator.Model;
using Generator.Tests.Support;

namespace Generator.Tests.Languages;

public sealed class FormatsTests
{
    private const string French = """
        month.1: janvier
        month.9: septembre
        month.10: octobre
        date.day: {d} {month} {y}
        date.day_first: 1er {month} {y}
        """;

    private const string Russian = """
        month.1: января
        month.9: сентября
        month_alone.1: январь
        date.day: {d} {month} {y} г.
        date.month: {month_alone} {y} г.
        """;

    private const string Chinese = """
        date.day: {y}年{m}月{d}日
        date.month: {y}年{m}月
        """;

    private const string Uyghur = """
        month.1: يانۋار
        month.9: سېنتەبىر
        date.day: {d}-{month}، {y}
        date.month: {y} {month_alone}
        """;

    private const string Tibetan = """
        month.1: ཟླ་བ་དང་པོ
        month.9: ཟླ་བ་དགུ་པ
        month_alone.1: ཟླ་བ་དང་པོ་
        date.day: སྤྱི་ལོ་{y} {month}འི་ཚེས་{d}
        date.month: {y} {month_alone}
        """;

    [Theory]
    [InlineData("", "2020-09-09", "9 September 2020")]
    [InlineData("", "2019-01", "January 2019")]
    [InlineData("", "2019", "2019")]
    [InlineData("date.day: {month} {d}, {y}", "2020-09-09", "September 9, 2020")]
    [InlineData(French, "2020-09-09", "9 septembre 2020")]
    [InlineData(French, "2020-10-01", "1er octobre 2020")]
    [InlineData(French, "2019-01", "janvier 2019")]
    [InlineData("month.9: septiembre\ndate.day: {d} de {month} de {y}", "2020-09-09", "9 de septiembre de 2020")]
    [InlineData("month.1: enero\ndate.month: {month_alone} de {y}", "2019-01", "enero de 2019")]
    [InlineData("month.9: سبتمبر", "2020-09-09", "9 سبتمبر 2020")]
    [InlineData("month.1: يناير", "2019-01", "يناير 2019")]
    [InlineData(Chinese, "2020-09-09", "2020年9月9日")]
    [InlineData(Chinese, "2019-01", "2019年1月")]
    [InlineData(Russian, "2020-09-09", "9 сентября 2020 г.")]
    [InlineData(Russian, "2019-01", "январь 2019 г.")]
    [InlineData(Uyghur, "2020-09-09", "9-سېنتەبىر، 2020")]
    [InlineData(Uyghur, "2019-01", "2019 يانۋار")]
    [InlineData(Tibetan, "2020-09-09", "སྤྱི་ལོ་2020 ཟླ་བ་དགུ་པའི་ཚེས་9")]
    [InlineData(Tibetan, "2019-01", "2019 ཟླ་བ་དང་པོ་")]
    [InlineData("number.digits: arab", "2020-09-09", "٩ September ٢٠٢٠")]
    public void A_date_is_written_as_exactly_as_it_is_known(string changes, string date, string expected) =>
        Assert.Equal(expected, Formats(changes).Dates.Format(Date(date)));

    [Fact]
    public void A_range_names_both_days_and_a_single_day_once()
    {
        var dates = Formats("").Dates;

        Assert.Equal("10 August 2018 – 13 August 2018", dates.Format(Date("2018-08-10"), Date("2018-08-13")));
        Assert.Equal("10 August 2018", dates.Format(Date("2018-08-10"), Date("2018-08-10")));
        Assert.Equal("10 August 2018", dates.Format(Date("2018-08-10"), null));
    }

    [Theory]
    [InlineData("", "1234567.5", "1,234,567.5")]
    [InlineData("", "1234", "1,234")]
    [InlineData("", "321", "321")]
    [InlineData("", "-1234", "-1,234")]
    [InlineData("number.group: \u202f\nnumber.decimal: ,", "1234567.5", "1\u202f234\u202f567,5")]
    [InlineData("number.group: .\nnumber.decimal: ,\nnumber.min_group: 5", "1234567.5", "1.234.567,5")]
    [InlineData("number.group: .\nnumber.decimal: ,\nnumber.min_group: 5", "1234", "1234")]
    [InlineData("number.group: \u00a0\nnumber.decimal: ,", "1234567.5", "1\u00a0234\u00a0567,5")]
    [InlineData("number.group: ٬\nnumber.decimal: ٫\nnumber.digits: arab", "1234.5", "١٬٢٣٤٫٥")]
    public void A_number_is_written_with_the_separators_of_its_language(string changes, string number, string expected) =>
        Assert.Equal(expected, Formats(changes).Numbers.Format(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("number.digits: roman", "content/en/strings.yml:1:16", "`roman` is no set of digits")]
    [InlineData("number.min_group: many", "content/en/strings.yml:1:19", "`many` is not a number of digits")]
    [InlineData("date.day: {day} {month}", "content/en/strings.yml:1:11", "`date.day` has no placeholder `{day}`")]
    public void Wrong_data_is_an_error_at_its_value(string change, string place, string message)
    {
        var found = Assert.Single(Read(change).Diagnostics);

        Assert.Equal((SourceRules.FormatData, place, message), (found.Rule, found.Location.ToString(), found.Message));
    }

    [Fact]
    public void Missing_data_is_an_error_for_each_key()
    {
        var findings = new Findings();
        LanguageFormats.Read(StringsOf.Of("fr", "month.1: janvier"), findings);

        Assert.Equal(19, findings.Count);
        Assert.All(findings.Sorted(), f => Assert.Equal((SourceRules.MissingString, "content/fr/strings.yml"), (f.Rule, f.Location.ToString())));
    }

    private static LanguageFormats Formats(string changes)
    {
        var (formats, diagnostics) = Read(changes);
        Assert.Empty(diagnostics);
        return formats;
    }

    private static Outcome<LanguageFormats> Read(string changes)
    {
        var changed = changes.Split('\n').Select(l => l.Split(": ")[0] + ": ").ToArray();
        var kept = StringsOf.EnglishFormats.Split('\n').Where(l => !changed.Any(c => l.StartsWith(c, StringComparison.Ordinal)));
        var findings = new Findings();
        return findings.With(LanguageFormats.Read(StringsOf.Of("en", changes + "\n" + string.Join('\n', kept)), findings));
    }

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
