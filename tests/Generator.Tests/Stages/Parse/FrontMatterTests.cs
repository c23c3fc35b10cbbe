using Generator.Model;
using Generator.Tests.Support;

namespace Generator.Tests.Stages.Parse;

public class FrontMatterTests
{
    private const string Event = """
        title: An event
        date: 2020-09-09
        actor_kind: state
        scope: reports
        sources: [a]
        """;

    private const string Report = """
        title: A report
        source: a
        """;

    [Fact]
    public void A_page_needs_only_a_title()
    {
        var page = Assert.Single(CampaignOf.ParseWithoutFindings("""
            -- content/en/about.md --
            ---
            title: About
            ---

            Text.
            """).Originals);

        Assert.Equal(("about", "About", Kind.Page), (page.Name.Value, page.Matter.Common.Title.Value, page.Matter.Kind));
        Assert.False(page.Matter.Common.Draft);
        Assert.False(page.Matter.Common.RequiresCompleteTranslation);
        Assert.Equal(5, Assert.Single(page.Blocks).Line);
    }

    [Fact]
    public void The_keys_that_every_kind_has_are_read()
    {
        var common = Assert.Single(CampaignOf.ParseWithoutFindings("""
            -- content/en/about.md --
            ---
            title: "About: us"
            description: >
              One
              sentence.
            updated: 2026-11-21
            draft: yes
            publish_translation: complete
            ---
            """).Originals).Matter.Common;

        Assert.Equal(("About: us", "One sentence."), (common.Title.Value, common.Description!.Value));
        Assert.Equal(new PartialDate(2026, 11, 21), common.Updated!.Value);
        Assert.True(common.Draft);
        Assert.True(common.RequiresCompleteTranslation);
        Assert.Equal("content/en/about.md:2:8", common.Title.Location.ToString());
    }

    [Fact]
    public void A_carriage_return_and_a_byte_order_mark_move_no_place()
    {
        var files = CampaignOf.Files("");
        files.Write("content/en/a.md", [0xEF, 0xBB, 0xBF, .. "---\r\ntitle: A\r\ntitel: B\r\n---\r\n\r\nText.\r\n"u8]);

        var tree = Generator.Stages.Load.SourceLoader.Load(files).Value;
        var finding = Assert.Single(Generator.Stages.Parse.ContentParser.Parse(tree).Diagnostics);

        Assert.Equal("content/en/a.md:3:1 SRC0202 a page has no key `titel` | did you mean `title`?", SiteOf.Line(finding));
    }

    [Theory]
    [InlineData("letter.md", "a letter")]
    [InlineData("timeline/2020-a.md", "an event")]
    [InlineData("press/a.md", "a report")]
    [InlineData("timeline.md", "a page")]
    [InlineData("press.md", "a page")]
    [InlineData("deep/er/letter.md", "a page")]
    public void The_kind_follows_from_the_place(string path, string noun) => Assert.Contains(
        $"{noun} has no key `nothing`",
        CampaignOf.Findings($"-- content/en/{path} --\n---\ntitle: x\nnothing: x\n---\n"),
        StringComparison.Ordinal);

    [Fact]
    public void The_kind_that_is_written_wins() => Assert.Equal(
        Kind.Page,
        Assert.Single(CampaignOf.ParseWithoutFindings("""
            -- content/en/press/guide.md --
            ---
            title: A guide
            kind: page
            ---
            """).Originals).Matter.Kind);

