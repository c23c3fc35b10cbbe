using Generator.Tests.Support;
using static Generator.Tests.Support.RenderedPages;

namespace Generator.Tests.Stages.Check;

public sealed class LeaksTests
{
    [Theory]
    [InlineData("<p><code>{{ page.title }}</code> { { } }</p>")]
    [InlineData("<p>see example.org/home/page and <code>/home/me/site</code></p>")]
    [InlineData("<p>at home/ and [a] {b}</p>")]
    public void What_is_meant_passes(string main) => Assert.Empty(RulesBrokenBy(Page(main)));

    [Theory]
    [InlineData("raw-markup", "<p>{{ page.title }}</p>")]
    [InlineData("raw-markup", "<p title='}}'>x</p>")]
    [InlineData("raw-markup", "<p>&lt;!-- todo --></p>")]
    [InlineData("raw-markup", "<p>said so [@hrw]</p>")]
    [InlineData("raw-markup", "<h2>Demands {#demands}</h2>")]
    [InlineData("leak", "<p>en 824a0d41 UPDATE was c79de959</p>")]
    [InlineData("leak", "<p title='UPDATE! was c79de959'>x</p>")]
    [InlineData("leak", "<p>======== before ========</p>")]
    [InlineData("html-comment", "<p>a<!-- b --></p>")]
    [InlineData("machine-path", "<p>/home/me/site</p>")]
    [InlineData("machine-path", "<p title='C:\\Users\\me'>x</p>")]
    [InlineData("machine-path", "<p>built in <code>/srv/campaign</code></p>")]
    public void What_is_left_over_is_found(string rule, string main) => Assert.Equal([rule], RulesBrokenBy(Page(main)));

    /// <summary>Its elements are those that a parser adds, and have no place in the source.</summary>
    [Theory]
    [InlineData("leak", "UPDATE was here")]
    [InlineData("raw-markup", "{{ page.title }}")]
    [InlineData("machine-path", "/home/me/site")]
    public void A_page_that_is_text_alone_is_looked_through_too(string rule, string page) => Assert.Contains(rule, RulesBrokenBy(page));

    [Fact]
    public void Marks_of_translators_are_looked_for_in_feeds_too() =>
        Assert.Contains("leak", RulesBrokenBy(File("feed.xml", "<feed><title>UPDATE was c79de959</title></feed>")));

    [Fact]
    public void A_note_behind_a_sign_off_must_not_reach_the_site()
    {
        var signed = FrenchSite.About.Replace("À propos de ce site.\n", "À propos de ce site.\n\nreviewed: 2020-09-09 Claire D.\n", StringComparison.Ordinal);

        Assert.DoesNotContain("review-note", FrenchSite.Findings(signed), StringComparison.Ordinal);
        Assert.Contains(
            "warning review-note", FrenchSite.Findings(signed.Replace("Nous sommes", "Claire D. et moi sommes", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_of_the_build_is_looked_for_in_every_file() =>
        Assert.Equal(["machine-path"], RulesBrokenBy(File("assets/a.css", "/* /srv/campaign */")));
}
