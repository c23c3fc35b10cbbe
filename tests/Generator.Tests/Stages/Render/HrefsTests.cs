using Generator.Model;
using Generator.Stages.Render;
using Generator.Tests.Support;
using static Generator.Tests.Support.ContentOf;

namespace Generator.Tests.Stages.Render;

public sealed class HrefsTests
{
    private static readonly Uri Base = new("https://example.org/letter/");

    [Theory]
    [InlineData("en/about", "letter.html", null, "letter.html")]
    [InlineData("en/about", "letter.html", "p3", "letter.html#p3")]
    [InlineData("en/about", "about.html", "top", "#top")]
    [InlineData("en/about", "about.html", null, "about.html")]
    [InlineData("en/press/one", "letter.html", null, "../letter.html")]
    [InlineData("en/press/one", "press/two.html", null, "two.html")]
    [InlineData("fr/press/one", "fr/letter.html", "p1", "../letter.html#p1")]
    [InlineData("fr/about", "index.html", null, "../index.html")]
    public void Links_inside_the_site_are_relative_to_the_page(string page, string target, string? fragment, string expected)
    {
        Assert.Equal(expected, HrefsOn(page, null).To(OutputPath.Of(target), fragment));
        Assert.Equal(expected, HrefsOn(page, Base).To(OutputPath.Of(target), fragment));
    }

    [Fact]
    public void The_page_for_missing_addresses_links_from_the_path_of_the_base_url_if_there_is_one()
    {
        Assert.Equal("/letter/fr/about.html#a", HrefsOn("en/404", Base).To(OutputPath.Of("fr/about.html"), "a"));
        Assert.Equal("fr/about.html#a", HrefsOn("en/404", null).To(OutputPath.Of("fr/about.html"), "a"));
    }

    [Theory]
    [InlineData("letter.html", "p1", "https://example.org/letter/letter.html#p1")]
    [InlineData("index.html", null, "https://example.org/letter/")]
    [InlineData("fr/index.html", null, "https://example.org/letter/fr/")]
    public void Outside_a_page_is_known_by_one_address(string path, string? fragment, string expected) =>
        Assert.Equal(expected, HrefsOn("en/about", Base).Absolute(OutputPath.Of(path), fragment));

    [Fact]
    public void Without_a_base_url_there_is_no_address_outside() =>
        Assert.Null(HrefsOn("en/about", null).Absolute(OutputPath.Of("about.html"), null));

    private static Hrefs HrefsOn(string id, Uri? baseUrl)
    {
        var site = new SiteOf(Page(id)) { Config = Config(null, "fr") }.PlanWithoutFindings();
        return new Hrefs(site.Pages.Single(), baseUrl);
    }
}
