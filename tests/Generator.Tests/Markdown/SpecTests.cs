using Generator.Tests.Support;

namespace Generator.Tests.Markdown;

/// <summary>Runs the examples of <c>tests/specs</c>: a block marked <c>markdown</c>, then what it becomes.</summary>
public class SpecTests
{
    private const string Fence = "~~~~";

    public static TheoryData<string> Examples() =>
        new(Directory.GetFiles(Repository.PathOf("tests/specs"), "*.md").SelectMany(path => Read(path).Keys).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_becomes_what_its_page_says(string example)
    {
        var (kind, markdown, expected) = Read(Repository.PathOf($"tests/specs/{example.Split(':')[0]}"))[example];
        var body = kind.EndsWith("letter", StringComparison.Ordinal) ? MarkdownSample.ReadLetter(markdown) : MarkdownSample.Read(markdown);
        var actual = kind.StartsWith("findings", StringComparison.Ordinal)
            ? string.Join('\n', body.Diagnostics.Select(d => $"{d.Location!.Value.Line}:{d.Location.Value.Column} {d.Message}\n    {d.Hint}"))
            : MarkdownSample.Write(body.Value).Text.TrimEnd('\n');

        Assert.Equal(expected, actual);
        Assert.Equal(kind.StartsWith("findings", StringComparison.Ordinal), body.HasErrors);
    }

    /// <summary>Keyed by file and line: the kind of the result, the input, the result.</summary>
    internal static Dictionary<string, (string Kind, string Markdown, string Expected)> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var examples = new Dictionary<string, (string, string, string)>(StringComparer.Ordinal);
        string? markdown = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var kind = lines[i][Fence.Length..].Trim();
            var end = Array.IndexOf(lines, Fence, i + 1);
            var text = string.Join('\n', lines[(i + 1)..end]);
            if (kind == "markdown")
            {
                markdown = text;
            }
            else
            {
                examples.Add($"{Path.GetFileName(path)}:{i + 1:D3}", (kind, markdown!, text));
            }

            i = end;
        }

        return examples;
    }
}
