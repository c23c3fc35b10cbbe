using Generator.Diagnostics;

namespace Generator.Tests.Diagnostics;

public class SuggestionTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Titl", "title")]
    [InlineData("descriptoin", "description")]
    [InlineData("quux", null)]
    public void A_misspelt_name_suggests_the_nearest_one(string written, string? expected) =>
        Assert.Equal(expected, Suggestion.Nearest(written, ["title", "description", "date"]));

    [Fact]
    public void What_is_equally_near_to_many_names_suggests_none() =>
        Assert.Null(Suggestion.Nearest("p9", ["p1", "p2", "p3"]));
}
