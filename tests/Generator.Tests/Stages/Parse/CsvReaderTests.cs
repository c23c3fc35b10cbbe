using Generator.Diagnostics;
using Generator.Stages.Parse;
using Generator.Text;

namespace Generator.Tests.Stages.Parse;

public class CsvReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a,b", "1:a|b")]
    [InlineData("a,\n", "1:a|")]
    [InlineData("a,", "1:a|")]
    [InlineData("a\r\n\r\n\n,\rb\n", "1:a 4:| 5:b")]
    [InlineData("\"a\nb\",c\nd\n", "1:a\nb|c 3:d")]
    [InlineData("\"\"\"\",\"\",x\"y\"", "1:\"||x\"y\"")]
    [InlineData("\"\"\na", "2:a")]
    public void Rows_have_the_line_that_they_begin_on(string text, string rows)
    {
        Assert.Equal(rows, Rows(text, out var findings));
        Assert.Equal("", findings);
    }

    [Theory]
    [InlineData("é,\"b,c\nd,e\n", "1:3")]
    [InlineData("\"a\"\"", "1:1")]
    [InlineData("a,\"b\" c\nd,\"e\"f\n", "1:6 2:6")]
    public void Every_fault_has_its_line_and_column(string text, string places)
    {
        Rows(text, out var findings);

        Assert.Equal(places, findings);
    }

    [Fact]
    public void A_cell_without_an_end_is_looked_for_only_once() =>
        Rows(string.Concat(Enumerable.Repeat("\"\"\"\",", 200_000)) + "\"", out _);

    private static string Rows(string text, out string places)
    {
        var findings = new Findings();
        var rows = CsvReader.Read(new SourceText(new SourcePath("a.csv"), text), findings);
        places = string.Join(' ', findings.Sorted().Select(d => $"{d.Location!.Value.Line}:{d.Location.Value.Column}"));
        return string.Join(' ', rows.Select(r => $"{r.Location.Line}:{string.Join('|', r.Cells)}"));
    }
}
