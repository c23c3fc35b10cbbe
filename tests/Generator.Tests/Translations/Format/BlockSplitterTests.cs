using System.Collections.Immutable;
using Generator.Model;
using Generator.Tests.Support;
using Generator.Text;
using Generator.Translations.Format;

namespace Generator.Tests.Translations.Format;

public class BlockSplitterTests
{
    [Fact]
    public void A_body_is_split_into_its_blocks_with_their_hashes() =>
        Assert.Equal(
            [
                (BlockKind.Heading2, 1, "7146f6a4"),
                (BlockKind.Paragraph, 3, "0bd6f264"),
                (BlockKind.Paragraph, 6, "c79de959"),
                (BlockKind.Paragraph, 8, "1707bcc4"),
                (BlockKind.List, 10, "c856e48b"),
                (BlockKind.Quote, 15, "e21a350e"),
                (BlockKind.Paragraph, 17, "521e6ed7"),
                (BlockKind.Footnote, 19, "73fab211"),
            ],
            Split(TranslationOf.Page).Select(b => (b.Kind, b.Line, b.Hash.Hex)));

    [Fact]
    public void Line_ends_of_Windows_change_nothing() =>
        Assert.Equal(
            Split(TranslationOf.Page).Select(b => (b.Text, b.Line, b.Hash)),
            Split(TranslationOf.Page.ReplaceLineEndings("\r\n")).Select(b => (b.Text, b.Line, b.Hash)));

    [Theory]
    [InlineData("# Title", "Heading1")]
    [InlineData("   ###### Small #", "Heading6")]
    [InlineData("####### Seven", "Paragraph")]
    [InlineData("#hashtag", "Paragraph")]
    [InlineData("    # code", "Paragraph")]
    [InlineData("- item", "List")]
    [InlineData("12) item", "List")]
    [InlineData("1234567890. item", "Paragraph")]
    [InlineData("-5 degrees", "Paragraph")]
    [InlineData("* * *", "Paragraph")]
    [InlineData("> said", "Quote")]
    [InlineData("[^a]: note", "Footnote")]
    [InlineData("[a]: https://example.org", "LinkDefinition")]
    [InlineData("[a] and so on: this", "Paragraph")]
    [InlineData("```\ncode\n```", "Code")]
    [InlineData("~~~~ text\ncode\n~~~~", "Code")]
    [InlineData("```code``` in a line", "Paragraph")]
    [InlineData("| a | b |\n|---|:-:|\n| 1 | 2 |", "Table")]
    [InlineData("a\n---", "Heading2")]
    [InlineData("a\nb\n=", "Heading1")]
    public void The_first_line_tells_the_kind(string text, string kind) =>
        Assert.Equal([kind], Split(text).Select(b => b.Kind.ToString()));

    [Theory]
    [InlineData("text\n# Heading\ntext", "text|# Heading|text")]
    [InlineData("text\n```\na\n\nb\n```\ntext", "text|```\na\n\nb\n```|text")]
    [InlineData("````\n```\n````\ntext", "````\n```\n````|text")]
    [InlineData("- a\n\n  more\n\ntext", "- a\n\n  more|text")]
    [InlineData("- a\n\n\tmore\n\n- b\n\n1. c", "- a\n\n\tmore\n\n- b|1. c")]
    [InlineData("- a\n\n- - -\n\n- b", "- a|- - -|- b")]
    [InlineData("- a\n\n  # part of the item\n", "- a\n\n  # part of the item")]
    [InlineData("- a\n# Heading", "- a|# Heading")]
    [InlineData("[^1]: a\n\n  more\n\n[^2]: b", "[^1]: a\n\n  more|[^2]: b")]
    [InlineData("a\n \t\nb\n\n\n", "a|b")]
    [InlineData("> a\n\n> b", "> a|> b")]
    [InlineData("text\n- a\n- b", "text|- a\n- b")]
    [InlineData("text\n1. a", "text|1. a")]
    [InlineData("text\n9. September", "text\n9. September")]
    [InlineData("text\n19. a", "text\n19. a")]
    [InlineData("text\n> said\n> more", "text|> said\n> more")]
    [InlineData("> said\n- a", "> said|- a")]
    [InlineData("- a\n1. b", "- a|1. b")]
    [InlineData("- a\n  > said", "- a\n  > said")]
    [InlineData("- a\n* b", "- a\n* b")]
    [InlineData("text\n***\nmore", "text|***|more")]
    [InlineData("text\n---\nmore", "text\n---|more")]
    [InlineData("text\n-", "text\n-")]
    [InlineData("", "")]
    public void A_block_ends_where_the_next_begins(string text, string blocks) =>
        Assert.Equal(blocks, string.Join('|', Split(text).Select(b => b.Text)));

