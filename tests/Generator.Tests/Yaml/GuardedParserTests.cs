using System.Text;
using Generator.Diagnostics;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Tests.Yaml;

public class GuardedParserTests
{
    public static TheoryData<string, string> Hostile => new()
    {
        { "499 brackets", new string('[', 499) },
        { "506 groups", Repeat("{a: ", 506) },
        { "5071 lists in a line", Repeat("- ", 5071) },
        { "5539 keys in a line", Repeat("? ", 5539) },
        { "5071 brackets, closed", new string('[', 5071) + new string(']', 5071) },
        { "23966 lists in a line", Repeat("- ", 23966) },
        { "29114 brackets", new string('[', 29114) },
        { "a billion laughs", "a: &a [x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n" },
        { "a list that holds itself", "a: &a [*a]" },
        { "merge keys", "a: {b: c}\nd: {<<: {e: f}}\n" },
        { "a tag", "a: !!binary aGVsbG8=" },
        { "a second document", "a: b\n---\nc: d\n" },
        { "a very long text", "a: " + new string('x', InputLimits.ScalarUnits + 1) },
        { "very many entries", "[" + Repeat("a,", InputLimits.YamlEvents) + "]" },
        { "a list that is never closed", "title: [Urgent\nb: c\n" },
        { "keys of keys", Repeat("? a\n: ", 2000) },
        { "a thousand colons", "a" + Repeat(": a", 1000) },
        { "open quotation marks", Repeat("a: \"\n", 2000) },
        { "a flow of pairs", "[" + Repeat("a: [", 200) },
        { "block scalars", Repeat("a: |\n  b\n", 2000) },
        { "a separator of Unicode", " : a  b:c\u0085" },
        { "half a character", "a: \"\\uD800\"" },
        { "zero bytes", "a: b\0c" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_input_ends_in_a_finding_with_a_place(string family, string yaml)
    {
        var outcome = Read(yaml);

        Assert.True(outcome.HasErrors, family);
        Assert.Null(outcome.Value);
        Assert.All(outcome.Diagnostics, d => Assert.False(d.Location!.Value.IsWholeFile));
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void Eight_levels_are_read_and_nine_are_not(int levels, bool refused) =>
        Assert.Equal(refused, Read(new string('[', levels) + "x" + new string(']', levels)).HasErrors);

    [Fact]
    public void A_text_may_have_twenty_thousand_characters() =>
        Assert.False(Read("a: " + new string('x', InputLimits.ScalarUnits)).HasErrors);

    /// <summary>Six events stand around the items: of the stream, the document and the list.</summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Fifty_thousand_events_are_read_and_no_more(int further, bool refused)
    {
        const int around = 6;
        var items = InputLimits.YamlEvents - around + further;

        Assert.Equal(refused, Read("[" + Repeat("a,", items) + "]").HasErrors);
    }

    [Fact]
    public void The_size_is_counted_in_bytes_before_anything_is_parsed()
    {
        var limit = YamlUse.FrontMatter.MostBytes;
        var most = "# " + new string('x', limit - 2);

        Assert.False(Read(most, YamlUse.FrontMatter).HasErrors);
        var finding = Assert.Single(Read(most[..^1] + "é", YamlUse.FrontMatter).Diagnostics);
        Assert.Same(SourceRules.YamlRefused, finding.Rule);
        Assert.Equal("the front matter has 65537 bytes, and at most 65536 are read", finding.Message);
    }

    [Theory]
    [InlineData("a: *b", "`*b` refers to a named place, which is not used here", "write a: \"*b\"")]
    [InlineData("a: &b c", "`&b` names a place, which is not used here", "write a: \"&b c\"")]
    [InlineData("a: !b c", "a word that begins with `!` is a type in YAML, which is not used here", "write a: \"!b c\"")]
    [InlineData("<<: c", "`<<` merges groups, which is not used here", null)]
    public void What_is_refused_is_named(string yaml, string message, string? hint)
    {
        var finding = Assert.Single(Read(yaml).Diagnostics);

        Assert.Same(SourceRules.YamlRefused, finding.Rule);
        Assert.Equal((message, hint), (finding.Message, finding.Hint));
    }

    private static Outcome<YamlNode?> Read(string yaml) => Read(yaml, YamlUse.DataFile);

    private static Outcome<YamlNode?> Read(string yaml, YamlUse use) =>
        YamlReader.Read(new YamlText(new SourcePath("a.md"), yaml, 1, RightToLeft: false), use);

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
