using static Generator.Tests.Support.RenderedPages;

namespace Generator.Tests.Stages.Check;

public sealed class AccessibilityTests
{
    [Theory]
    [InlineData("<img src='index.html' alt=''>")]
    [InlineData("<a href='#main'><img src='index.html' alt='x'></a>")]
    [InlineData("<a href='#main' aria-label='x'></a>")]
    [InlineData("<a href='#main'><svg role='img'><title>x</title></svg></a>")]
    [InlineData("<table><tr><th>x</th><td>y</td></tr></table>")]
    [InlineData("<table role='presentation'><tr><td>y</td></tr></table>")]
    [InlineData("<p tabindex='0'>x</p><p tabindex='-1'>y</p>")]
    [InlineData("<svg aria-hidden='true'></svg>")]
    [InlineData("<svg role='img' aria-labelledby='main'></svg>")]
    [InlineData("<p lang='ar' dir='rtl'>x</p>")]
    [InlineData("<bdi lang='ar'>x</bdi>")]
    [InlineData("<p lang='ar' dir='auto'>x</p>")]
    [InlineData("<p lang=''>x</p>")]
    [InlineData("<div lang='ar' dir='rtl'>x<p lang='ug'>y</p></div>")]
    public void What_everybody_can_use_passes(string main) => Assert.Empty(RulesBrokenBy(Page(main)));

    [Theory]
    [InlineData("missing-alt", "<img src='index.html'>")]
    [InlineData("empty-link", "<a href='#main'></a>")]
    [InlineData("empty-link", "<a href='#main'><img src='index.html' alt=''></a>")]
    [InlineData("empty-link", "<a href='#main'><svg aria-hidden='true'><title>x</title></svg></a>")]
    [InlineData("table-headers", "<table><tr><td>y</td></tr></table>")]
    [InlineData("tabindex", "<p tabindex='2'>x</p>")]
    [InlineData("drawing-name", "<svg></svg>")]
    [InlineData("drawing-name", "<svg role='img'><title> </title></svg>")]
    [InlineData("drawing-name", "<svg><title>x</title></svg>")]
    [InlineData("direction", "<p lang='ar'>x</p>")]
    [InlineData("direction", "<p lang='fr' dir='rtl'>x</p>")]
    [InlineData("direction", "<div lang='ar' dir='rtl'>x<p lang='en'>y</p></div>")]
    public void A_barrier_is_found(string rule, string main) => Assert.Equal([rule], RulesBrokenBy(Page(main)));

    [Theory]
    [InlineData("page-language", "lang=\"en\"", "")]
    [InlineData("page-language", "lang=\"en\"", "lang=\"\"")]
    [InlineData("direction", "dir=\"ltr\"", "")]
    [InlineData("direction", "dir=\"ltr\"", "dir=\"rtl\"")]
    [InlineData("page-title", "<title>A page</title>", "")]
    [InlineData("page-title", "<title>A page</title>", "<title> </title>")]
    public void What_a_page_must_say_is_missed(string rule, string text, string instead) =>
        Assert.Equal([rule], RulesBrokenBy(Page("").Replace(text, instead, StringComparison.Ordinal)));
}
