using System.Collections.Frozen;
using System.Globalization;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Model;
using Generator.Tests.Support;
using Generator.Translations.Commands;
using Generator.Yaml;

namespace Generator.Tests.Translations.Commands;

/// <summary>What a new translation gets to write dates and numbers with, language by language.</summary>
public class LanguageDataTests
{
    private const string Narrow = "\u202f";
    private const string Fixed = "\u00a0";

    [Theory]
    [InlineData("en", "September 9, 2020", "January 2019", "October 1, 2020")]
    [InlineData("fr", "9 septembre 2020", "janvier 2019", "1er octobre 2020")]
    [InlineData("es", "9 de septiembre de 2020", "enero de 2019", "1 de octubre de 2020")]
    [InlineData("ar", "9 سبتمبر 2020", "يناير 2019", "1 أكتوبر 2020")]
    [InlineData("zh-Hans", "2020年9月9日", "2019年1月", "2020年10月1日")]
    [InlineData("zh-Hant", "2020年9月9日", "2019年1月", "2020年10月1日")]
    [InlineData("ru", "9 сентября 2020" + Fixed + "г.", "январь 2019" + Fixed + "г.", "1 октября 2020" + Fixed + "г.")]
    [InlineData("ug", "9-سېنتەبىر، 2020", "2019 يانۋار", "1-ئۆكتەبىر، 2020")]
    [InlineData("uk", "9 вересня 2020" + Narrow + "р.", "січень 2019" + Narrow + "р.", "1 жовтня 2020" + Narrow + "р.")]
    [InlineData("pl", "9 września 2020", "styczeń 2019", "1 października 2020")]
    [InlineData("cs", "9. září 2020", "leden 2019", "1. října 2020")]
    [InlineData("he", "9 בספטמבר 2020", "ינואר 2019", "1 באוקטובר 2020")]
    [InlineData("sr", "9. септембар 2020.", "јануар 2019.", "1. октобар 2020.")]
    [InlineData("sr-Latn", "9. septembar 2020.", "januar 2019.", "1. oktobar 2020.")]
    [InlineData("de", "9. September 2020", "Januar 2019", "1. Oktober 2020")]
    [InlineData("fa", "۹ سپتامبر ۲۰۲۰", "ژانویهٔ ۲۰۱۹", "۱ اکتبر ۲۰۲۰")]
    [InlineData("vi", "9 tháng 9, 2020", "tháng 1 năm 2019", "1 tháng 10, 2020")]
    [InlineData("th", "9 กันยายน ค.ศ. 2020", "มกราคม 2019", "1 ตุลาคม ค.ศ. 2020")]
    [InlineData("en-GB", "9 September 2020", "January 2019", "1 October 2020")]
    [InlineData("bo", "སྤྱི་ལོ་2020 ཟླ་བ་དགུ་པའི་ཚེས་9", "2019 ཟླ་བ་དང་པོ་", "སྤྱི་ལོ་2020 ཟླ་བ་བཅུ་པའི་ཚེས་1")]
    public void Dates_are_written_as_its_readers_write_them(string language, string day, string month, string first)
    {
        var dates = Formats(language).Dates;

        Assert.Equal(
            (day, month, first),
            (dates.Format(new PartialDate(2020, 9, 9)), dates.Format(new PartialDate(2019, 1, null)), dates.Format(new PartialDate(2020, 10, 1))));
    }

    [Theory]
    [InlineData("en", "1,234,567.5", "1,234", "{n}%")]
    [InlineData("fr", $"1{Narrow}234{Narrow}567,5", $"1{Narrow}234", "{n}" + Narrow + "%")]
    [InlineData("es", "1.234.567,5", "1234", "{n}" + Fixed + "%")]
    [InlineData("ar", "1,234,567.5", "1,234", "{n}%")]
    [InlineData("zh-Hans", "1,234,567.5", "1,234", "{n}%")]
    [InlineData("zh-Hant", "1,234,567.5", "1,234", "{n}%")]
    [InlineData("ru", $"1{Fixed}234{Fixed}567,5", $"1{Fixed}234", "{n}" + Fixed + "%")]
    [InlineData("ug", "1,234,567.5", "1,234", "{n}%")]
    [InlineData("fa", "۱٬۲۳۴٬۵۶۷٫۵", "۱٬۲۳۴", "{n}٪")]
    [InlineData("pl", $"1{Fixed}234{Fixed}567,5", "1234", "{n}%")]
    [InlineData("bo", "1,234,567.5", "1,234", "{n}%")]
    public void Numbers_are_written_as_its_readers_write_them(string language, string number, string thousand, string percent)
    {
        var numbers = Formats(language).Numbers;

        Assert.Equal((number, thousand), (numbers.Format(1234567.5m), numbers.Format(1234)));
        Assert.Equal(percent, StringsIn(language).ByKey["number.percent"].Value);
    }

    /// <summary>What a system's library says changes from version to version: a difference is worth a look, never a fault.</summary>
    [Theory]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ar")]
    [InlineData("ru")]
    [InlineData("ug")]
    [InlineData("bo")]
    public void Where_the_library_of_the_system_has_other_months_it_is_told(string language)
    {
        var months = CultureInfo.GetCultureInfo(language).DateTimeFormat.MonthGenitiveNames;
        var ours = StringsIn(language).ByKey;

        Assert.All(Enumerable.Range(1, 12), month => Assert.NotEmpty(ours[$"month.{month}"].Value));
        foreach (var month in Enumerable.Range(1, 12).Where(m => ours[$"month.{m}"].Value.TrimEnd('་') != months[m - 1].TrimEnd('་')))
        {
            TestContext.Current.AddWarning($"{language}: month {month} is `{ours[$"month.{month}"].Value}` here and `{months[month - 1]}` in the library");
        }
    }

    [Fact]
    public void A_language_without_a_table_begins_with_the_source_s_lines() => Assert.Equal(
        "# Dates and numbers: data, not words; these are those of en, so write your own\nmonth.1: \"January\"\nnumber.group: \"\\\"\\\\\"\n",
        LanguageData.Lines(new LanguageTag("tlh"), StringsOf.Of("en", "month.1: January\nnumber.group: \"\\\nnav.letter: Letter"), []));

    private static LanguageFormats Formats(string language)
    {
        var findings = new Findings();
        var formats = LanguageFormats.Read(StringsIn(language), findings);
        Assert.Equal(0, findings.Count);
        return formats;
    }

    /// <summary>The lines that a new file gets, read again.</summary>
    private static Strings StringsIn(string language)
    {
        var tag = new LanguageTag(language);
        var lines = new YamlText(FormatData.PathOf(tag), LanguageData.Lines(tag, StringsOf.Of("en", ""), []), 1, RightToLeft: false);
        var mapping = Assert.IsType<YamlMapping>(YamlReader.Read(lines, YamlUse.DataFile).Value);
        return new Strings(tag, mapping.Entries.ToFrozenDictionary(
            e => e.Key.Value, e => new Located<string>(Assert.IsType<YamlScalar>(e.Value).Value, e.Key.Location), StringComparer.Ordinal));
    }
}
