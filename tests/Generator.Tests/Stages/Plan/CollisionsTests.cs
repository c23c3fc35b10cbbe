using Generator.Tests.Support;
using static Generator.Tests.Support.ContentOf;

namespace Generator.Tests.Stages.Plan;

public sealed class CollisionsTests
{
    [Fact]
    public void Two_files_on_one_address_are_an_error_that_names_both()
    {
        var site = new SiteOf(Page("en/fr/press"), Page("fr/press")) { Config = Config(null, "fr") };

        var found = Assert.Single(site.Plan().Diagnostics);
        Assert.Equal(
            "content/fr/press.md LNK0011 this file and content/en/fr/press.md would both be written to `fr/press.html` | rename one of them",
            SiteOf.Line(found));
        Assert.Equal("the other file content/en/fr/press.md", $"{found.Related[0].Relation} {found.Related[0].Location}");
    }

    [Fact]
    public void Addresses_that_differ_only_in_case_are_an_error() =>
        Assert.Equal(
            "content/en/about.md LNK0011 this file would be written to `about.html` and content/en/About.md to `About.html`, which differ only in case | rename one of them",
            new SiteOf(Page("en/About"), Page("en/about")).Findings());

    [Fact]
    public void A_file_in_the_place_of_one_of_the_generators_own_is_an_error() =>
        Assert.Equal(
            "content/en/robots.txt LNK0011 this file and a file of the generator's own would both be written to `robots.txt` | rename one of them",
            (new SiteOf() with { Assets = [File("content/en/robots.txt", "")] }).Findings());

    [Theory]
    [InlineData("en/con", "con.html", "`con` is a device name on Windows")]
    [InlineData("en/what?", "what?.html", "it has a character that not every system can store")]
    public void A_name_that_not_every_system_can_store_is_an_error(string page, string address, string problem) =>
        Assert.Equal(
            $"content/{page}.md LNK0010 this file cannot have the address `{address}`: {problem} | rename the file: lower-case letters, digits and hyphens are safe everywhere",
            new SiteOf(Page(page)).Findings());
}
