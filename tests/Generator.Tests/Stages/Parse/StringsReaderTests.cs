using Generator.Tests.Support;

namespace Generator.Tests.Stages.Parse;

public class StringsReaderTests
{
    [Fact]
    public void A_key_has_the_text_behind_its_colon()
    {
        var strings = CampaignOf.ParseWithoutFindings("""
            -- content/en/strings.yml --
            # The interface
            nav.letter: The letter

            date.day: "{month} {d}, {y}"
            number.group: "\u202f"
            number.percent: ""
            language.zh-Hans: Chinese (simplified)
            """).SourceStrings;

        Assert.Equal("The letter", strings.ByKey["nav.letter"].Value);
        Assert.Equal("{month} {d}, {y}", strings.ByKey["date.day"].Value);
        Assert.Equal("\u202F", strings.ByKey["number.group"].Value);
        Assert.Equal("", strings.ByKey["number.percent"].Value);
        Assert.Equal("content/en/strings.yml:2:13", strings.ByKey["nav.letter"].Location.ToString());
    }

    [Fact]
    public void Text_that_YAML_would_read_otherwise_is_taken_as_it_stands()
    {
        var parsed = CampaignOf.Parse("""
            -- content/en/strings.yml --
            date.day: {d} {month}
            title: One: two # three
            """);

        Assert.Equal("{d} {month}", parsed.Value.SourceStrings.ByKey["date.day"].Value);
        Assert.Equal("One: two # three", parsed.Value.SourceStrings.ByKey["title"].Value);
        Assert.Equal(
            """
            content/en/strings.yml:1:11 TRN0005 the text of `date.day` needs quotation marks; it was read as it stands | write date.day: "{d} {month}"
            content/en/strings.yml:2:8 TRN0005 the text of `title` needs quotation marks; it was read as it stands | write title: "One: two # three"
            """,
            CampaignOf.Lines(parsed.Diagnostics));
    }

    [Theory]
    [InlineData("- a", "1:1 SRC0204 the file must consist of keys with texts | write one `key: text` per line")]
    [InlineData("nav:\n  - letter", "1:1 SRC0204 `nav` must be one text | write `nav: …` on one line, without lines below it")]
    [InlineData("nav letter: x", "1:1 SRC0204 `nav letter` is not a key | use the letters a–z, digits, `.`, `-` and `_`")]
    [InlineData("nav.letter:", "1:1 SRC0204 `nav.letter` is empty | write its text after the colon, or delete the line")]
    [InlineData("a: x\na: y", "2:1 SRC0103 `a` is given twice | keep one of the two lines")]
    public void A_fault_has_its_place(string strings, string finding) => Assert.Equal(
        "content/en/strings.yml:" + finding, CampaignOf.Findings("-- content/en/strings.yml --\n" + strings));

    [Fact]
    public void Without_the_file_the_interface_has_no_words()
    {
        var files = CampaignOf.Files("");
        files.Delete("content/en/strings.yml");
        var tree = Generator.Stages.Load.SourceLoader.Load(files).Value;

        Assert.Equal(
            "content/en/strings.yml SRC0207 there is no `content/en/strings.yml`, which holds the words of the interface | bring the file back from the history, or copy that of another campaign",
            CampaignOf.Lines(Generator.Stages.Parse.ContentParser.Parse(tree).Diagnostics));
    }

    [Fact]
    public void Words_of_data_files_and_settings_have_keys_of_their_own()
    {
        var strings = CampaignOf.ParseWithoutFindings("""
            -- content/site.yml --
            title: The site
            -- content/sources.yml --
            - {id: s, kind: press, note: A note}
            -- content/differences.yml --
            - id: c
              topic: t
              claim: What
              reports: {a: This, b: }
              primary: Nothing
              conclusion: So
            """).SourceStrings.ByKey;

        Assert.Equal(("The site", "A note"), (strings["site.title"].Value, strings["source.s.note"].Value));
        Assert.Equal(("What", "This"), (strings["claim.c.text"].Value, strings["claim.c.a"].Value));
        Assert.Equal(("Nothing", "So"), (strings["claim.c.primary"].Value, strings["claim.c.conclusion"].Value));
        Assert.DoesNotContain("claim.c.b", strings.Keys);
    }
}
