using Generator.Model;

namespace Generator.Tests.Model;

public class OutputPathTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("zh-hans/press/epoch-times.html")]
    [InlineData(".nojekyll")]
    public void A_relative_path_of_ordinary_names_is_allowed(string value) =>
        Assert.True(OutputPath.TryCreate(value, out _, out _));

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../outside.html")]
    [InlineData("a/../../b.html")]
    [InlineData("a//b.html")]
    [InlineData("a\\b.html")]
    [InlineData("c:/a.html")]
    [InlineData("con.html")]
    [InlineData("press/NUL")]
    [InlineData("a./b.html")]
    [InlineData("a .html ")]
    [InlineData("a\u0000.html")]
    public void What_could_leave_the_folder_or_cannot_be_stored_everywhere_is_refused(string value)
    {
        Assert.False(OutputPath.TryCreate(value, out _, out var problem));
        Assert.NotNull(problem);
    }

    [Fact]
    public void A_path_has_at_most_150_characters()
    {
        Assert.True(OutputPath.TryCreate(new string('a', 150), out _, out _));
        Assert.False(OutputPath.TryCreate(new string('a', 151), out _, out _));
    }
}
