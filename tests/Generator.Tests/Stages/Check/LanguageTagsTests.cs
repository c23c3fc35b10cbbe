using Generator.Stages.Check;
using static Generator.Tests.Support.RenderedPages;

namespace Generator.Tests.Stages.Check;

public sealed class LanguageTagsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-yue-Hant-HK")]
    [InlineData("es-419")]
    [InlineData("sl-rozaj-biske-1994")]
    [InlineData("de-DE-u-co-phonebk")]
    [InlineData("en-a-bbb-x-a-c")]
    [InlineData("x-default")]
    [InlineData("ckb")]
    public void A_tag_of_RFC_5646_is_well_formed(string tag) => Assert.True(LanguageTags.IsWellFormed(tag));

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("en_US")]
    [InlineData("english-")]
    [InlineData("en-u")]
    [InlineData("en-US-Latn")]
    [InlineData("x")]
    [InlineData("12")]
    [InlineData("zh-Hans-CN-abcdefghi")]
    [InlineData("русский")]
    public void Anything_else_is_not(string tag) => Assert.False(LanguageTags.IsWellFormed(tag));

    [Theory]
    [InlineData("<p lang='en_US'>x</p>")]
    [InlineData("<a hreflang='en_US' href='#main'>x</a>")]
    public void Every_place_that_names_a_language_is_checked(string main) =>
        Assert.Equal(["language-tag"], RulesBrokenBy(Page(main)));
}
