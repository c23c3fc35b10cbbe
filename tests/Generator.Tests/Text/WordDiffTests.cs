using Generator.Text;

namespace Generator.Tests.Text;

public class WordDiffTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("the same", "the same", "the same")]
    [InlineData("the same", "the\n  same", "the\nsame")]
    [InlineData("", "all new", "[+all new+]")]
    [InlineData("all old", "", "[-all old-]")]
    [InlineData("more than 50 experts", "more than 50 independent UN experts", "more than 50 [+independent UN+] experts")]
    [InlineData("Old words stay", "words stay", "[-Old-] words stay")]
    [InlineData("words stay", "New words stay", "[+New+] words stay")]
    [InlineData("one two three", "one 2 three", "one [-two-] [+2+] three")]
    [InlineData("a b c", "c b a", "[-a b-] c [+b a+]")]
    [InlineData("我们要求立即释放", "我们要求释放", "我们要求[-立即-]释放")]
    [InlineData("人权理事会（Human Rights Council）", "人权委员会（Human Rights Council）", "人权[-理事-][+委员+]会（Human Rights Council）")]
    [InlineData("旧文字", "文字", "[-旧-]文字")]
    [InlineData("བོད་སྐད", "བོད་ཡིག", "བོད་[-སྐད-][+ཡིག+]")]
    public void Words_are_compared_and_letters_where_there_are_no_spaces(string old, string current, string shown) =>
        Assert.Equal(shown, Shown(old, current));

    [Fact]
    public void Lines_stay_lines() =>
        Assert.Equal("- a\n- [-b-] [+c+]\n- d", Shown("- a\n- b\n- d", "- a\n- c\n- d").Replace("  ", " ", StringComparison.Ordinal));

    [Fact]
    public void What_is_too_long_to_compare_differs_as_a_whole_between_what_is_the_same()
    {
        var (old, current) = (Numbers(0, 3000), Numbers(5000, 3000));

        Assert.Equal($"first [-{old}-] [+{current}+] last", Shown($"first {old} last", $"first {current} last"));
    }

    private static string Numbers(int from, int count) => string.Join(' ', Enumerable.Range(from, count));

    private static string Shown(string old, string current) => string.Concat(WordDiff.Between(old, current).Select(p => p.Space + (p.Kind switch
    {
        DiffKind.Deleted => $"[-{p.Text}-]",
        DiffKind.Inserted => $"[+{p.Text}+]",
        _ => p.Text,
    })));
}
