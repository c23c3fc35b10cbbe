using Generator.Diagnostics;
using Generator.Stages.Load;
using Generator.Tests.Support;
using Generator.Text;

namespace Generator.Tests.Stages.Load;

public class ConfigReaderTests
{
    [Fact]
    public void What_is_not_written_has_its_default()
    {
        var config = CampaignOf.Load("").Value.Config;

        Assert.Equal(("A site", "en", "main", true, 60), (config.Title, config.SourceLanguage.Value, config.Branch, config.PublishUnreviewed, config.TranslationMinimum));
        Assert.Null(config.BaseUrl);
        Assert.Null(config.Repository);
        Assert.Empty(config.Languages);
    }

    [Fact]
    public void Every_setting_is_read()
    {
        var config = CampaignOf.Load("""
            -- content/site.yml --
            title: A letter
            base_url: https://example.org/letter
            source_language: fr
            languages: [en, zh-Hans]
            repository: https://github.com/example/letter/
            branch: trunk
            publish_unreviewed: no
            translation_minimum: 80
            link_hosts: [example.net]
            severities:
              skipped-heading: error
            """).Value.Config;

        Assert.Equal("https://example.org/letter/", config.BaseUrl!.AbsoluteUri);
        Assert.Equal("fr", config.SourceLanguage.Value);
        Assert.Equal(["en", "zh-Hans"], config.Languages.Select(l => l.Value));
        Assert.Equal("https://github.com/example/letter", config.Repository!.AbsoluteUri);
        Assert.Equal(("trunk", false, 80), (config.Branch, config.PublishUnreviewed, config.TranslationMinimum));
        Assert.Equal(["example.net"], config.LinkHosts);
    }

    [Theory]
    [InlineData("title: a: b", "1:8 CFG0101 the text of `title` needs quotation marks | write title: \"a: b\"")]
    [InlineData("- title", "1:1 CFG0101 the file must consist of keys with values | write one `key: text` per line")]
    [InlineData("titel: x", "1:1 CFG0103 the file has no key `titel` | did you mean `title`?\ncontent/site.yml:1:1 CFG0104 the file has no `title` | add a line `title: …`")]
    [InlineData("# nothing", "1:1 CFG0104 the file has no `title` | add a line `title: …`")]
    [InlineData("title: x\nlanguages: fr", "2:12 CFG0105 `languages` must be a list | write `languages: [fr]`")]
    [InlineData("title: x\nlanguages: [zh_CN]", "2:13 CFG0105 `languages` names no language: `zh_CN` | write `zh-Hans`")]
    [InlineData("title: x\nlanguages: [klingon]", "2:13 CFG0105 `languages` names no language: `klingon` | write a tag of BCP 47, such as `fr` or `zh-Hans`")]
    [InlineData("title: x\nlanguages: [fr, en]", "2:17 CFG0105 `en` is the source language, which is always published | delete it here")]
    [InlineData("title: x\nlanguages: [fr, fr]", "2:17 CFG0105 `fr` is listed twice | delete it here")]
    [InlineData("title: x\nbase_url: example.org", "2:11 CFG0105 `base_url` must be the address under which the site is published | write it whole, such as `https://example.org/letter/`, without `?`, `#`, spaces and empty parts; a host with other letters than a to z in its `xn--` form; or delete the line")]
    [InlineData("title: x\nbase_url: https://exämple.org/", "2:11 CFG0105 `base_url` must be the address under which the site is published | write it whole, such as `https://example.org/letter/`, without `?`, `#`, spaces and empty parts; a host with other letters than a to z in its `xn--` form; or delete the line")]
    [InlineData("title: x\nbase_url: https://example.org/?a", "2:11 CFG0105 `base_url` must be the address under which the site is published | write it whole, such as `https://example.org/letter/`, without `?`, `#`, spaces and empty parts; a host with other letters than a to z in its `xn--` form; or delete the line")]
    [InlineData("title: x\nrepository: letter.md", "2:13 CFG0105 `repository` must be the address of a page | begin it with `https://`")]
    [InlineData("title: x\npublish_unreviewed: nо", "2:21 CFG0105 `publish_unreviewed` must be `yes` or `no` | did you mean `no`?")]
    [InlineData("title: x\ntranslation_minimum: 101", "2:22 CFG0105 `translation_minimum` must be a whole number from 0 to 100")]
    [InlineData("title: x\nlink_hosts: [https://example.org]", "2:14 CFG0105 `https://example.org` is not a host | write it like `example.org`, in small letters, without `https://`; one with other letters in its `xn--` form")]
    [InlineData("title: x\nseverities: {seal-mising: info}", "2:14 CFG0103 there is no rule `seal-mising` | did you mean `seal-missing`?")]
    [InlineData("title: x\nseverities: {seal-missing: mild}", "2:28 CFG0105 `seal-missing` cannot be `mild` | write `info`, `warning`, `error`")]
    [InlineData("title: x\nseverities: {hidden-char: warning}", "2:27 CFG0106 `hidden-char` stays an error, because later steps rely on it | delete this line")]
    public void A_wrong_setting_is_an_error_with_its_place(string settings, string finding) =>
        Assert.Equal("content/site.yml:" + finding, CampaignOf.Findings("-- content/site.yml --\n" + settings));

    [Theory]
    [InlineData("unread-file: error")]
    [InlineData("unread-file: info")]
    [InlineData("broken-fragment: warning")]
    public void Warnings_and_checks_of_finished_pages_can_be_changed(string severity)
    {
        var findings = new Findings();
        var text = new SourceText(new SourcePath("content/site.yml"), $"title: x\nseverities: {{{severity}}}\n");

        var config = ConfigReader.Read(text, findings);

        Assert.Empty(findings.Sorted());
        Assert.Single(config.Severities);
    }

    [Fact]
    public void There_are_at_most_a_hundred_languages()
    {
        var tags = Enumerable.Range(0, InputLimits.Languages + 1).Select(i => $"a{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}").ToList();

        Assert.Equal("", Findings(tags.Take(InputLimits.Languages)));
        Assert.Contains("CFG0105 there are more than 100 languages", Findings(tags), StringComparison.Ordinal);

        static string Findings(IEnumerable<string> tags) =>
            CampaignOf.Findings($"-- content/site.yml --\ntitle: x\nlanguages: [{string.Join(", ", tags)}]");
    }

    [Fact]
    public void Without_site_yml_there_is_no_campaign()
    {
        var findings = SourceLoader.Load(new Generator.Files.MemoryFileSystem()).Diagnostics;

        Assert.Equal(
            "content/site.yml CFG0102 there is no `content/site.yml` | write it with a line `title: …`",
            CampaignOf.Lines(findings));
    }
}
