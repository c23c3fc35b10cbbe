using Generator.Diagnostics;
using Generator.Model;
using Generator.Stages.Parse;
using Generator.Tests.Support;
using Generator.Text;

namespace Generator.Tests.Stages.Parse;

public class SealTests
{
    private const string Keys = """
        title: The letter
        date: 2020-09-09
        provenance: A copy
        sources: [a]
        """;

    private const string Body = """
        To the United Nations

        First paragraph.

        Second paragraph.

        Third paragraph.
        """;

    private const string Remedy =
        "undo the change; if it is meant, run `seal content/en/letter.md` and paste the lines that it prints into the front matter";

    private static readonly string Seal = SealText.LinesOf(Page("")).Value;

    [Fact]
    public void The_letter_has_the_digest_that_the_copy_has()
    {
        var letter = File.ReadAllText(Repository.PathOf("content/en/letter.md"));

        var lines = SealText.LinesOf(new SourceText(new SourcePath("content/en/letter.md"), letter));

        Assert.StartsWith("seal:\n  sha256: 843bbe176a5d136f93aece45da53e008cb7a067ab0ba38171fcb3dd6fe8339b2\n", lines.Value, StringComparison.Ordinal);
        Assert.Contains(lines.Value, letter, StringComparison.Ordinal);
    }

    [Fact]
    public void The_digest_is_that_of_the_blocks_with_empty_lines_between() => Assert.Contains(
        Fingerprint.Of("To the United Nations\n\nFirst paragraph.\n\nSecond paragraph.\n\nThird paragraph.\n").Hex, Seal, StringComparison.Ordinal);

    [Fact]
    public void A_sealed_letter_is_read_whole()
    {
        var matter = Assert.IsType<LetterMatter>(Assert.Single(CampaignOf.ParseWithoutFindings("-- content/en/letter.md --\n" + Page("""
            published_title: A call
            figures:
              - {id: groups, value: "321", label: groups, sources: [a]}
            demands:
              - {id: d, short: s, text: t, to: u, paragraphs: [p1, p2]}
            signatories:
              - {name: n, sources: [a]}
            published_versions:
              zh-Hant: b

            """ + Seal).Text).Originals).Matter);

        Assert.Equal(("A call", "A copy"), (matter.PublishedTitle!.Value, matter.Provenance.Value));
        Assert.Equal(("groups", "a"), (matter.Figures[0].Id.Value, matter.Figures[0].Sources[0].Value));
        Assert.Equal(("d", "s", "t", "u", 2), (matter.Demands[0].Id.Value, matter.Demands[0].Short.Value, matter.Demands[0].Text.Value, matter.Demands[0].To.Value, matter.Demands[0].Paragraphs.Length));
        Assert.Equal(("n", "a"), (matter.Signatories[0].Name.Value, matter.Signatories[0].Sources[0].Value));
        Assert.Equal("b", matter.PublishedVersions[new LanguageTag("zh-Hant")].Value);
        Assert.Equal(4, matter.Seal!.Blocks.Length);
        Assert.True(matter.Common.RequiresCompleteTranslation);
    }

