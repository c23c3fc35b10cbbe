using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using static Generator.Tests.Support.RenderedPages;

namespace Generator.Tests.Stages.Check;

public sealed class WeightTests
{
    [Theory]
    [InlineData("index.html", 9_000)]
    [InlineData("letter.html", 9_000)]
    [InlineData("fr/letter.html", 9_000)]
    [InlineData("timeline.html", 40_000)]
    [InlineData("translations/fr/letter.html", 40_000)]
    public void A_page_may_be_as_heavy_as_a_slow_connection_bears(string path, int bytes)
    {
        Assert.DoesNotContain("page-weight", RulesBrokenBy(File(path, Page(Incompressible(bytes)))));
        Assert.Contains("page-weight", RulesBrokenBy(File(path, Page(Incompressible(bytes * 2)))));
    }

    [Fact]
    public void Only_what_is_left_after_compression_counts() =>
        Assert.Empty(RulesBrokenBy(Page(new string('x', 100_000))));

    [Fact]
    public void The_style_sheet_counts_as_well()
    {
        var page = Page(Incompressible(9_000)).Replace("</head>", "<link rel=stylesheet href=a.css></head>", StringComparison.Ordinal);

        Assert.Empty(RulesBrokenBy(File("index.html", page), File("a.css", "")));
        Assert.Equal(["page-weight"], RulesBrokenBy(File("index.html", page), File("a.css", $"/* {Incompressible(9_000)} */")));
    }

    [Fact]
    public void A_page_of_more_than_4_MiB_is_not_even_read() =>
        Assert.Equal(["page-size"], RulesBrokenBy(new string('<', (4 * 1024 * 1024) + 1)));

    /// <summary>Text of about so many bytes after compression: digests of numbers, in hexadecimal digits.</summary>
    private static string Incompressible(int bytes)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < bytes * 2; i++)
        {
            text.Append(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(i.ToString(CultureInfo.InvariantCulture)))));
        }

        return text.ToString();
    }
}
