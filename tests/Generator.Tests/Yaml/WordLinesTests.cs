using Generator.Diagnostics;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Tests.Yaml;

public class WordLinesTests
{
    [Theory]
    [InlineData("Chine : la lettre", "title: \"Chine : la lettre\"")]
    [InlineData("Chine\u00A0: la lettre", "title: \"Chine\u00A0: la lettre\"")]
    [InlineData("رسالة: عاجل", "title: \"رسالة: عاجل\"")]
    [InlineData("Signez #SaveUyghurs", "title: \"Signez #SaveUyghurs\"")]
    [InlineData("fin:", "title: \"fin:\"")]
    [InlineData("\"Ne pas se taire\" — lettre", "title: '\"Ne pas se taire\" — lettre'")]
    [InlineData("\"A\" # b", "title: '\"A\" # b'")]
    [InlineData("[Urgent] Lettre", "title: \"[Urgent] Lettre\"")]
    [InlineData("[Urgent]", "title: \"[Urgent]\"")]
    [InlineData("{a}", "title: \"{a}\"")]
    [InlineData("@UN", "title: \"@UN\"")]
    [InlineData("*Important*", "title: \"*Important*\"")]
    [InlineData("%50", "title: \"%50\"")]
    [InlineData("`code`", "title: \"`code`\"")]
    [InlineData("- x", "title: \"- x\"")]
    [InlineData("'tis", "title: \"'tis\"")]
    [InlineData("&a Lettre", "title: \"&a Lettre\"")]
    [InlineData("!Lettre ici", "title: \"!Lettre ici\"")]
    public void Words_are_taken_as_they_stand_and_the_warning_prints_the_quoted_form(string words, string quoted)
    {
        var outcome = Protect("title: " + words);

        var warning = Assert.Single(outcome.Diagnostics);
        Assert.Same(TranslationRules.YamlText, warning.Rule);
        Assert.Equal("write " + quoted, warning.Hint);
        Assert.Equal(words, Title(outcome.Value));
        Assert.Empty(Protect(quoted).Diagnostics);
        Assert.Equal(words, Title(Protect(quoted).Value));
    }

    [Theory]
    [InlineData("title：公开信", "公开信")]
    [InlineData("title:Lettre", "Lettre")]
    [InlineData("title :\u3000Lettre", "Lettre")]
    public void A_full_width_colon_and_a_missing_space_are_understood(string line, string words)
    {
        var outcome = Protect(line);

        Assert.Equal($"write title: \"{words}\"", Assert.Single(outcome.Diagnostics).Hint);
        Assert.Equal(words, Title(outcome.Value));
    }

    [Theory]
    [InlineData("title: Signez#x", "Signez#x")]
    [InlineData("title: No", "No")]
    [InlineData("title: 2020-09-09", "2020-09-09")]
    [InlineData("title: “Ne pas”", "“Ne pas”")]
    [InlineData("title: 公开信：致联合国", "公开信：致联合国")]
    [InlineData("title: \"Ne pas se taire\"", "Ne pas se taire")]
    [InlineData("title: |\n  a: b\n  c\n", "a: b\nc\n")]
    [InlineData("title: one\n  two", "one two")]
    public void What_YAML_reads_as_meant_is_left_alone(string lines, string words)
    {
        var outcome = Protect(lines);

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(words, Title(outcome.Value));
    }

    [Fact]
    public void Lines_that_YAML_cannot_read_together_are_joined_and_their_number_stays()
    {
        var outcome = Protect("title: one: two\n  three\nother: x\n");

        Assert.Equal("one: two three", Title(outcome.Value));
        Assert.Equal("title: \"one: two three\"\n\nother: x\n", outcome.Value.Text);
    }

    [Fact]
    public void They_are_joined_without_a_space_where_the_language_has_none()
    {
        var text = new YamlText(new SourcePath("content/zh-Hant/a.yml"), "title: 他說: “你好”\n  然後\n", 1, RightToLeft: false);

        Assert.Equal("他說: “你好”然後", Title(WordLines.Protect(text, key => key is "title").Value));
    }

    [Fact]
    public void Lines_of_other_keys_are_left_to_YAML() =>
        Assert.Empty(Protect("date: a: b").Diagnostics);

    [Fact]
    public void Deep_nesting_on_one_line_is_text_too()
    {
        var words = new string('[', 499);

        Assert.Equal(words, Title(Protect("title: " + words).Value));
    }

    private static Outcome<YamlText> Protect(string yaml) => WordLines.Protect(
        new YamlText(new SourcePath("a.yml"), yaml, 1, RightToLeft: false), key => key is "title");

    private static string Title(YamlText text)
    {
        var mapping = Assert.IsType<YamlMapping>(YamlReader.Read(text, YamlUse.DataFile).Value);
        return Assert.IsType<YamlScalar>(mapping.Find("title")!.Value).Value;
    }
}
