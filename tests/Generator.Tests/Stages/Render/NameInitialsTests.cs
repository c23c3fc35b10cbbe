using Generator.Model;
using Generator.Stages.Render;

namespace Generator.Tests.Stages.Render;

public sealed class NameInitialsTests
{
    [Theory]
    [InlineData("en", "A A C E F T", "ACAT-France", "Asian Forum", "Civil Front", "Élan", "“Free Tibet”", "The Epoch Times")]
    [InlineData("es", "N Ñ O", "Navas", "Ñandú", "Óscar")]
    [InlineData("ru", "А Е Е W", "Австралия", "Евросоюз", "Ёлкин", "WikiLeaks")]
    [InlineData("zh-Hans", "- - A", "阿里", "中国", "Amnesty")]
    [InlineData("ar", "- أ أ", "1989", "أحمد", "اتحاد")]
    [InlineData("bo", "ཀ - ཁ", "ཀརྨ", "བཀྲ་ཤིས", "ཁམས")]
    public void A_name_stands_under_the_letter_by_which_it_is_sorted(string language, string expected, params string[] labels) => Assert.Equal(
        expected.Split(' '),
        NameInitials.Of([.. labels.Select(l => new NameEntry("x", "organisation", new Located<string>(l, default), []))], new LanguageTag(language))
            .Select(i => i ?? "-"));
}
