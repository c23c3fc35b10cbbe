using Generator.Tests.Support;

namespace Generator.Tests.Translations.Checks;

public class DatesAndNumbersTests
{
    [Theory]
    [InlineData("fr", "321 groups", "321 groupes")]
    [InlineData("ar", "321", "٣٢١")]
    [InlineData("fr", "1,000,000", "1 000 000")]
    [InlineData("fr", "1,000,000", "1\u202F000\u202F000")]
    [InlineData("es", "1,000,000", "1.000.000")]
    [InlineData("zh-Hans", "1,000,000", "100 万")]
    [InlineData("zh-Hant", "1,000,000", "100萬")]
    [InlineData("zh-Hans", "2.5 million", "250万")]
    [InlineData("ru", "3 billion", "3 млрд")]
    [InlineData("fr", "12.5%", "12,5\u202F%")]
    [InlineData("es", "1,234", "1234")]
    [InlineData("fr", "1,234,567.5", "1\u202F234\u202F567,5")]
    [InlineData("ar", "1,234.5", "١٬٢٣٤٫٥")]
    [InlineData("bo", "2020", "༢༠༢༠")]
    [InlineData("zh-Hans", "2020", "２０２０")]
    [InlineData("fr", "the 45th session", "la 45e session")]
    [InlineData("zh-Hans", "Covid-19 in 2020", "2020年的新冠疫情")]
    [InlineData("zh-Hans", "twelve groups", "12个团体")]
    [InlineData("fr", "Article 14.2.1", "article 14.2.1")]
    [InlineData("zh-Hans", "2017-2020", "2017—2020年")]
    public void Numbers_are_compared_by_value(string language, string source, string body) =>
        Assert.Equal("", CheckOf.Names(language, source, body));

    [Theory]
    [InlineData("fr", "50 experts", "cinquante experts")]
    [InlineData("zh-Hans", "1,000,000", "一百万")]
    [InlineData("fr", "1,000 groups", "1,000 groupes")]
    [InlineData("fr", "300 groups", "321 groupes")]
    [InlineData("fr", "some groups", "321 groupes")]
    [InlineData("zh-Hans", "300 groups and 300 more", "300个团体")]
    public void A_number_that_is_not_that_of_the_source_is_found(string language, string source, string body) =>
        Assert.Equal("numbers", CheckOf.Names(language, source, body));

    [Theory]
    [InlineData("fr", "on 26 June 2020", "le 26 juin 2020")]
    [InlineData("fr", "on September 9, 2020", "le 9 septembre 2020")]
    [InlineData("fr", "on 1 October 2020", "le 1er octobre 2020")]
    [InlineData("es", "on 9 September 2020", "el 9 de septiembre de 2020")]
    [InlineData("ru", "on 9 September 2020", "9 сентября 2020\u00A0г.")]
    [InlineData("ru", "in September 2020", "в сентябре 2020 года")]
    [InlineData("ru", "in May 2022", "в мае 2022 года")]
    [InlineData("ru", "on 26 June 2020", "26.06.2020")]
    [InlineData("ar", "on 9 September 2020", "في 9 سبتمبر 2020")]
    [InlineData("ar", "on 9 September 2020", "٩ سبتمبر ٢٠٢٠")]
    [InlineData("zh-Hans", "on 26 June 2020", "2020年6月26日")]
    [InlineData("zh-Hant", "in January 2019", "2019年1月")]
    [InlineData("zh-Hans", "in June", "6月")]
    [InlineData("zh-Hans", "22 June to 17 July 2020", "2020年6月22日至7月17日")]
    [InlineData("zh-Hans", "on 1 and 14 September 2020", "2020年9月1日和14日")]
    [InlineData("es", "from 23 to 28 May 2022", "del 23 al 28 de mayo de 2022")]
    [InlineData("ru", "23–28 May 2022", "23–28 мая 2022 года")]
    [InlineData("ug", "on 9 September 2020", "9-سېنتەبىر، 2020")]
    [InlineData("ug", "in January 2019", "2019 يانۋار")]
    [InlineData("bo", "on 9 September 2020", "སྤྱི་ལོ་2020 ཟླ་བ་དགུ་པའི་ཚེས་9")]
    [InlineData("bo", "in January 2019", "2019 ཟླ་བ་དང་པོ་")]
    [InlineData("fr", "on 2020-09-09", "le 2020-09-09")]
    [InlineData("fr", "It may march in 2020.", "Elle peut marcher en 2020.")]
    [InlineData("fr", "sent on 1 September and read on 2 September", "envoyée le 1er septembre et lue le 2")]
    [InlineData("es", "on 2 or 3 September 2020", "el 2 o el 3 de septiembre de 2020")]
    [InlineData("ru", "the statement of June 2020", "июньское заявление 2020 года")]
    [InlineData("ru", "about 5 masses", "масса 5")]
    public void Dates_are_compared_as_dates(string language, string source, string body) =>
        Assert.Equal("", CheckOf.Names(language, source, body));

    [Theory]
    [InlineData("fr", "on 26 June 2020", "le 26 juillet 2020")]
    [InlineData("fr", "on 26 June 2020", "le 27 juin 2020")]
    [InlineData("zh-Hans", "on 26 June 2020", "2020年6月27日")]
    [InlineData("zh-Hans", "on 26 June 2020", "2021年6月26日")]
    [InlineData("fr", "5 June 2020 and 6 July 2021", "le 5 juin 2021 et le 6 juillet 2020")]
    [InlineData("ru", "on 26 June 2020", "в 2020 году")]
    [InlineData("fr", "sent on 1 September and read on 2 September", "envoyée le 1er septembre et lue le lendemain")]
    public void A_date_that_is_not_that_of_the_source_is_found_once(string language, string source, string body) =>
        Assert.Equal("dates", CheckOf.Names(language, source, body));

    [Fact]
    public void The_message_says_both_dates() => Assert.Equal(
        "the source has the date 2020-06-26, this text 2020-06-27",
        Assert.Single(CheckOf.Block("fr", "on 26 June 2020", "le 27 juin 2020")).Message);
}
