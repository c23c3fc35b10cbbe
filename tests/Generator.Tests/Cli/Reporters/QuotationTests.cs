using Generator.Cli.Reporters;

namespace Generator.Tests.Cli.Reporters;

public class QuotationTests
{
    [Theory]
    [InlineData("title: Letter", 8, 6, "title: Letter", "       ^^^^^^")]
    [InlineData("a point", 3, 0, "a point", "  ^")]
    [InlineData("at the end", 11, 0, "at the end", "          ^")]
    [InlineData("too short", 40, 9, "too short", "         ^")]
    [InlineData("\ttab", 2, 3, " tab", " ^^^")]
    [InlineData("a\u202Eb", 3, 1, "aU+202Eb", "       ^")]
    [InlineData("a\u202Eb", 2, 1, "aU+202Eb", " ^^^^^^")]
    [InlineData("a\u202Eb", 2, 0, "aU+202Eb", " ^^^^^^")]
    [InlineData("信 x", 3, 1, "信 x", "   ^")]
    [InlineData("e\u0301 x", 4, 1, "e\u0301 x", "  ^")]
    [InlineData("", 1, 0, "", "^")]
    public void The_mark_stands_below_what_is_meant(string line, int column, int length, string text, string marks) =>
        Assert.Equal(new Quotation(text, marks), Quotation.Of(line, column, length));

    [Fact]
    public void Of_a_long_line_only_what_is_near_is_shown()
    {
        var line = new string('a', 200) + "WRONG" + new string('b', 200);

        var quotation = Quotation.Of(line, 201, 5);

        Assert.Equal($"…{new string('a', 60)}WRONG{new string('b', 60)}…", quotation.Text);
        Assert.Equal(new string(' ', 61) + "^^^^^", quotation.Marks);
    }

    [Fact]
    public void A_long_mark_is_cut()
    {
        var quotation = Quotation.Of(new string('x', 1000), 1, 1000);

        Assert.Equal(new string('^', 120), quotation.Marks);
        Assert.Equal(new string('x', 120) + "…", quotation.Text);
    }
}
