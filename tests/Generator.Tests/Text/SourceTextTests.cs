using Generator.Text;

namespace Generator.Tests.Text;

public class SourceTextTests
{
    [Theory]
    [InlineData("one\ntwo", 4, 2, 1)]
    [InlineData("one\r\ntwo", 6, 2, 2)]
    [InlineData("one\rtwo", 4, 2, 1)]
    [InlineData("", 0, 1, 1)]
    [InlineData("one\n", 4, 2, 1)]
    public void An_offset_becomes_a_line_and_a_column_counted_from_one(string text, int offset, int line, int column)
    {
        var location = new SourceText(new SourcePath("a.md"), text).At(offset, 0);

        Assert.Equal((line, column), (location.Line, location.Column));
    }

    [Fact]
    public void A_length_ends_with_its_line() =>
        Assert.Equal(2, new SourceText(new SourcePath("a.md"), "one\ntwo").At(1, 6).Length);
}
