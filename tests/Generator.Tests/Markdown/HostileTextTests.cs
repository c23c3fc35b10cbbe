using Generator.Diagnostics;
using Generator.Tests.Support;
using Generator.Text;

namespace Generator.Tests.Markdown;

/// <summary>
/// Families of texts that cost parsers minutes or gigabytes, at the size of a large page, in the long form of the largest. Each is refused by the
/// line scan or by the walk, or is read and written within the run of the tests.
/// </summary>
public class HostileTextTests
{
    /// <summary>Eight times as long where everything is tried in full length; the corpus of hostile files has the longest of each, too.</summary>
    private static readonly int Size = (InputLimits.BodyUnits / (Extent.IsAll ? 1 : 8)) - 2048;

    /// <summary>A name, what stands before, what is repeated, what stands after.</summary>
    public static TheoryData<string, string, string, string> Families() => new()
    {
        { "list markers on one line", "", "- ", "x" },
        { "list markers in a quotation", "> ", "- ", "x" },
        { "wide table", "", "|a", "\n|-|\n" },
        { "rows of one bar", "|a|b|c|d|e|f|g|h|\n|-|-|-|-|-|-|-|-|\n", "|\n", "" },
        { "brackets with parentheses", "", "[ (](", "" },
        { "links without an end", "", "[a](b", "" },
        { "open brackets", "", "[", "a" },
        { "open and closed brackets", "", "[]", "" },
        { "nested brackets with a link", "", "[a](", "" },
        { "images without an end", "", "![](", "" },
        { "citations without an end", "", "[@", "" },
        { "citations with semicolons", "[@a", "; @a", "" },
        { "reference definitions", "", "[a]: b\n\n", "" },
        { "references to one definition", "[a]: b\n\n", "[a] ", "" },
        { "footnote definitions", "", "[^a]: b\n\n", "" },
        { "references to one footnote", "[^a]: b\n\n", "[^a] ", "" },
        { "quotations", "", "> ", "x" },
        { "emphasis that opens", "", "*a ", "" },
        { "emphasis that closes", "", "a* ", "" },
        { "emphasis of two kinds", "", "*a _b ", "" },
        { "strong emphasis in a row", "", "**a", "" },
        { "emphasis in Chinese", "", "是**", "" },
        { "mismatched runs", "", "a***b**c*", "" },
        { "one long run", "a", "*", "b" },
        { "back-ticks", "", "`a", "" },
        { "entities", "", "&#x26;", "" },
        { "entities without an end", "", "&a", "" },
        { "autolinks without an end", "", "<a:", "" },
        { "signs of HTML", "", "<b>", "" },
        { "declarations", "", "<!A ", "" },
        { "backslashes", "", "\\", "" },
        { "escaped brackets", "", "\\[", "" },
        { "headings", "", "# a\n", "" },
        { "heading signs in one line", "# a ", "#", "b" },
        { "underlines of headings", "", "a\n=\n", "" },
        { "thematic breaks", "", "* * *\n", "" },
        { "fences", "", "```\n", "" },
        { "fences with blank lines", "", "```\n\n", "" },
        { "items", "", "- a\n", "" },
        { "items with blank lines", "", "- a\n\n", "" },
        { "numbered items", "", "1. a\n\n", "" },
        { "items ever deeper", "", "- a\n  - b\n    - c\n      - d\n", "" },
        { "hard breaks", "", "a  \n", "" },
        { "bars", "", "a | b\n", "" },
        { "tables", "", "|a|\n|-|\n|b|\n\n", "" },
        { "parentheses in an address", "[a](", "(", "" },
        { "titles without an end", "", "[a](b \"", "" },
        { "white space", "", " ", "x" },
        { "tabs", "", "\t", "x" },
        { "blank lines", "a", "\n", "b" },
        { "comments", "", "<!-- a --> ", "" },
        { "comments without an end", "", "<!-- ", "" },
        { "words", "", "word ", "" },
        { "paragraphs", "", "word\n\n", "" },
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void It_is_refused_or_read(string name, string before, string repeated, string after)
    {
        var text = before + string.Concat(Enumerable.Repeat(repeated, (Size - before.Length) / repeated.Length)) + after;

        ReadAndWrite(name, text);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void It_is_refused_or_read_with_blank_lines_between(string name, string before, string repeated, string after)
    {
        const int paragraph = 8000;
        var part = before + string.Concat(Enumerable.Repeat(repeated, (paragraph - before.Length) / repeated.Length)) + after;

        ReadAndWrite(name, string.Join("\n\n", Enumerable.Repeat(part, 7)));
    }

    /// <summary>The cubic family: markers on one line, and as many blank lines below.</summary>
    [Theory]
    [InlineData("", 2000)]
    [InlineData("> ", 2000)]
    public void Markers_before_blank_lines_are_refused(string before, int count)
    {
        var text = before + string.Concat(Enumerable.Repeat("- ", count)) + "x" + new string('\n', count);

        Assert.Contains(MarkdownSample.Read(text).Diagnostics, d => d.Rule == MarkdownRules.MarkersTooDeep);
    }

    private static void ReadAndWrite(string name, string text)
    {
        var body = MarkdownSample.Read(text);

        Assert.True(body.HasErrors || MarkdownSample.Write(body.Value).Text.Length < 100 * text.Length, name);
    }
}
