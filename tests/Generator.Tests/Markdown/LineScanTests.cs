using Generator.Diagnostics;
using Generator.Markdown;
using Generator.Model;
using Generator.Text;

namespace Generator.Tests.Markdown;

public class LineScanTests
{
    private static readonly string Row = new('x', 99);

    [Fact]
    public void A_text_may_have_half_a_mebi_of_units_and_no_more()
    {
        var allowed = Repeat("x\n\n", InputLimits.BodyUnits / 3) + Repeat("x", InputLimits.BodyUnits % 3);

        Assert.Equal(InputLimits.BodyUnits, allowed.Length);
        Assert.Null(Scan(allowed));
        Assert.Equal(MarkdownRules.TextTooLong, Scan(allowed + "x")?.Rule);
    }

    [Fact]
    public void Between_blank_lines_stand_8192_units_and_no_more()
    {
        var allowed = Repeat(Row + "\n", 81) + new string('x', InputLimits.RunUnits - 8100);

        Assert.Null(Scan("before\n \t\n" + allowed + "\n\n" + allowed));
        Assert.Equal((MarkdownRules.ParagraphTooLong, 3), RuleAndLine(Scan("before\n\n" + allowed + "x\n\nafter")));
    }

    [Fact]
    public void Between_blank_lines_stand_500_brackets_and_no_more()
    {
        Assert.Null(Scan(Repeat("[", InputLimits.Brackets) + "\n\n[\n"));
        Assert.Null(Scan(Repeat("*", InputLimits.Stars) + "\n\n_\n"));
        Assert.Equal((MarkdownRules.ParagraphTooLong, 3), RuleAndLine(Scan("*\n\n" + Repeat("_\n", InputLimits.Stars) + "*")));
        Assert.Equal((MarkdownRules.ParagraphTooLong, 3), RuleAndLine(Scan("[\n\n" + Repeat("[\n", InputLimits.Brackets) + "[")));
    }

    [Theory]
    [InlineData('\u0F42')]
    [InlineData('\u0644')]
    public void Scripts_of_three_bytes_a_letter_have_as_many_letters(char letter) =>
        Assert.Null(Scan(new string(letter, InputLimits.RunUnits)));

    [Theory]
    [InlineData("> > > > > > > > x", true)]
    [InlineData("> > > > > > > > > x", false)]
    [InlineData(">>>>>>>> x", true)]
    [InlineData(">>>>>>>>> x", false)]
    [InlineData("- * + 1. 2) - - - x", true)]
    [InlineData("- * + 1. 2) - - - - x", false)]
    [InlineData("-\t-\t-\t-\t-\t-\t-\t-\t- x", false)]
    [InlineData("123456789. 1234567890. 1. 1. 1. 1. 1. 1. 1. 1. x", true)]
    [InlineData("--------- no marker without a space", true)]
    public void A_line_may_begin_with_eight_markers_and_no_more(string line, bool isAllowed) =>
        Assert.Equal(isAllowed ? null : MarkdownRules.MarkersTooDeep, Scan("x\n\n" + line)?.Rule);

    [Theory]
    [InlineData(48, 0, true)]
    [InlineData(49, 0, false)]
    [InlineData(0, 12, true)]
    [InlineData(1, 12, false)]
    public void A_line_may_be_indented_by_48_columns_and_no_more(int spaces, int tabs, bool isAllowed) =>
        Assert.Equal(isAllowed ? null : MarkdownRules.MarkersTooDeep, Scan(new string(' ', spaces) + new string('\t', tabs) + "x")?.Rule);

    [Fact]
    public void Markers_count_as_columns() =>
        Assert.Equal(MarkdownRules.MarkersTooDeep, Scan("-" + new string(' ', 23) + "-" + new string(' ', 24) + "x")?.Rule);

    [Fact]
    public void A_line_may_have_20_bars_and_no_more()
    {
        Assert.Null(Scan("x\n" + new string('|', InputLimits.Bars)));
        Assert.Equal((MarkdownRules.TableTooWide, 2), RuleAndLine(Scan("x\n" + new string('|', InputLimits.Bars + 1))));
    }

    [Fact]
    public void Two_hundred_lines_may_begin_as_headings_and_no_more()
    {
        Assert.Null(Scan(Repeat("# x\n\n", InputLimits.Headings)));
        Assert.Equal((MarkdownRules.TooManyHeadings, 402), RuleAndLine(Scan("\n" + Repeat("# x\n\n", InputLimits.Headings) + " # x")));
    }

    [Fact]
    public void Line_ends_of_Windows_are_no_blank_lines() =>
        Assert.Equal(MarkdownRules.ParagraphTooLong, Scan(Repeat(Row + "\r\n", 82))?.Rule);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static (Rule?, int?) RuleAndLine(Diagnostic? found) => (found?.Rule, found?.Location?.Line);

    /// <summary>The only finding, or nothing.</summary>
    private static Diagnostic? Scan(string text)
    {
        var source = new SourceText(new SourcePath("content/en/a.md"), text);
        var lines = Enumerable.Range(1, source.LineCount).Select(n => new ComposedLine(source, n));
        return LineScan.Check(new ComposedText(source.Path, text, [.. lines], [])).SingleOrDefault();
    }
}
