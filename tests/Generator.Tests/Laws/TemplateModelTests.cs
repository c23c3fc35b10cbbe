using System.Text.RegularExpressions;
using Generator.Stages.Render.Views;
using Scriban.Runtime;

namespace Generator.Tests.Laws;

/// <summary>The guide for people who write templates lists every member that a view has, and none that it has not.</summary>
public partial class TemplateModelTests
{
    private static readonly Dictionary<string, string> InCode = MembersInCode();
    private static readonly Dictionary<string, string> InGuide = MembersInGuide();

    private static string Globals => File.ReadAllText(Repository.PathOf("generator/Stages/Render/PageGlobals.cs"));

    [Fact]
    public void Every_view_stands_in_the_guide() =>
        Assert.Equal(InCode.Keys.Order(StringComparer.Ordinal), InGuide.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_member_stands_in_the_guide_under_its_view() =>
        Assert.All(InCode, view => Assert.Equal($"{view.Key}: {view.Value}", $"{view.Key}: {InGuide.GetValueOrDefault(view.Key)}"));

    [Fact]
    public void Every_function_stands_in_the_guide()
    {
        var guide = File.ReadAllText(Repository.PathOf("templates/README.md"));

        Assert.All(
            FunctionName().Matches(Globals).Select(m => m.Groups[1].Value),
            name => Assert.Matches($@"(?m)^\| `{name} ", guide));
    }

    private static Dictionary<string, string> MembersInCode() => typeof(PageView).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(PageView).Namespace && type.Name.EndsWith("View", StringComparison.Ordinal))
        .Select(type => (View: NameOf(type.Name), Members: type.GetProperties().Select(p => StandardMemberRenamer.Rename(p))))
        .Append((View: "globals", Members: GlobalName().Matches(Globals).Select(m => m.Groups[1].Value)))
        .ToDictionary(view => view.View, view => Sorted(view.Members), StringComparer.Ordinal);

    private static Dictionary<string, string> MembersInGuide() => TableInGuide()
        .Matches(File.ReadAllText(Repository.PathOf("templates/README.md")))
        .ToDictionary(m => m.Groups["view"].Value, m => Sorted(Named(m.Groups["rows"].Value)), StringComparer.Ordinal);

    private static IEnumerable<string> Named(string rows) =>
        rows.Split('\n').SelectMany(row => InBackticks().Matches(row.Split('|').ElementAtOrDefault(1) ?? "")).Select(m => m.Groups[1].Value);

    private static string Sorted(IEnumerable<string> names) => string.Join(' ', names.Order(StringComparer.Ordinal));

    /// <summary><c>ClaimReportView</c> is the type <c>claim report</c>.</summary>
    private static string NameOf(string view) => InnerCapital().Replace(view[..^"View".Length], " $0").ToLowerInvariant();

    [GeneratedRegex(@"^\*\*(?<view>[a-z ]+)\*\*.*\n\n\| name \| type \| meaning \|\n\|---\|---\|---\|\n(?<rows>(?:\|.*\n)+)", RegexOptions.Multiline)]
    private static partial Regex TableInGuide();

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex InBackticks();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex InnerCapital();

    [GeneratedRegex("\\[\"([a-z_]+)\"\\] =")]
    private static partial Regex GlobalName();

    [GeneratedRegex("new\\(\"([a-z_]+)\", \\d")]
    private static partial Regex FunctionName();
}
