using Generator.Model;

namespace Generator.Tests.Model;

public class PartialDateTests
{
    [Theory]
    [InlineData("2020")]
    [InlineData("2020-09")]
    [InlineData("2020-02-29")]
    public void A_date_is_as_exact_as_it_was_written(string written)
    {
        Assert.True(PartialDate.TryParse(written, out var date));
        Assert.Equal(written, date.ToString());
    }

    [Theory]
    [InlineData("2021-02-29")]
    [InlineData("2020-13")]
    [InlineData("2020-9-9")]
    [InlineData("09.09.2020")]
    [InlineData("2020-09-09T10:00")]
    [InlineData("٢٠٢٠")]
    [InlineData("0020")]
    [InlineData("")]
    public void Anything_else_is_no_date(string written) => Assert.False(PartialDate.TryParse(written, out _));

    [Fact]
    public void What_is_known_only_by_its_month_comes_after_the_days_of_that_month()
    {
        string[] written = ["2020-07-01", "2020-06", "2020", "2020-06-26", "2021"];

        var sorted = written.Select(Parse).Order().Select(d => d.ToString());

        Assert.Equal(["2020-06-26", "2020-06", "2020-07-01", "2020", "2021"], sorted);
    }

    private static PartialDate Parse(string written) =>
        PartialDate.TryParse(written, out var date) ? date : throw new ArgumentException(written);
}
