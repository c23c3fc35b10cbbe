using System.Text.RegularExpressions;

namespace Generator.Tests.Laws;

/// <summary>The guide for people who write templates lists every member that a view has, and none that it has not.</summary>
public partial class TemplateModelTests
{
    private static readonly Dictionary<string, string> InCode = MembersInCode();
    private static readonly Dictionary<string, string> InGuide = MembersInGuide();

    [Fact]
    public void Every_view_stands_in_the_guide() =>
        Assert.Equal(InCode.Keys.Order(StringComparer.Ordinal), InGuide.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_member_stands_in_the_guide_under_its_view() =>
        Assert.All(InCode, view => Assert.Equal($"{view.Key}: {view.Value}", $"{view.Key}: {InGuide.GetValueOrDefault(view.Key)}"));

    [Fact]
    public void Every_function_stands_in_the_guide()
    {
        var host = File.ReadAllText(Repository.PathOf("generator/Stages/Render/TemplateHost.cs"));
        var guide = File.ReadAllText(Repository.PathOf("templates/README.md"));

        Assert.All(
            FunctionName().Matches(host).Select(m => m.Groups[1].Value),
            name => Assert.Matches($@"(?m)^\| `{name} ", guide));
    }

    private static Dictionary<string, string> MembersInCode() => Repository
        .SourceFiles(Repository.PathOf("generator/Stages/Render/Views"))
        .SelectMany(file => ViewInCode().Matches(File.ReadAllText(file)))
        .ToDictionary(m => NameOf(m.Groups["view"].Value), m => Sorted(Quoted().Matches(m.Groups["members"].Value)), StringComparer.Ordinal);

    private static Dictionary<string, string> MembersInGuide() => TableInGuide()
        .Matches(File.ReadAllText(Repository.PathOf("templates/README.md")))
        .ToDictionary(m => m.Groups["view"].Value, m => Sorted(Named(m.Groups["rows"].Value)), StringComparer.Ordinal);

    private static IEnumerable<Match> Named(string rows) =>
        rows.Split('\n').SelectMany(row => InBackticks().Matches(row.Split('|').ElementAtOrDefault(1) ?? ""));

    private static string Sorted(IEnumerable<Match> names) =>
        string.Join(' ', names.Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));

    /// <summary><c>ClaimReportView</c> is the type <c>claim report</c>.</summary>
    private static string NameOf(string view) => InnerCapital().Replace(view[..^"View".Length], " $0").ToLowerInvariant();

    [GeneratedRegex(@"class (?<view>\w+View)\([^{]*?: View\((?:\[(?<members>[^\]]*)\]|Members\)\s*\{\s*private static readonly ImmutableArray<string> Members =\s*\[(?<members>[^\]]*)\])")]
    private static partial Regex ViewInCode();

    [GeneratedRegex(@"^\*\*(?<view>[a-z ]+)\*\*.*\n\n\| name \| type \| meaning \|\n\|---\|---\|---\|\n(?<rows>(?:\|.*\n)+)", RegexOptions.Multiline)]
    private static partial Regex TableInGuide();

    [GeneratedRegex("\"([a-z_]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex InBackticks();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex InnerCapital();

    [GeneratedRegex("new\\(\"([a-z_]+)\", \\d")]
    private static partial Regex FunctionName();
}
