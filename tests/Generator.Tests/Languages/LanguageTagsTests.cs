using Generator.Languages;
using Generator.Model;

namespace Generator.Tests.Languages;

public class LanguageTagsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fil")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant-HK")]
    [InlineData("pt-BR")]
    [InlineData("es-419")]
    [InlineData("de-1996")]
    [InlineData("ug-Latn")]
    public void A_canonical_tag_is_read(string written)
    {
        Assert.True(LanguageTag.TryParse(written, out var tag, out var nearest));
        Assert.Equal((written, null), (tag.Value, nearest));
    }

    [Theory]
    [InlineData("EN", "en")]
    [InlineData("pt_br", "pt-BR")]
    [InlineData("zh-hans", "zh-Hans")]
    [InlineData("zh", "zh-Hans")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("zh_TW", "zh-Hant")]
    [InlineData("cn", "zh-Hans")]
    [InlineData("jp", "ja")]
    [InlineData("", null)]
    [InlineData("x", null)]
    [InlineData("french", null)]
    [InlineData("en-", null)]
    [InlineData("en/us", null)]
    [InlineData("../en", null)]
    [InlineData("e1", null)]
    public void Any_other_is_refused_with_the_nearest(string written, string? expected)
    {
        Assert.False(LanguageTag.TryParse(written, out _, out var nearest));
        Assert.Equal(expected, nearest);
    }
}
