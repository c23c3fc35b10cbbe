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
    [InlineData("en/downloads/letter-en", "downloads/letter-en.html", "downloads")]
    [InlineData("en/sha256sums/a", "sha256sums/a.html", "sha256sums")]
    [InlineData("en/.new/list", ".new/list.html", ".new")]
    [InlineData("en/.generated/a", ".generated/a.html", ".generated")]
    public void A_file_in_the_place_of_the_downloads_and_the_lists_is_an_error(string page, string address, string kept) =>
        Assert.Equal(
            $"content/{page}.md LNK0011 this file would be written to `{address}`, but `{kept}` belongs to the downloads and the lists of digests | rename it, or the folder that it lies in",
            new SiteOf(Page(page)).Findings());

    [Theory]
    [InlineData("en/about.html/a", "about.html/a.html", "about.html")]
    [InlineData("en/robots.txt/a", "robots.txt/a.html", "robots.txt")]
    [InlineData("en/feed.xml/b/c", "feed.xml/b/c.html", "feed.xml")]
    [InlineData("en/sitemap.xml/a", "sitemap.xml/a.html", "sitemap.xml")]
    public void A_folder_with_the_name_of_a_file_is_an_error(string page, string address, string file) =>
        Assert.Equal(
            $"content/{page}.md LNK0011 this file would be written to `{address}`, in a folder that has the name of the file `{file}` | rename it, or the folder that it lies in",
            (new SiteOf(Page("en/about"), Page(page)) with { Config = Config("https://example.org/") }).Findings());

    [Theory]
    [InlineData("en/con", "con.html", "`con` is a device name on Windows")]
    [InlineData("en/what?", "what?.html", "it has a character that not every system can store")]
    public void A_name_that_not_every_system_can_store_is_an_error(string page, string address, string problem) =>
        Assert.Equal(
            $"content/{page}.md LNK0010 this file cannot have the address `{address}`: {problem} | rename the file: lower-case letters, digits and hyphens are safe everywhere",
            new SiteOf(Page(page)).Findings());
}
