using Generator.Tests.Support;

namespace Generator.Tests.Translations.Checks;

/// <summary>Checks of single characters and signs, each in the language whose trap it is.</summary>
public class ScriptChecksTests
{
    [Theory]
    [InlineData("ru", "\u0043овет", "mixed-script-word")]
    [InlineData("ru", "Совет", "")]
    [InlineData("ru", "SMS-сообщение", "")]
    [InlineData("fr", "C\u043Enseil", "mixed-script-word")]
    [InlineData("ar", "\uFEFBم", "presentation-forms")]
    [InlineData("ar", "\uFD3Eقال\uFD3F", "")]
    [InlineData("fr", "État", "")]
    [InlineData("zh-Hans", "世界人權宣言", "wrong-variant")]
    [InlineData("zh-Hant", "世界人权宣言", "wrong-variant")]
    [InlineData("zh-Hans", "世界人权宣言", "")]
    [InlineData("zh-Hant", "世界人權宣言", "")]
    [InlineData("zh-Hans", "《世界人權宣言》", "")]
    [InlineData("ug", "ئویغور", "ug-letters")]
    [InlineData("ug", "کىتاب", "ug-letters")]
    [InlineData("ug", "\u0647وقۇق", "ug-letters")]
    [InlineData("ug", "\u06BEوقۇق", "")]
    [InlineData("bo", "ཐང\u0F0C།", "")]
    [InlineData("bo", "ཐང\u0F0B།", "bo-punctuation")]
    [InlineData("fr", "Pourquoi\u202F?", "")]
    [InlineData("fr", "Pourquoi?", "spacing-fr")]
    [InlineData("fr", "À 10:30 (heure)", "numbers")]
    [InlineData("zh-Hans", "你好,谢谢。", "spacing-zh")]
    [InlineData("zh-Hans", "你好，谢谢。", "")]
    public void Letters_are_those_of_the_language(string language, string body, string found) =>
        Assert.Equal(found, CheckOf.Names(language, "Text", body));

    /// <summary>Only ICU knows how letters are composed.</summary>
    [Fact]
    public void Letters_are_composed_as_usual_where_the_runtime_can_tell() => Assert.Equal(
        "e\u0301".Normalize() == "é" ? "not-nfc" : "", CheckOf.Names("fr", "Text", "E\u0301tat"));

    [Fact]
    public void The_letters_to_type_instead_of_a_shape_are_named() => Assert.Equal(
        "type U+0644 U+0627 instead, or the word anew", CheckOf.Block("ar", "Text", "\uFEFBم")[0].Hint);

    [Fact]
    public void The_character_of_the_other_Chinese_is_named() => Assert.Equal(
        ("權: written in traditional characters", "write 权 for 權"),
        (CheckOf.Block("zh-Hans", "Text", "人權")[0].Message, CheckOf.Block("zh-Hans", "Text", "人權")[0].Hint));
}
