using System.Text;
using System.Text.RegularExpressions;
using Generator.Tests.Support;

namespace Generator.Tests.Hostile;

/// <summary>
/// Inputs that end the process, exhaust its memory or take minutes in YamlDotNet alone, through the program as
/// somebody would run it: in a process of its own with a gigabyte of heap. Each gets a finding that has a place.
/// </summary>
public sealed class HostileYamlTests : IDisposable
{
    private static readonly Dictionary<string, string> OneGigabyte = new() { ["DOTNET_GCHeapHardLimit"] = "0x40000000" };

    private readonly CommandLine _line = new CommandLine().WithGoodSite();

    public void Dispose() => _line.Dispose();

    private static readonly (string What, string Yaml)[] Inputs =
    [
        ("open brackets", "title: " + Repeat("[", 499)),
        ("open mappings", "title: " + Repeat("{a: ", 506)),
        ("nested dashes", "title:\n  " + Repeat("- ", 5071) + "x"),
        ("nested questions", Repeat("? ", 5539) + "x"),
        ("brackets that close", "title: " + Repeat("[", 5071) + Repeat("]", 5071)),
        ("many open brackets", "title: " + Repeat("[", 30_000)),
        ("aliases of aliases", Aliases(levels: 9)),
        ("an alias of itself", "a: &a [*a]"),
        ("merge keys", MergeKeys(levels: 7)),
        ("a key twice", "title: a\ntitle: b"),
        ("a tag", "title: !!binary aGVsbG8="),
        ("a second document", "title: a\n--- {title: b}"),
        ("a long scalar", "title: " + Repeat("x", 20_001)),
        ("an end of file inside", "title: a\0\nbody: b"),
    ];

    public static TheoryData<string, string> Configurations => [.. Inputs];

    /// <summary>The last is refused while the files are loaded, before the front matter of any other is read.</summary>
    [Fact]
    public void In_front_matter_each_is_a_finding_with_a_place()
    {
        var fault = FaultOf(Inputs.AsSpan(..^1)) + FaultOf(Inputs.AsSpan(^1..));

        Assert.True(fault.Length == 0, fault);
    }

    [Theory]
    [MemberData(nameof(Configurations))]
    public void In_the_configuration_it_is_wrong_configuration(string what, string yaml)
    {
        _line.Files.Write("content/site.yml", Encoding.UTF8.GetBytes(yaml));

        var result = ChildProcess.Run(_line.Folder, OneGigabyte, "check");

        Assert.True(result.Code == 2, $"{what}: {result}");
        Assert.Matches(@"^content/site\.yml:\d+:\d+: error (CFG|TRN)\d{4} ", result.Error);
    }

    /// <summary>All in one process, each as a page of its own; where that does not end well, half of them, down to the one that is to blame.</summary>
    private static string FaultOf(ReadOnlySpan<(string What, string Yaml)> inputs)
    {
        using var line = new CommandLine().WithGoodSite();
        for (var i = 0; i < inputs.Length; i++)
        {
            line.Files.Write($"content/en/page-{i}.md", Encoding.UTF8.GetBytes($"---\n{inputs[i].Yaml}\n---\n\nText.\n"));
        }

        var result = ChildProcess.Run(line.Folder, OneGigabyte, "check");
        var found = Regex.Matches(result.Error, @"^content/en/page-(\d+)\.md:\d+:\d+: error (?:SRC|TRN)\d{4} ", RegexOptions.Multiline);
        if (result.Code == 1 && found.DistinctBy(f => f.Groups[1].Value).Count() == inputs.Length)
        {
            return "";
        }

        var half = inputs.Length / 2;
        var fault = half == 0 ? "" : FaultOf(inputs[..half]) + FaultOf(inputs[half..]);
        return fault.Length > 0 ? fault : $"{string.Join(", ", inputs.ToArray().Select(i => i.What))}: {result}\n";
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string Aliases(int levels)
    {
        var lines = Enumerable.Range(1, levels).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]");
        return "a0: &a0 [x]\n" + string.Join('\n', lines);
    }

    private static string MergeKeys(int levels)
    {
        var lines = Enumerable.Range(1, levels).Select(i => $"a{i}: &a{i}\n" + string.Concat(Enumerable.Repeat($"  <<: *a{i - 1}\n", 10)));
        return "a0: &a0 {x: y}\n" + string.Concat(lines);
    }
}
