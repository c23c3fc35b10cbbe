using Generator.Diagnostics;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Tests.Yaml;

public class YamlReaderTests
{
    [Fact]
    public void Every_scalar_is_the_text_that_was_written()
    {
        var node = Read("a: No\nb: 2020-09-09\nc: ~\nd: 007\n").Value;

        var texts = Assert.IsType<YamlMapping>(node).Entries.Select(e => ((YamlScalar)e.Value).Value);
        Assert.Equal(["No", "2020-09-09", "~", "007"], texts);
    }

    [Theory]
    [InlineData("a: b\nkey: some text\n")]
    [InlineData("a: b\r\nkey: some text\r\n")]
    public void A_value_knows_its_line_column_and_length(string yaml)
    {
        var mapping = Assert.IsType<YamlMapping>(Read(yaml, firstLine: 2).Value);

        Assert.Equal(new Location(new SourcePath("a.md"), 3, 6, 9), mapping.Find("key")!.Value.Location);
        Assert.Equal(new Location(new SourcePath("a.md"), 3, 1, 3), mapping.Find("key")!.Key.Location);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# a comment only\n")]
    public void A_text_without_values_is_nothing(string yaml)
    {
        var outcome = Read(yaml);

        Assert.Null(outcome.Value);
        Assert.Empty(outcome.Diagnostics);
    }

    [Theory]
    [InlineData("title: Chine : la lettre", "1:8", "the text of `title` needs quotation marks", "write title: \"Chine : la lettre\"")]
    [InlineData("title: @UN", "1:8", "the text of `title` needs quotation marks", "write title: \"@UN\"")]
    [InlineData("title: `code`", "1:8", "the text of `title` needs quotation marks", "write title: \"`code`\"")]
    [InlineData("title: %50", "1:8", "the text of `title` needs quotation marks", "write title: \"%50\"")]
    [InlineData("title: [Urgent] Lettre", "1:8", "the text of `title` needs quotation marks", "write title: \"[Urgent] Lettre\"")]
    [InlineData("title: \"Ne pas\" - lettre", "1:8", "the text of `title` needs quotation marks", "write title: '\"Ne pas\" - lettre'")]
    [InlineData("title: \"A\" and \"B\"", "1:8", "the text of `title` needs quotation marks", "write title: '\"A\" and \"B\"'")]
    [InlineData("title: 'it's'", "1:8", "the text of `title` has the mark ' inside, which ends it too early", "write title: \"it's\"")]
    [InlineData("title: \"A \"new\" letter\"", "1:8", "the text of `title` has the mark \" inside, which ends it too early", "write title: 'A \"new\" letter'")]
    [InlineData("title: '", "1:8", "the text of `title` needs quotation marks", "write title: \"'\"")]
    [InlineData("- id: x\n  label: a: b", "2:10", "the text of `label` needs quotation marks", "write   label: \"a: b\"")]
    [InlineData("title:Lettre\nb: c", "1:7", "a colon and a space must follow `title`", "write title: \"Lettre\"")]
    [InlineData("title：公开信\nb: c", "1:7", "a colon and a space must follow `title`", "write title: \"公开信\"")]
    [InlineData("title: \"Ne pas\nb: c", "1:8", "the quotation mark \" is not closed", "put \" at the end of the text, too")]
    [InlineData("title: [Urgent\nb: c", "1:8", "`[` begins a list that is not closed", "close it with `]`, or, if it is text, write title: \"[Urgent\"")]
    [InlineData("title: a\n\tb: c", "2:1", "this line is indented with a tab", "use spaces")]
    [InlineData("b: c\ntitle a", "2:1", "this line has no key with a colon, such as `title: …`", "write one `key: text` per line, or put the whole text in quotation marks")]
    [InlineData("title a\nb: c", "1:1", "this line has no key with a colon, such as `title: …`", "write one `key: text` per line, or put the whole text in quotation marks")]
    public void A_common_slip_is_named_with_its_cure(string yaml, string place, string message, string hint)
    {
        var finding = Assert.Single(Read(yaml).Diagnostics);

        Assert.Same(SourceRules.YamlSyntax, finding.Rule);
        Assert.Equal((message, hint), (finding.Message, finding.Hint));
        Assert.Equal("a.md:" + place, finding.Location!.Value.ToString());
    }

    [Theory]
    [InlineData("title: Resolution # 5", "1:19", "if it belongs to the text, write title: \"Resolution # 5\"; else put it on a line of its own")]
    [InlineData("a: b\ntitle: # 5th session", "2:8", "if it belongs to the text, write title: \"# 5th session\"; else put it on a line of its own")]
    [InlineData("a:\n- one # two", "2:7", "if it belongs to the text, put quotation marks around it; else put it on a line of its own")]
    public void A_comment_behind_a_text_is_not_dropped_without_a_word(string yaml, string place, string hint)
    {
        var finding = Assert.Single(Read(yaml).Diagnostics);

        Assert.Same(SourceRules.CommentAfterText, finding.Rule);
        Assert.Equal("a.md:" + place, finding.Location!.Value.ToString());
        Assert.Equal(hint, finding.Hint);
    }

    [Theory]
    [InlineData("# about it\ntitle: \"A\" # B")]
    [InlineData("list: [a] # c\n# d\ntitle: C#\nhash: a#b")]
    [InlineData("group: # these\n  a: b\nlist: # those\n- c")]
    public void A_comment_that_cuts_no_text_is_left_alone(string yaml) => Assert.Empty(Read(yaml).Diagnostics);

    [Theory]
    [InlineData("a:\n  - x\n - y", 3)]
    [InlineData("  a: b\nc: d", 2)]
    [InlineData("- a\nb: c", 2)]
    [InlineData("a: {b: c}}", 1)]
    [InlineData("a: [x,, y]", 1)]
    public void Any_other_slip_has_its_line_and_a_hint_on_layout(string yaml, int line)
    {
        var finding = Assert.Single(Read(yaml).Diagnostics);

        Assert.Equal(line, finding.Location!.Value.Line);
        Assert.StartsWith("write one `key: text` per line", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_is_given_twice_shows_both_places()
    {
        var finding = Assert.Single(Read("title: a\ndate: b\ntitle: c\n", firstLine: 2).Diagnostics);

        Assert.Same(SourceRules.DuplicateKey, finding.Rule);
        Assert.Equal("a.md:4:1", finding.Location.ToString());
        Assert.Equal("a.md:2:1", Assert.Single(finding.Related).Location.ToString());
    }

    [Theory]
    [InlineData("sources:\n\t- x\n", "a.md:2:1")]
    [InlineData("title: x\nsources:\n\n \t- x\n\t- y\n", "a.md:4:1")]
    [InlineData("sources:\n  - x\n\t- y\n", "a.md:3:1")]
    [InlineData("date:\n\tstart: x\n", "a.md:2:1")]
    public void A_tab_is_found_where_it_stands(string yaml, string place)
    {
        var finding = Assert.Single(Read(yaml).Diagnostics);

        Assert.Equal((place, "this line is indented with a tab", "use spaces"), (finding.Location.ToString(), finding.Message, finding.Hint));
    }

    /// <summary>YAML makes a space of a line end, in a folded text as in a plain or quoted one.</summary>
    [Theory]
    [InlineData("a: >-\n  他说：“你好”\n  然后 走了。", "他说：“你好”然后 走了。")]
    [InlineData("a: 他说：“你好”\n  然后走了。", "他说：“你好”然后走了。")]
    [InlineData("a: \"他说……\n  然后\n  走了。\"", "他说……然后走了。")]
    [InlineData("a: '他说·\n  然后'", "他说·然后")]
    [InlineData("a: 中 中\n  中 中\n  Genève\n  中", "中 中中 中 Genève 中")]
    [InlineData("a: |-\n  他说\n  然后", "他说\n然后")]
    public void A_line_end_is_no_space_where_the_language_has_none(string yaml, string words)
    {
        var text = new YamlText(new SourcePath("content/zh-Hans/a.md"), yaml, 1, RightToLeft: false);
        var mapping = Assert.IsType<YamlMapping>(YamlReader.Read(text, YamlUse.FrontMatter).Value);

        Assert.Equal(words, Assert.IsType<YamlScalar>(mapping.Find("a")!.Value).Value);
    }

    /// <summary>The library counts lines and columns otherwise after these, so that a text begins where no line has a place.</summary>
    [Theory]
    [InlineData("\u2028[#a]---\n\ta: b\n- a\n? \n[\"")]
    [InlineData("a: \u2028\"b\n  c\"\n")]
    [InlineData("a:\u0085 'b\n\n  c'\n")]
    [InlineData("- \u2029 |\n  b\n- c\n")]
    public void A_separator_of_Unicode_ends_in_nodes_or_in_a_finding(string yaml)
    {
        var outcome = Read(yaml);

        Assert.NotEqual(outcome.Value is null, outcome.Diagnostics.IsEmpty);
    }

    [Fact]
    public void A_list_cannot_be_a_key() =>
        Assert.Equal("a list or a group cannot be a key", Assert.Single(Read("? [a]\n: b").Diagnostics).Message);

    [Theory]
    [InlineData("a: \"x\\u202Ey\"", "the hidden character U+202E RIGHT-TO-LEFT OVERRIDE stands here, after “x”")]
    [InlineData("a: \"\\0\"", "the hidden character U+0000 control character stands here")]
    public void An_escape_cannot_bring_in_a_hidden_character(string yaml, string message) =>
        Assert.Equal(message, Assert.Single(Read(yaml).Diagnostics).Message);

    [Fact]
    public void An_escape_may_write_a_separator() =>
        Assert.Empty(Read("number.group: \"\\u202f\"").Diagnostics);

    [Fact]
    public void The_configuration_has_a_rule_of_its_own()
    {
        var text = new YamlText(new SourcePath("content/site.yml"), "title: a: b", 1, RightToLeft: false);

        Assert.Same(ConfigurationRules.Syntax, Assert.Single(YamlReader.Read(text, YamlUse.Configuration).Diagnostics).Rule);
    }

    private static Outcome<YamlNode?> Read(string yaml, int firstLine = 1) =>
        YamlReader.Read(new YamlText(new SourcePath("a.md"), yaml, firstLine, RightToLeft: false), YamlUse.FrontMatter);
}
