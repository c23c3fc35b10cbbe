using Generator.Languages;

namespace Generator.Tests.Languages;

public sealed class PatternTests
{
    [Theory]
    [InlineData("{d} {month} {y}", "d month y")]
    [InlineData("plain", "")]
    [InlineData("", "")]
    [InlineData("{ d } {D} {} {", "")]
    [InlineData("{{d}}", "d")]
    [InlineData("{a{b}", "b")]
    public void Placeholders_are_names_in_braces_and_all_else_is_text(string text, string names)
    {
        var pattern = Pattern.Parse(text);

        Assert.Equal(names, string.Join(' ', pattern.Names));
        Assert.Equal(text, pattern.Fill(name => $"{{{name}}}"));
    }
}