    [Theory]
    [InlineData("Text.", "1:1 SRC0201 the page does not begin with front matter | begin it with a line `---`, a line `title: …` and another line `---`")]
    [InlineData("---\ntitle: >\n  x\n---\n  y\n---\nText.", "4:1 SRC0260 the front matter ends here, so that what stands down to the `---` in line 6 would be published | delete this line, or indent it as far as the text that it belongs to; a heading of the body is written `## words`")]
    [InlineData("---\ntitle: x\n---\n\n  y\n\nsummary: z\n---\nText.", "3:1 SRC0260 the front matter ends here, so that what stands down to the `---` in line 8 would be published | delete this line, or indent it as far as the text that it belongs to; a heading of the body is written `## words`")]
    [InlineData("---\ntitle: x\nText.", "1:1 SRC0201 the front matter begins here and never ends | put a line `---` between the keys and the text")]
    [InlineData("---\n- x\n---", "2:1 SRC0201 the front matter has no keys | write one `key: text` per line, such as `title: …`")]
    [InlineData("---\n---", "1:1 SRC0203 a page has no `title` | add a line `title: …`")]
    [InlineData("---\ntitle:\n---", "2:1 SRC0204 `title` is empty | write its text after the colon, or delete the line")]
    [InlineData("---\ntitle: [x]\n---", "2:1 SRC0204 `title` must be one text | write `title: …`")]
    [InlineData("---\ntitle: a: b\n---", "2:8 SRC0101 the text of `title` needs quotation marks | write title: \"a: b\"")]
    [InlineData("---\ntitle: *x*\n---", "2:8 SRC0102 `*x*` refers to a named place, which is not used here | write title: \"*x*\"")]
    [InlineData("---\ntitle: x\ntitle: y\n---", "3:1 SRC0103 `title` is given twice | keep one of the two lines")]
    [InlineData("---\ntitle: x\nupdated: yesterday\n---", "3:10 SRC0204 `updated` is not a date | write it as `2020-09-09`, or as `2020-09` or `2020` where no more is known")]
    [InlineData("---\ntitle: x\nupdated: 2020-02-30\n---", "3:10 SRC0204 `updated` is not a date | write it as `2020-09-09`, or as `2020-09` or `2020` where no more is known")]
    [InlineData("---\ntitle: x\ndraft: maybe\n---", "3:8 SRC0204 `draft` must be `yes` or `no`")]
    [InlineData("---\ntitle: x\nkind: leter\n---", "3:7 SRC0204 `kind` cannot be `leter` | did you mean `letter`?")]
    [InlineData("---\ntitle: x\npublish_translation: always\n---", "3:22 SRC0204 `publish_translation` cannot be `always` | write `complete`, `partial`")]
    [InlineData("---\ntitle: x\nzzz: y\n---", "3:1 SRC0202 a page has no key `zzz` | the keys are `title`, `description`, `updated`, `draft`, `publish_translation`, `kind`")]
    public void A_fault_has_its_place_and_says_what_to_write(string page, string finding) =>
        Assert.Equal("content/en/a.md:" + finding, CampaignOf.Findings("-- content/en/a.md --\n" + page));

    [Fact]
    public void An_event_is_read_whole()
    {
        var matter = Assert.IsType<EventMatter>(Assert.Single(CampaignOf.ParseWithoutFindings("""
            -- content/en/timeline/2020-06.md --
            ---
            title: An event
            date: 2020-06
            date_end: 2020-07
            actor_kind: un-experts
            scope: context
            place: [geneva]
            actors: [special-procedures]
            people: [a-person]
            symbol: A/HRC/40/6
            sources: [a, b]
            ---
            """).Originals).Matter);

        Assert.Equal(("2020-06", "2020-07"), (matter.Date.Value.ToString(), matter.End!.Value.ToString()));
        Assert.Equal((ActorKind.UnExperts, EventScope.Context), (matter.ActorKind.Value, matter.Scope.Value));
        Assert.Equal(["geneva", "special-procedures", "a-person", "a", "b"], matter.Places.Concat(matter.Actors).Concat(matter.People).Concat(matter.Sources).Select(i => i.Value));
        Assert.Equal("A/HRC/40/6", matter.Symbol!.Value);
        Assert.Equal("content/en/timeline/2020-06.md:11:14", matter.Sources[1].Location.ToString());
    }

