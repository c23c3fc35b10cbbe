using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Markdown;
using Generator.Markdown.Policy;
using Generator.Model;
using Generator.Tests.Support;
using Generator.Text;
using Markdig;

namespace Generator.Tests.Markdown;

/// <summary>What must not get through, and beside it what must.</summary>
public class PolicyTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "1:1 raw-html")]
    [InlineData("a <img src=x onerror=alert(1)> b", "1:3 raw-html")]
    [InlineData("<!DOCTYPE html>", "1:1 raw-html")]
    [InlineData("<?php ?>", "1:1 raw-html")]
    [InlineData("</div>", "1:1 raw-html")]
    [InlineData("> - <b>x</b>", "1:5 raw-html")]
    [InlineData("| a |\n|---|\n| <b> |", "3:3 raw-html")]
    [InlineData("a\\<b> <i>", "1:7 raw-html")]
    [InlineData("[a](javascript:alert(1))", "1:5 address-form")]
    [InlineData("[a](JaVaScRiPt:alert(1))", "1:5 address-form")]
    [InlineData("[a](java&#115;cript:alert(1))", "1:5 address-form")]
    [InlineData("<javascript:alert(1)>", "1:1 address-form")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)", "3:6 address-form")]
    [InlineData("[b]: javascript:alert(1)", "1:6 address-form")]
    [InlineData("[a](vbscript:x)", "1:5 address-form")]
    [InlineData("[a](data:text/html,x)", "1:5 address-form")]
    [InlineData("![a](data:image/png;base64,x)", "1:6 address-form")]
    [InlineData("![a](https://example.org/p.gif)", "1:1 foreign-image")]
    [InlineData("![a][b]\n\n[b]: https://example.org/p.gif", "1:1 foreign-image")]
    [InlineData("![](map.png)", "1:1 image-text")]
    [InlineData("[a](//example.org)", "1:5 address-form")]
    [InlineData("[a](file:///etc/passwd)", "1:5 address-form")]
    [InlineData("[a](https://user:pass@example.org)", "1:5 address-form")]
    [InlineData("[a](https://аpple.com)", "1:5 address-form")]
    [InlineData("<https://аpple.com>", "1:1 address-form")]
    [InlineData("[a](<two words.md>)", "1:5 address-form")]
    [InlineData("[a](b\\\\c)", "1:5 address-form")]
    [InlineData("[a]()", "1:1 address-form")]
    [InlineData("[a](http://example.org/)", "1:5 http-address")]
    [InlineData("[https://un.org](https://example.org/)", "1:1 link-text")]
    [InlineData("[see https://un.org/a now](https://example.org/)", "1:1 link-text")]
    [InlineData("[www.un.org](https://example.org/)", "1:1 link-text")]
    [InlineData("[un.org/en](https://example.org/)", "1:1 link-text")]
    [InlineData("[install.sh](https://example.org/not-install.sh)", "1:1 link-text")]
    [InlineData("[пример.рф](https://example.org/)", "1:1 link-text")]
    [InlineData("[https://node.js](https://example.org/)", "1:1 link-text")]
    [InlineData("[a](mailto:a|b@example.org)", "1:5 address-form")]
    [InlineData("[**un.org**](https://example.org/)", "1:1 link-text")]
    [InlineData("[https://un.org](letter.md)", "1:1 link-text")]
    [InlineData("[press@un.org](mailto:press@example.org)", "1:1 link-text")]
    [InlineData("[a [@b]](https://example.org/)", "1:4 nested-link")]
    [InlineData("[a <https://example.org/>](https://example.org/)", "1:4 nested-link")]
    [InlineData("![a [b](c.md)](d.png)", "1:5 nested-link")]
    [InlineData("a&#x202e;b", "1:2 hidden-bidi")]
    [InlineData("a&#8203;b", "1:2 hidden-char")]
    [InlineData("ل&zwnj;ل", "1:2 hidden-char")]
    [InlineData("[a](b.md \"c&#8203;d\")", "1:1 hidden-char")]
    [InlineData("a\n\n1. #\t[b](c.md)", "3:4 lost-place")]
    [InlineData("1. a\n\n  ~~~\n  b\n\nc", "6:1 fence-unclosed")]
    public void It_is_refused_at_its_place(string markdown, string finding) =>
        Assert.Equal(finding, MarkdownSample.Findings(MarkdownSample.Read(markdown)).Split(", ")[0]);

    [Theory]
    [InlineData("##Demands", "1:1 heading-space")]
    [InlineData("a\n[ @hrw-2020 ]", "2:2 citation-like")]
    [InlineData("［@hrw-2020］", "1:1 citation-like")]
    [InlineData("【＠hrw-2020】", "1:1 citation-like")]
    [InlineData("[\\@hrw-2020]", "1:2 citation-form")]
    [InlineData("\\[@HRW]", "1:1 citation-form")]
    [InlineData("`[ @hrw-2020 ]`, (@hrw), [see @ 5]", "")]
    [InlineData("a\n###Demands", "2:1 heading-space")]
    [InlineData("## Demands", "")]
    [InlineData("#FreeSpeech ##2 ##a `##b`", "")]
    [InlineData("\\##Demands", "")]
    [InlineData("##2020", "1:1 heading-space")]
    [InlineData("##**Demands**", "1:1 heading-space")]
    [InlineData("##“Silence”", "1:1 heading-space")]
    [InlineData("#2020, #MeToo", "")]
    [InlineData("#\u00A0Demands", "1:1 heading-space")]
    [InlineData("> ##\u3000声明", "1:3 heading-space")]
    [InlineData("\u3000\u3000## 声明", "1:1 heading-space")]
    [InlineData("-\u00A0one", "1:1 heading-space")]
    [InlineData("- one\n*\u202Ftwo", "2:1 heading-space")]
    [InlineData("1.\u3000one", "1:1 heading-space")]
    [InlineData("2)\u2009one", "1:1 heading-space")]
    [InlineData("\u00A0- one", "1:1 heading-space")]
    [InlineData("\\-\u00A0one, in 2020.\u00A0There", "")]
    public void A_heading_or_list_without_its_space_is_not_shown_in_silence(string markdown, string findings) =>
        Assert.Equal(findings, MarkdownSample.Findings(MarkdownSample.Read(markdown)));

    [Fact]
    public void A_space_that_looks_like_another_is_named() => Assert.Equal(
        "readers will see the signs `##` here, for the space beside them is U+00A0, which only looks like an ordinary one",
        Assert.Single(MarkdownSample.Read("##\u00A0Demands").Diagnostics).Message);

    /// <summary>Raw Markdown is published only with a finding, in the language of the source too.</summary>
    [Theory]
    [InlineData("[x] (letter.md)", "1:3 literal-markup")]
    [InlineData("[x]\n(letter.md#p3)", "1:3 literal-markup")]
    [InlineData("[x] (https://example.org/a)", "1:3 literal-markup")]
    [InlineData("![x] (map.png)", "1:4 literal-markup")]
    [InlineData("[信]（letter.md）", "1:3 literal-markup")]
    [InlineData("【信】(letter.md)", "1:3 literal-markup")]
    [InlineData("[x](two words.md)", "1:3 literal-markup")]
    [InlineData("(x)[letter.md]", "1:3 literal-markup")]
    [InlineData("[x][nowhere]", "1:3 literal-markup")]
    [InlineData("[x][]", "1:3 literal-markup")]
    [InlineData("[x][r]\n\n[r]: letter.md", "")]
    [InlineData("a\n[r]: letter.md", "2:1 literal-markup")]
    [InlineData("[sic] and [...], [1] (see p. 4), [x] (here), (x)[1]", "")]
    [InlineData("\\[x] (letter.md), [x\\] (letter.md)", "")]
    [InlineData("a [^1 b", "1:3 literal-markup")]
    [InlineData("**bold", "1:1 literal-markup")]
    [InlineData("bold**", "1:5 literal-markup")]
    [InlineData("** bold **", "1:1 literal-markup")]
    [InlineData("*bold", "1:1 literal-markup")]
    [InlineData("a [*b](letter.md)", "1:4 literal-markup")]
    [InlineData("## *b", "1:4 literal-markup")]
    [InlineData("> - *b", "1:5 literal-markup")]
    [InlineData("**a** *b* **c", "1:11 literal-markup")]
    [InlineData("_bold", "1:1 literal-markup")]
    [InlineData("__bold", "1:1 literal-markup")]
    [InlineData("5 * 3, 5*3, a_b, ____, * * x, \\*a, \\_b", "")]
    [InlineData("~~a~~", "1:1 literal-markup")]
    [InlineData("`a", "1:1 literal-markup")]
    [InlineData("``a`", "1:1 literal-markup")]
    [InlineData("`**a` \\`", "")]
    [InlineData("- [ ] a\n- [x] b", "1:3 literal-markup, 2:3 literal-markup")]
    [InlineData("> [!NOTE]\n> a", "1:3 literal-markup")]
    [InlineData("&foo; AT&T; R&D; &amp; &nbsp x", "1:1 literal-markup")]
    [InlineData("a\n\n===", "3:1 literal-markup")]
    [InlineData("a\\", "1:2 literal-markup")]
    [InlineData("<![CDATA[a]]>", "1:1 raw-html")]
    [InlineData("| a |\n|---|---|\n| b |", "1:1 table-unread")]
    [InlineData("| a | b |\n---\n| c | d |", "1:1 table-unread, 3:1 table-unread")]
    [InlineData("a | b\n--- | --- | ---", "2:1 table-unread")]
    [InlineData("| a | b |", "1:1 table-unread")]
    [InlineData("\\| a | b |, a | b", "")]
    [InlineData("| a |\n|---|\n| b | c |", "3:1 table-cells")]
    [InlineData("| a |\n|---|\n| b |", "")]
    [InlineData("| a | b |\n|---|---|\n| c\\\n d | e |", "3:1 table-break, 3:4 literal-markup")]
    [InlineData("| a | b |\n|---|---|\n| c  \n d | e |", "3:1 table-break")]
    [InlineData("a | b\n---|---\nc | d  \ne | f", "")]
    public void What_nobody_reads_is_not_shown_in_silence(string markdown, string findings) =>
        Assert.Equal(findings, MarkdownSample.Findings(MarkdownSample.Read(markdown)));

    [Fact]
    public void Signs_that_nobody_reads_are_listed_only_so_often_that_they_can_be_read() =>
        Assert.Equal(20, MarkdownSample.Read(string.Concat(Enumerable.Repeat("*a\n\n", 100))).Diagnostics.Length);

    [Theory]
    [InlineData("a{onclick=alert(1)}", "<p>a{onclick=alert(1)}</p>\n")]
    [InlineData("a {.note #x}", "<p>a {.note #x}</p>\n")]
    [InlineData("www.example.org https://example.org", "<p>www.example.org https://example.org</p>\n")]
    [InlineData("- [ ] a", "<ul>\n<li>[ ] a</li>\n</ul>\n")]
    [InlineData("~~a~~ ==b== H~2~O", "<p>~~a~~ ==b== H~2~O</p>\n")]
    [InlineData("\"a\" -- b...", "<p>&quot;a&quot; -- b...</p>\n")]
    [InlineData("{{ site.title }}", "<p>{{ site.title }}</p>\n")]
    [InlineData("$x^2$ :smile:", "<p>$x^2$ :smile:</p>\n")]
    [InlineData("::: x\na\n:::", "<p>::: x a :::</p>\n")]
    [InlineData("```mermaid\" onclick=\"x\na\n```", "<pre><code>a\n</code></pre>\n")]
    public void Nothing_but_what_is_listed_has_a_meaning(string markdown, string html) =>
        Assert.Equal(html, MarkdownSample.Write(markdown));

    [Theory]
    [InlineData("[a](http://old.example.org/)")]
    [InlineData("[a](https://müller.example/)")]
    [InlineData("[a](../press/epoch-times.md#figures)")]
    [InlineData("[a](#p3)")]
    [InlineData("[www.example.org](https://example.org/en/)")]
    [InlineData("[https://example.org/a](https://www.example.org/b)")]
    [InlineData("[letter.md](https://example.org/letter.md)")]
    [InlineData("[map.png](map.png)")]
    [InlineData("[letter.pdf](https://example.org/files/letter.pdf?a=b#c)")]
    [InlineData("[Install.sh](https://example.org/install.sh)")]
    [InlineData("[Node.js](https://nodejs.example/) [report.docx](https://example.org/1) [v1.2.beta](https://example.org/2)")]
    [InlineData("[A/HRC/40/6 e.g. U.S.](https://example.org/)")]
    [InlineData("[press@un.org](mailto:press@un.org)")]
    [InlineData("[![a](map.png)](letter.md)")]
    [InlineData("a\u00A0b 1 < 2, a <3, \\<b>")]
    public void It_is_accepted(string markdown) => Assert.Equal("", MarkdownSample.Findings(MarkdownSample.Read(markdown)));

    [Theory]
    [InlineData(24999, "")]
    [InlineData(25000, "49999:1 too-many-parts")]
    public void A_page_has_at_most_100000_parts(int paragraphs, string findings) =>
        Assert.Equal(findings, MarkdownSample.Findings(MarkdownSample.Read(string.Concat(Enumerable.Repeat("a\n\n", paragraphs)))));

    [Theory]
    [InlineData(22, "")]
    [InlineData(23, "1:79 nested-too-deep")]
    public void Nesting_ends_at_a_depth_that_a_reader_can_follow(int depth, string findings)
    {
        var text = Enumerable.Range(0, depth).Aggregate("x", (inner, i) => i % 2 == 0 ? $"*a {inner} a*" : $"**a {inner} a**");

        Assert.Equal(findings, MarkdownSample.Findings(MarkdownSample.Read(text)));
    }

    [Fact]
    public void What_is_too_deep_for_the_parser_is_the_error_of_its_author() =>
        Assert.Equal(
            "1:1 nested-too-deep",
            MarkdownSample.Findings(MarkdownSample.Read(string.Join('\n', Enumerable.Range(0, 20).Select(i => new string(' ', 2 * i) + "- a")))));

    [Fact]
    public void HTML_is_listed_only_so_often_that_it_can_be_read() =>
        Assert.Equal(RawHtml.MostListed, MarkdownSample.Read(string.Concat(Enumerable.Repeat("<b>", 1000))).Diagnostics.Length);

    [Fact]
    public void What_a_new_extension_makes_is_refused_until_it_is_listed()
    {
        var source = new SourceText(new SourcePath("content/en/a.md"), "- [ ] a");
        var composed = new ComposedText(source.Path, source.Text, [new ComposedLine(source, 1)], []);
        var findings = new Findings();
        var options = new MarkdownOptions(FrozenSet<string>.Empty, [], LanguageRow.Default, IsSource: true);

        new PolicyWalk(composed, options, findings)
            .Allows(Markdig.Markdown.Parse(source.Text, new MarkdownPipelineBuilder().UseTaskLists().Build()));

        Assert.Equal(MarkdownRules.MarkdownRefused, Assert.Single(findings.Sorted()).Rule);
    }
}
