namespace Generator.Tests.Templating;

/// <summary>
/// The cases in <c>tests/templates</c>, and those of a further folder that <c>TEMPLATE_CASES</c> names, against the
/// engine that is compiled in. Where it differs from what a case expects, <c>deviations.yml</c> gives the reason.
/// </summary>
public class ConformanceTests
{
    public static TheoryData<string> OwnCases() => [.. ConformanceCase.In(ConformanceCase.Own)];

    [Theory]
    [MemberData(nameof(OwnCases))]
    public void A_case_gives_what_it_expects(string name)
    {
        var expected = ConformanceCase.Expected(ConformanceCase.Own, name);
        var result = ConformanceCase.RunNamed(ConformanceCase.Own, name);
        if (ConformanceCase.Deviations().TryGetValue(name, out var reason))
        {
            Assert.True(expected != result, $"{name} is listed in deviations.yml ({reason}), but does what it expects");
            return;
        }

        Assert.Equal(expected, result);
    }

    [Fact]
    public void Every_deviation_belongs_to_a_case() =>
        Assert.All(ConformanceCase.Deviations().Keys, name => Assert.Contains(name, ConformanceCase.In(ConformanceCase.Own)));

    [Fact]
    public void A_further_folder_of_cases_passes_too()
    {
        if (Environment.GetEnvironmentVariable("TEMPLATE_CASES") is not { Length: > 0 } folder)
        {
            return;
        }

        Assert.All(ConformanceCase.In(folder), name => Assert.Equal(
            ConformanceCase.Expected(folder, name), ConformanceCase.RunNamed(folder, name)));
    }
}