    [Theory]
    [InlineData("Second paragraph.", "Second  paragraph.\n")]
    [InlineData("Second paragraph.", "Second\nparagraph.")]
    [InlineData("Second paragraph.", "<!-- a note -->\nSecond paragraph.")]
    public void Another_line_break_and_a_comment_change_nothing(string written, string instead) =>
        Assert.Equal("", Findings(Body.Replace(written, instead, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Second paragraph.", "Second paragraph!", "14:1 SRC0301 paragraph p2 is not as it was sealed")]
    [InlineData("the United Nations", "the UN", "10:1 SRC0301 the block of addressees is not as it was sealed")]
    [InlineData("Second paragraph.\n\n", "", "8:32 SRC0301 paragraph p2 of the sealed text is missing")]
    [InlineData("Second paragraph.", "Second paragraph.\n\nNew.", "16:1 SRC0301 paragraph p3 was not there when the text was sealed")]
    public void A_changed_character_names_the_paragraph(string written, string instead, string finding) => Assert.Equal(
        $"content/en/letter.md:{finding} | {Remedy}", Findings(Body.Replace(written, instead, StringComparison.Ordinal)));

    /// <summary>Each of them shows a gap of another width, or keeps a line together, or both.</summary>
    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\u1680')]
    [InlineData('\u2003')]
    [InlineData('\u200A')]
    [InlineData('\u202F')]
    [InlineData('\u205F')]
    [InlineData('\u3000')]
    public void Another_space_is_another_character(char space)
    {
        Assert.Equal($"content/en/letter.md:14:1 SRC0301 paragraph p2 is not as it was sealed | {Remedy}", Findings(Body.Replace("Second paragraph.", $"Second{space}paragraph.", StringComparison.Ordinal)));
        Assert.Equal($"content/en/letter.md:14:1 SRC0301 paragraph p2 is not as it was sealed | {Remedy}", Findings(Body.Replace("Second paragraph.", $"{space}Second paragraph.", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_digest_of_other_spaces_is_what_everybody_computes()
    {
        var lines = SealText.LinesOf(new SourceText(new SourcePath("a.md"), "---\ntitle: x\n---\nTo\u00A0the  UN\u3000\n\nA\u2003B\n")).Value;

        Assert.Contains(Fingerprint.Of("To\u00A0the UN\u3000\n\nA\u2003B\n").Hex, lines, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_softens_a_missing_or_a_wrong_seal_but_that_the_letter_is_a_draft()
    {
        foreach (var (seal, rule) in new[] { ("", SourceRules.SealMissing), (Seal.Replace("blocks: [", "blocks: [00000000, ", StringComparison.Ordinal), SourceRules.SealBroken) })
        {
            var letter = "-- content/en/letter.md --\n" + Page(seal).Text;
            Assert.Equal((rule, Severity.Error), Assert.Single(CampaignOf.Parse(letter).Diagnostics.Select(d => (d.Rule, d.Severity))));
            Assert.Equal((rule, Severity.Warning), Assert.Single(CampaignOf.Parse(letter.Replace("title: The letter", "title: The letter\ndraft: true", StringComparison.Ordinal)).Diagnostics.Select(d => (d.Rule, d.Severity))));
            Assert.Contains($"CFG0106 `{rule.Name}` stays an error", CampaignOf.Findings($"-- content/site.yml --\ntitle: x\nseverities: {{{rule.Name}: warning}}\n{letter}"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Several_changes_are_told_apart() => Assert.Equal(
        $"""
        content/en/letter.md:12:1 SRC0301 paragraph p1 is not as it was sealed | {Remedy}
        content/en/letter.md:18:1 SRC0301 paragraph p4 was not there when the text was sealed | {Remedy}
        """,
        Findings(Body.Replace("First", "1st", StringComparison.Ordinal) + "\n\nFourth paragraph."));

    [Fact]
    public void A_digest_that_was_changed_alone_is_found_too()
    {
        var seal = Seal.Replace("sha256: ", "sha256: 0", StringComparison.Ordinal).Remove("seal:\n  sha256: ".Length + 64, 1);

        Assert.StartsWith(
            "content/en/letter.md:7:11 SRC0301 `sha256` is not the digest of the text, which is ",
            CampaignOf.Findings("-- content/en/letter.md --\n" + Page(seal).Text),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_without_a_seal_is_told_the_lines_to_paste()
    {
        var finding = Assert.Single(CampaignOf.Parse("-- content/en/letter.md --\n" + Page("").Text).Diagnostics);

        Assert.Equal(
            "content/en/letter.md:2:8 SRC0302 the letter has no seal, so that nobody would notice a changed character | paste into the front matter:\n" + Seal,
            SiteOf.Line(finding));
    }

    [Theory]
    [InlineData("sha256: ", "sha256: X", "7:11 SRC0204 `sha256` must be 64 digits from 0–9 and a–f | run the `seal` command and paste the lines that it prints")]
    [InlineData("blocks: [", "blocks: [1, ", "8:12 SRC0204 `blocks` must be 8 digits from 0–9 and a–f | run the `seal` command and paste the lines that it prints")]
    public void A_seal_that_was_typed_wrongly_is_refused(string written, string instead, string finding) => Assert.Equal(
        "content/en/letter.md:" + finding,
        CampaignOf.Findings("-- content/en/letter.md --\n" + Page(Seal.Replace(written, instead, StringComparison.Ordinal)).Text));

    [Fact]
    public void A_seal_of_very_many_blocks_is_compared_as_a_whole()
    {
        var blocks = string.Join(", ", Enumerable.Repeat("00000000", 5000));
        var seal = $"seal:\n  sha256: {new string('0', 64)}\n  blocks: [{blocks}]\n";
        var body = string.Concat(Enumerable.Repeat("x\n\n", 1000));

        Assert.Equal(
            $"content/en/letter.md:7:11 SRC0301 the text is not as it was sealed | {Remedy}",
            CampaignOf.Findings($"-- content/en/letter.md --\n---\n{Keys}\n{seal}---\n{body}"));
    }

    [Fact]
    public void The_lines_are_empty_where_the_page_cannot_be_read() =>
        Assert.Equal("", SealText.LinesOf(new SourceText(new SourcePath("a.md"), "no front matter")).Value);

    private static SourceText Page(string seal) => new(
        new SourcePath("content/en/letter.md"), $"---\n{Keys}\n{seal}---\n{Body}\n");

    private static string Findings(string body) =>
        CampaignOf.Findings($"-- content/en/letter.md --\n---\n{Keys}\n{Seal}---\n{body}");
}