    [Theory]
    [InlineData("sources: [a]", "", "1:1 SRC0206 an event has no `sources` | add a line `sources: [an-id]`")]
    [InlineData("[a]", "[]", "6:1 SRC0206 `sources` is empty | write `sources: [an-id]`")]
    [InlineData("[a]", "a", "6:10 SRC0204 `sources` must be a list | write `sources: [an-id]`")]
    [InlineData("[a]", "[A b]", "6:11 SRC0204 `sources` is not an id | use 1 to 64 of the characters a–z, 0–9, `-` and `_`")]
    [InlineData("actor_kind: state", "actor_kind: states", "4:13 SRC0204 `actor_kind` cannot be `states` | did you mean `state`?")]
    [InlineData("scope: reports", "scope: world", "5:8 SRC0204 `scope` cannot be `world` | write `reports`, `context`, `aftermath`")]
    [InlineData("date: 2020-09-09", "date: 2020-09-09\ndate_end: 2020-09-09", "4:11 SRC0204 `date_end` is not after `date` | write the last day of the event, or delete the line")]
    [InlineData("date: 2020-09-09", "", "1:1 SRC0203 an event has no `date` | add a line `date: 2020-09-09`")]
    public void An_event_that_is_not_complete_does_not_build(string written, string instead, string finding) => Assert.Equal(
        "content/en/timeline/a.md:" + finding,
        CampaignOf.Findings($"-- content/en/timeline/a.md --\n---\n{Event.Replace(written, instead, StringComparison.Ordinal)}\n---"));

    [Fact]
    public void A_report_is_read_whole()
    {
        var matter = Assert.IsType<ReportMatter>(Assert.Single(CampaignOf.ParseWithoutFindings("""
            -- content/en/press/a.md --
            ---
            title: A report
            source: a
            dateline: GENEVA
            copy: What was read
            figures:
              - {id: groups, value: "321", label: groups}
            quotations:
              - id: q
                speaker: john-fisher
                role: Director
                text: The UN needs to act
            place: [geneva]
            actors: []
            people:
            sources: [b]
            ---
            """).Originals).Matter);

        Assert.Equal(("a", "GENEVA", "What was read"), (matter.Source.Value, matter.Dateline!.Value, matter.Copy!.Value));
        Assert.Equal(("groups", "321", "groups", 0), (matter.Figures[0].Id.Value, matter.Figures[0].Value.Value, matter.Figures[0].Label.Value, matter.Figures[0].Sources.Length));
        Assert.Equal(("q", "john-fisher", "Director", "The UN needs to act"), (matter.Quotations[0].Id.Value, matter.Quotations[0].Speaker!.Value, matter.Quotations[0].Role.Value, matter.Quotations[0].Text.Value));
        Assert.Equal(["geneva", "b"], matter.Places.Concat(matter.Sources).Select(i => i.Value));
    }

    [Theory]
    [InlineData("source: a", "", "1:1 SRC0206 a report has no `source` | add a line `source: an-id`")]
    [InlineData("source: a", "source: a\nfigures:\n  - {id: x, value: 1, label: y}\n  - {id: x, value: 2, label: z}", "6:10 SRC0205 the id `x` is given twice | give one of the two another id")]
    [InlineData("source: a", "source: a\nfigures:\n  - {id: x, value: 1, labels: y}", "5:5 SRC0203 `figures` has no `label` | add a line `label: …`\ncontent/en/press/a.md:5:23 SRC0202 `figures` has no key `labels` | did you mean `label`?")]
    [InlineData("source: a", "source: a\nfigures: 321", "4:10 SRC0204 `figures` must be a list | write `figures: - …`")]
    [InlineData("source: a", "source: a\nfigures: [321]", "4:11 SRC0204 `figures` must be a group of keys | write `key: text` lines below `figures:`, each indented by two spaces")]
    public void A_report_that_is_not_complete_does_not_build(string written, string instead, string findings) => Assert.Equal(
        "content/en/press/a.md:" + findings,
        CampaignOf.Findings($"-- content/en/press/a.md --\n---\n{Report.Replace(written, instead, StringComparison.Ordinal)}\n---"));

    [Theory]
    [InlineData(25, "")]
    [InlineData(26, "content/en/press/a.md:7:11 SRC0204 `text` has 26 words, and a quotation may have at most 25 | shorten it, or say it in your own words in the summary")]
    public void A_quotation_has_at_most_twenty_five_words(int words, string finding) => Assert.Equal(
        finding,
        CampaignOf.Findings($"""
            -- content/en/press/a.md --
            ---
            {Report}
            quotations:
              - id: q
                role: somebody
                text: {string.Join(' ', Enumerable.Repeat("word", words))}
            ---
            """));
}
