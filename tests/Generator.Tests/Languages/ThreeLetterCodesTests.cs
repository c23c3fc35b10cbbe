using Generator.Languages;
using Generator.Model;

namespace Generator.Tests.Languages;

public sealed class ThreeLetterCodesTests
{
    [Theory]
    [InlineData("en", "eng")]
    [InlineData("ar", "ara")]
    [InlineData("zh-Hans", "zho")]
    [InlineData("zh-Hant", "zho")]
    [InlineData("pt-BR", "por")]
    [InlineData("ug", "uig")]
    [InlineData("bo", "bod")]
    public void A_language_has_the_code_of_ISO_639_3(string tag, string code) =>
        Assert.Equal(code, ThreeLetterCodes.Of(new LanguageTag(tag)));

    [Fact]
    public void A_tag_of_three_letters_is_its_own_code() =>
        Assert.Equal("ckb", ThreeLetterCodes.Of(new LanguageTag("ckb")));
}