    [Theory]
    [InlineData("one <!-- note --> two", "one two")]
    [InlineData("one<!-- note -->two", "onetwo")]
    [InlineData("one <!-- note -->\ntwo", "one\ntwo")]
    [InlineData("one <!-- a\n\nb --> two", "one\ntwo")]
    [InlineData("one <!-- a\nb -->\ntwo", "one\ntwo")]
    [InlineData("<!-- a\nb --> two", "two")]
    [InlineData("one\n<!-- note -->\ntwo", "one|two")]
    [InlineData("<!-- note --> one", "one")]
    [InlineData("one <!-- a --> two <!-- b --> three", "one two three")]
    [InlineData("one <!--> two <!---> three", "one two three")]
    [InlineData(@"one \<!-- two", @"one \<!-- two")]
    [InlineData("- a\n  <!-- x -->\n- b", "- a\n\n- b")]
    public void Comments_are_not_part_of_the_text(string text, string blocks) =>
        Assert.Equal(blocks, string.Join('|', Split(text).Select(b => b.Text)));

    [Fact]
    public void Every_line_of_a_block_knows_its_line_in_the_file()
    {
        var blocks = BlockSplitter.Split(Source("---\ntitle: x\n---\n\n<!-- note\nnote -->\none\ntwo\n\nthree"), 4).Value;

        Assert.Equal(["7,8", "10"], blocks.Select(b => string.Join(',', b.LineNumbers)));
    }

    [Theory]
    [InlineData("* * *", true)]
    [InlineData("2017–2020", true)]
    [InlineData("`code` <https://example.org> [](letter.md) [@hrw-2020]", true)]
    [InlineData("``a ` b`` 5", true)]
    [InlineData("[x]: https://example.org", true)]
    [InlineData("```\nwords\n```", true)]
    [InlineData("## 2020 {#y2020}", true)]
    [InlineData("`code` and", false)]
    [InlineData("`open", false)]
    [InlineData("[the letter](letter.md)", false)]
    [InlineData("<not a link>", false)]
    [InlineData("2 > 1 是", false)]
    [InlineData("𠀀", false)]
    public void A_block_without_a_letter_of_its_own_has_no_words(string text, bool isWordless) =>
        Assert.Equal(isWordless, Assert.Single(Split(text)).IsWordless);

    [Fact]
    public void A_comment_that_is_never_closed_is_an_error_where_it_opens()
    {
        var found = Assert.Single(BlockSplitter.Split(Source("one\n\ntwo <!-- note\n\nthree"), 1).Diagnostics);

        Assert.Equal(("comment-unclosed", "content/en/a.md:3:5"), (found.Rule.Name, found.Location.ToString()));
    }

    [Fact]
    public void A_fence_that_is_never_closed_is_an_error_where_it_opens()
    {
        var found = Assert.Single(BlockSplitter.Split(Source("one\n\n```\ntwo\n~~~\n"), 1).Diagnostics);

        Assert.Equal(("fence-unclosed", "content/en/a.md:3:1"), (found.Rule.Name, found.Location.ToString()));
    }

    private static ImmutableArray<Block> Split(string text) => BlockSplitter.Split(Source(text), 1).Value;

    private static SourceText Source(string text) => new(new SourcePath("content/en/a.md"), text);
}
