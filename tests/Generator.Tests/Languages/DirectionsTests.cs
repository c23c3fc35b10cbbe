using Generator.Languages;
using Generator.Model;

namespace Generator.Tests.Languages;

public sealed class DirectionsTests
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
        Assert.Equal("français", LanguageNames.Of(new LanguageTag("fr")));
        Assert.Equal("tlh", LanguageNames.Of(new LanguageTag("tlh")));
    }
}
