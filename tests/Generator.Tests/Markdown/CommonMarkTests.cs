using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Markdown;
using Generator.Tests.Support;
using Generator.Text;

namespace Generator.Tests.Markdown;

/// <summary>
/// The dialect beside what others make of the same text: the examples of the CommonMark specification, and for tables what
/// cmark-gfm says, the program that GitHub's specification describes.
/// </summary>
public partial class CommonMarkTests
{
    /// <summary>The examples that are read otherwise on purpose stand there with their reasons.</summary>
    private const string Differences = "tests/specs/commonmark.txt";

    [Fact]
    public void The_examples_of_the_specification_become_what_it_says_but_for_those_that_are_listed_with_a_reason()
    {
        var examples = Examples(Tools.CommonMarkSpec);
        var listed = Listed();

        Assert.Equal(listed.Select(l => l.Number).Order(), examples.Where(e => Plain(Write(e.Markdown)) != Plain(e.Html)).Select(e => e.Number));
        Assert.All(listed.Where(l => l.IsRefused), l => Assert.True(MarkdownSample.Read(examples[l.Number - 1].Markdown).HasErrors, $"{l.Number}"));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_becomes_what_GitHub_makes_of_it(string markdown, string html)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, markdown);
        var (_, theirs) = Tools.Run(Tools.CmarkGfm, "--extension", "table", "--to", "html", file);
        File.Delete(file);

        Assert.Equal(Plain(theirs), Plain(html));
    }

    /// <summary>The examples of the page about tables that are published as they stand.</summary>
    public static TheoryData<string, string> Tables() =>
        new(SpecTests.Read(Repository.PathOf("tests/specs/03-tables.md")).Values.Where(e => e.Kind == "html").Select(e => (e.Markdown, e.Expected)));

    /// <summary>A line is a reason, which says whether the examples are errors; the numbers are indented below it.</summary>
    private static ImmutableArray<(int Number, bool IsRefused)> Listed()
    {
        var isRefused = false;
        var listed = ImmutableArray.CreateBuilder<(int, bool)>();
        foreach (var line in File.ReadLines(Repository.PathOf(Differences)).Where(l => l is not ([] or ['#', ..])))
        {
            isRefused = line[0] == ' ' ? isRefused : line.StartsWith("refused: ", StringComparison.Ordinal);
            listed.AddRange(line[0] == ' ' ? line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => (int.Parse(n, CultureInfo.InvariantCulture), isRefused)) : []);
        }

        return listed.ToImmutable();
    }

    private static ImmutableArray<(int Number, string Markdown, string Html)> Examples(string path) =>
    [
        .. Example().Matches(File.ReadAllText(path)).Select((m, i) =>
            (i + 1, m.Groups[1].Value.Replace('→', '\t'), m.Groups[2].Value.Replace('→', '\t'))),
    ];

    private static string Write(string markdown)
    {
        var body = MarkdownSample.Read(markdown.TrimEnd('\n')).Value;
        var context = MarkdownSample.ContextOf(body);
        return MarkdownWriter.Write(body, context with
        {
            Links = context.Links.ToFrozenDictionary(l => l.Key, l => l.Value with { Href = AddressPolicy.Encoded(l.Value.Href) }),
        }).Text;
    }

    /// <summary>HTML without what the specification leaves to the writer, and without the attributes that are this site's own.</summary>
    private static string Plain(string html)
    {
        var plain = OwnAttribute().Replace(html.Trim(), "")
            .Replace(" />", ">", StringComparison.Ordinal)
            .Replace("&quot;", "\"", StringComparison.Ordinal)
            .Replace("&#39;", "'", StringComparison.Ordinal)
            .Replace(" align=\"left\"", "", StringComparison.Ordinal)
            .Replace("align=\"right\"", "class=\"end\"", StringComparison.Ordinal)
            .Replace("align=\"center\"", "class=\"center\"", StringComparison.Ordinal)
            .Replace("<th></th>", "<td></td>", StringComparison.Ordinal);
        return LineEnd().Replace(BetweenTags().Replace(plain, ""), m => m.Length == 1 ? " " : m.Value);
    }

    [GeneratedRegex("^`{32} example\n(.*?)^\\.\n(.*?)^`{32}$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(" (id|rel|scope|class=\"(external|language-[^\"]*)\")(=\"[^\"]*\")?(?=[ >])")]
    private static partial Regex OwnAttribute();

    [GeneratedRegex("(?<=>)[\n ](?=<)|\n(?=</(li|blockquote|code)>)|(?<=<li>)\n|(?<=</p>)\n|(?<=</code></pre>)\n")]
    private static partial Regex BetweenTags();

    /// <summary>Here a line end within a paragraph is a space; code keeps its own.</summary>
    [GeneratedRegex("(?s)<pre.*?</pre>|\n")]
    private static partial Regex LineEnd();
}
