using System.Text.RegularExpressions;

namespace Generator.Tests.Laws;

/// <summary>What <c>.editorconfig</c> says of files of source code and no analyzer looks at; the gate's build says the rest.</summary>
public sealed partial class SourceTextTests
{
    private static IEnumerable<string> Files => Repository.SourceFiles(Repository.Generator).Concat(Repository.SourceFiles(Repository.Tests));

    [Fact]
    public void Source_code_is_UTF_8_without_a_mark_in_lines_that_each_end_with_a_line_feed() => Assert.Equal("", string.Join('\n',
        from file in Files
        let bytes = File.ReadAllBytes(file)
        where bytes.AsSpan().StartsWith("\uFEFF"u8) || bytes.AsSpan().Contains((byte)'\r') || !bytes.AsSpan().EndsWith("\n"u8)
        select file));

    [Fact]
    public void Using_lines_stand_in_order_and_those_of_the_system_first() => Assert.All(Files, file =>
    {
        string[] names = [.. UsingLine().Matches(File.ReadAllText(file)).Select(line => line.Groups[1].Value)];

        Assert.Equal(names.OrderBy(name => name.Split('.')[0] != "System").ThenBy(name => name, StringComparer.OrdinalIgnoreCase), names);
    });

    [GeneratedRegex(@"^using ([\w.]+);$", RegexOptions.Multiline)]
    private static partial Regex UsingLine();
}
