using System.Text;
using Generator.Tests.Support;

namespace Generator.Tests.Hostile;

/// <summary>
/// Inputs that end the process, exhaust its memory or take minutes in YamlDotNet alone, through the program as
/// somebody would run it: a process of its own with a gigabyte of heap. Each ends with a finding that has a place.
/// </summary>
public sealed class HostileYamlTests : IDisposable
{
    private static readonly Dictionary<string, string> OneGigabyte = new() { ["DOTNET_GCHeapHardLimit"] = "0x40000000" };

    private readonly CommandLine _line = new CommandLine().WithGoodSite();

    public void Dispose() => _line.Dispose();

    public static TheoryData<string, string> Inputs() => new()
    {
        { "open brackets", "title: " + Repeat("[", 499) },
        { "open mappings", "title: " + Repeat("{a: ", 506) },
        { "nested dashes", "title:\n  " + Repeat("- ", 5071) + "x" },
        { "nested questions", Repeat("? ", 5539) + "x" },
        { "brackets that close", "title: " + Repeat("[", 5071) + Repeat("]", 5071) },
        { "many open brackets", "title: " + Repeat("[", 30_000) },
        { "aliases of aliases", Aliases(levels: 9) },
        { "an alias of itself", "a: &a [*a]" },
        { "merge keys", MergeKeys(levels: 7) },
        { "a key twice", "title: a\ntitle: b" },
        { "a tag", "title: !!binary aGVsbG8=" },
        { "a second document", "title: a\n--- {title: b}" },
        { "an end of file inside", "title: a\0\nbody: b" },
        { "a long scalar", "title: " + Repeat("x", 20_001) },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void In_front_matter_it_is_a_finding_with_a_place(string what, string yaml)
    {
        _line.Files.Write("content/en/about.md", Encoding.UTF8.GetBytes($"---\n{yaml}\n---\n\nText.\n"));

        var result = ChildProcess.Run(_line.Folder, OneGigabyte, "check");

        Assert.True(result.Code == 1, $"{what}: {result}");
        Assert.Matches(@"^content/en/about\.md:\d+:\d+: error (SRC|TRN)\d{4} ", result.Error);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void In_the_configuration_it_is_wrong_configuration(string what, string yaml)
    {
        _line.Files.Write("content/site.yml", Encoding.UTF8.GetBytes(yaml));

        var result = ChildProcess.Run(_line.Folder, OneGigabyte, "check");

        Assert.True(result.Code == 2, $"{what}: {result}");
        Assert.Matches(@"^content/site\.yml:\d+:\d+: error (CFG|TRN)\d{4} ", result.Error);
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
