using Generator.Model;
using Generator.Tests.Support;

namespace Generator.Tests.Stages.Parse;

public class DataFileTests
{
    [Fact]
    public void A_source_is_read_whole()
    {
        var source = Assert.Single(CampaignOf.ParseWithoutFindings("""
            -- content/sources.yml --
            - id: report_a
              title: "Letter: a report"
              short: A report
              publisher: A paper
              author: Somebody
              date: 2020-09
              url: http://example.org/?p=1
              language: zh-Hant
              kind: un-document
              symbol: A/HRC/40/6
              note: What it shows
            """).Bibliography.Sources);

        Assert.Equal(("report_a", "Letter: a report", "A paper", "Somebody"), (source.Id.Value, source.Title!.Value, source.Publisher!.Value, source.Author!.Value));
        Assert.Equal("A report", source.Short!.Value);
        Assert.Equal(("2020-09", "http://example.org/?p=1", "zh-Hant"), (source.Date!.Value.ToString(), source.Url!.Value.AbsoluteUri, source.Language.Value));
        Assert.Equal((SourceKind.UnDocument, "A/HRC/40/6", "What it shows"), (source.Kind, source.Symbol!.Value, source.Note!.Value));
        Assert.Equal("content/sources.yml:1:7", source.Id.Location.ToString());
    }

    [Theory]
    [InlineData("id: a", "1:1 SRC0204 the file must be a list | begin each entry with `- id: …`")]
    [InlineData("- a", "1:3 SRC0204 a source must be a group of keys | write `- id: …`")]
    [InlineData("- id: a\n  kind: press", "1:7 SRC0203 nothing says what the source `a` is | give it a `title`, a `publisher` or a `note`")]
    [InlineData("- id: a\n  title: x", "1:3 SRC0203 a source has no `kind` | add a line `kind: letter`")]
    [InlineData("- id: A\n  title: x\n  kind: press", "1:7 SRC0204 `id` is not an id | use 1 to 64 of the characters a–z, 0–9, `-` and `_`")]
    [InlineData("- {id: a, title: x, kind: press}\n- {id: a, title: y, kind: press}", "2:8 SRC0205 the id `a` is given twice | give one of the two another id")]
    [InlineData("- {id: a, title: x, kind: pres}", "1:27 SRC0204 `kind` cannot be `pres` | did you mean `press`?")]
    [InlineData("- {id: a, title: x, kind: press, languages: en}", "1:34 SRC0202 a source has no key `languages` | did you mean `language`?")]
    [InlineData("- {id: a, title: x, kind: press, url: \"javascript:x\"}", "1:39 SRC0204 `url` cannot be used: an address cannot begin with `javascript:` | link to a page that begins with `https://`, or to a file of the content")]
    [InlineData("- {id: a, title: x, kind: press, url: \"https://example.org/?utm_source=x\"}", "1:39 SRC0204 `url` cannot be used: `utm_source` follows readers around | delete it from the address")]
    [InlineData("- {id: a, title: x, kind: press, url: letter.md}", "1:39 SRC0204 `url` must be the address of a page | begin it with `https://`")]
    [InlineData("- {id: a, title: x, kind: press, url: \"mailto:a@example.org\"}", "1:39 SRC0204 `url` must be the address of a page | begin it with `https://`")]
    [InlineData("- id: a\n title: x", "2:2 SRC0101 this line does not fit to those above it | write one `key: text` per line, and begin the lines of one group in the same column")]
    public void A_fault_in_the_sources_has_its_place(string sources, string finding) =>
        Assert.Equal("content/sources.yml:" + finding, CampaignOf.Findings("-- content/sources.yml --\n" + sources));

    [Fact]
    public void A_listed_host_may_have_other_letters() => CampaignOf.ParseWithoutFindings("""
        -- content/site.yml --
        title: x
        link_hosts: [xn--e1afmkfd.example]
        -- content/sources.yml --
        - {id: a, title: x, kind: press, url: "https://xn--e1afmkfd.example/"}
        """);

    [Fact]
    public void A_claim_is_read_whole()
    {
        var parsed = CampaignOf.ParseWithoutFindings("""
            -- content/differences.yml --
            - id: groups
              topic: figures
              claim: How many signed
              reports:
                geneva: "321"
                ishr:
              primary: The release says 321
              conclusion: "321"
              paragraph: p1
              sources: [a]
            """);

        var claim = Assert.Single(parsed.Differences.Claims);
        Assert.Equal(("groups", "figures", "How many signed"), (claim.Id.Value, claim.Topic.Value, claim.Text.Value));
        Assert.Equal([("geneva", "321"), ("ishr", null)], claim.Reports.Select(r => (r.Report.Value, r.Says?.Value)));
        Assert.Equal(("The release says 321", "321", "p1", "a"), (claim.Primary.Value, claim.Conclusion.Value, claim.Paragraph!.Value, claim.Sources[0].Value));
    }

    [Theory]
    [InlineData("reports: {a: x}", "reports: {A b: x}", "4:13 SRC0204 `reports` is not an id | use 1 to 64 of the characters a–z, 0–9, `-` and `_`")]
    [InlineData("reports: {a: x}", "reports: x", "4:12 SRC0204 `reports` must be a group of keys | write `key: text` lines below `reports:`, each indented by two spaces")]
    [InlineData("reports: {a: x}", "reports: {a: [x]}", "4:13 SRC0204 `a` must be one text | write `a: …`")]
    [InlineData("  topic: b\n", "", "1:3 SRC0203 a claim has no `topic` | add a line `topic: an-id`")]
    [InlineData("claim: c", "claim:", "3:3 SRC0204 `claim` is empty | write its text after the colon, or delete the line")]
    public void A_fault_in_the_differences_has_its_place(string written, string instead, string finding) => Assert.Equal(
        "content/differences.yml:" + finding,
        CampaignOf.Findings("-- content/differences.yml --\n" + """
            - id: a
              topic: b
              claim: c
              reports: {a: x}
              primary: d
              conclusion: e
            """.Replace(written, instead, StringComparison.Ordinal)));

    [Fact]
    public void Without_data_files_there_is_nothing_to_cite_and_nothing_differs()
    {
        var parsed = CampaignOf.ParseWithoutFindings("");

        Assert.Empty(parsed.Bibliography.Sources);
        Assert.Empty(parsed.Differences.Claims);
    }
}
