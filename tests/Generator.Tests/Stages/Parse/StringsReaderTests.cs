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

    /// <summary>Whatever the place of a slip, it is the only thing that is said: all else would follow from it.</summary>
    [Theory]
    [InlineData("nav.letter: A\n\tnav.about: B", "2:1 SRC0101 `nav.about` is indented, so it would be read as a part of the text above it | begin the line with its key, without a tab or a space before it")]
    [InlineData("# a comment\n\ttitle: B\nnav.letter: A", "2:1 SRC0101 `title` is indented, so it would be read as a part of the text above it | begin the line with its key, without a tab or a space before it")]
    [InlineData("nav.letter: A\n  nav.about: B", "2:1 SRC0101 `nav.about` is indented, so it would be read as a part of the text above it | begin the line with its key, without a tab or a space before it")]
    [InlineData("nav.letter: A\n<<<<<<< HEAD\nnav.about: B\n=======\nnav.about: C\n>>>>>>> other", "2:1 TRN0012 git found two changes of one place and left both here | keep the text that is right, and delete the other and the lines with `<<<<<<<`, `=======` and `>>>>>>>`")]
    [InlineData("nav.letter: A\nnav.about: C\n>>>>>>> other", "3:1 TRN0012 git found two changes of one place and left both here | keep the text that is right, and delete the other and the lines with `<<<<<<<`, `=======` and `>>>>>>>`")]
    [InlineData("number.decimals: x", "1:1 SRC0802 `number.decimals` is no key for dates and numbers | did you mean `number.decimal`?")]
    [InlineData("date.weekday: x", "1:1 SRC0802 `date.weekday` is no key for dates and numbers | they are `date.day`, `date.day_first`, `date.month`, `date.year`, `date.range`")]
    public void A_slip_is_said_once(string strings, string finding) => Assert.Equal(
        "content/en/strings.yml:" + finding, CampaignOf.Findings("-- content/en/strings.yml --\n" + strings));

    [Theory]
    [InlineData("month9", ":9:1 SRC0801 the name of the month `month.9` is missing, and `month9` is no key | did you mean `month.9`?")]
    [InlineData("Month.9", ":9:1 SRC0801 the name of the month `month.9` is missing, and `Month.9` is no key | did you mean `month.9`?")]
    [InlineData("mnth.9", ":9:1 SRC0801 the name of the month `month.9` is missing, and `mnth.9` is no key | did you mean `month.9`?")]
    [InlineData("september", " SRC0801 names of months are missing: `month.9` | add a line `month.9: …`")]
    public void A_month_that_is_misspelt_is_said_once(string key, string finding)
    {
        var months = string.Concat(Enumerable.Range(1, 12).Select(m => $"{(m == 9 ? key : $"month.{m}")}: name {m}\n"));

        Assert.Equal("content/en/strings.yml" + finding, CampaignOf.Findings("-- content/en/strings.yml --\n" + months));
        Assert.Equal("content/fr/strings.yml" + finding, CampaignOf.Findings("-- content/site.yml --\ntitle: x\nlanguages: [fr]\n-- content/fr/strings.yml --\n" + months));
    }

    [Fact]
    public void A_text_that_goes_on_may_have_a_word_with_a_colon() =>
        Assert.Equal("A see example.org: there note: x", CampaignOf.Parse("-- content/en/strings.yml --\nnav.letter: A\n  see example.org: there\n  note: x\n").Value.SourceStrings.ByKey["nav.letter"].Value);

    [Fact]
    public void Marks_of_a_conflict_are_found_in_every_file_of_the_content() => Assert.All(
        ["content/en/about.md", "content/sources.yml", "content/glossary.csv", "content/differences.yml", "content/fr/about.md"],
        path => Assert.Equal(
            $"{path}:2:1 TRN0012 git found two changes of one place and left both here | keep the text that is right, and delete the other and the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
            CampaignOf.Findings($"-- content/site.yml --\ntitle: x\nlanguages: [fr]\n-- {path} --\na\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n")));

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
