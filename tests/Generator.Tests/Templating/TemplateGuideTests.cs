using System.Text.RegularExpressions;
using Generator.Templating.Builtins;

namespace Generator.Tests.Templating;

/// <summary>The guide in <c>templates/README.md</c> names every builtin, and none that is not there.</summary>
public partial class TemplateGuideTests
{
    [Theory]
    [InlineData("string")]
    [InlineData("array")]
    [InlineData("object")]
    [InlineData("html")]
    [InlineData("math")]
    [InlineData("date")]
    [InlineData("regex")]
    [InlineData("timespan")]
    public void A_group_is_listed_whole(string group)
    {
        var guide = File.ReadAllText(Repository.PathOf("templates/README.md"));
        var row = Row().Matches(guide).Single(m => m.Groups[1].Value == group);

        Assert.Equal(
            BuiltinTable.TryGetGroup(group)!.Names.Order(StringComparer.Ordinal),
            row.Groups[2].Value.Split(' ').Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| `(\w+)` \| ([a-z0-9_ ]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
