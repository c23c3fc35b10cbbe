using FsCheck;
using FsCheck.Fluent;
using Generator.Tests.Support;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Tests.Yaml;

/// <summary>Whatever is written, reading it ends in nodes or in findings, never in an exception.</summary>
public class YamlLawTests
{
    private static readonly Gen<string> Texts = Gen.Elements(
        "a", "key", " ", "  ", "\n", "\r\n", "\t", ":", ": ", "：", ",", "-", "- ", "? ", "#", " # ", "[", "]", "{", "}", "\"", "'", "|", ">", "|-\n",
        "&a ", "*a", "!t ", "%", "@", "`", "<<: ", "---\n", "...\n", "\\", "\"\\u202E\"", "\"\\uD83D\"", "é", "公", "😀", "\u0085", "\u2028", "\0",
        "a: b\n", "- a\n", "a:\n", "a: |\n  b\n", "{a: ", "[a, ")
        .ListOf()
        .Select(string.Concat);

    [Fact]
    public void Reading_ends_with_nodes_or_findings_in_their_place() => Holds(text =>
    {
        var outcome = YamlReader.Read(text, YamlUse.DataFile);
        PlainValues.Of(outcome.Value);
        return outcome.Diagnostics.All(d => d.Location is { Line: >= 3, Column: >= 1, Length: >= 0 });
    });

    /// <summary>Neither hidden characters nor carriage returns come so far.</summary>
    [Fact]
    public void Protected_words_keep_their_lines_and_need_no_second_protection() => Holds(text =>
    {
        if (!CharacterScanner.Scan(text.Text, rightToLeft: false, _ => true).IsEmpty)
        {
            return true;
        }

        var once = WordLines.Protect(text with { Text = text.Text.Replace("\r\n", "\n", StringComparison.Ordinal) }, _ => true);
        var twice = WordLines.Protect(once.Value, _ => true);
        return twice.Diagnostics.IsEmpty && once.Value.Text.Count(c => c == '\n') == text.Text.Count(c => c == '\n');
    });

    private static void Holds(Func<YamlText, bool> law) => Prop
        .ForAll(Texts.ToArbitrary(), text => law(new YamlText(new SourcePath("a.yml"), text, 3, RightToLeft: false)))
        .Check(Law.Of(2000, 20));
}
