using static Generator.Tests.Support.RenderedPages;

namespace Generator.Tests.Stages.Check;

public sealed class PolicyTests
{
    [Theory]
    [InlineData("<script type='application/ld+json'>{\"a\": \"}}\"}</script>")]
    [InlineData("<input type='radio' aria-label='x'>")]
    [InlineData("<svg aria-hidden='true'><use href='#main'/></svg>")]
    [InlineData("<p one='x'>on</p>", "event-attribute")]
    public void Data_and_plain_elements_pass(string main, params string[] rules) => Assert.Equal(rules, RulesBrokenBy(Page(main)));

    [Theory]
    [InlineData("script", "<script>x</script>")]
    [InlineData("script", "<script type='application/ld+json' src='index.html'></script>")]
    [InlineData("json-ld", "<script type='application/ld+json'>{a}</script>")]
    [InlineData("event-attribute", "<p onclick='x'>y</p>")]
    [InlineData("style-attribute", "<p style='color: red'>y</p>")]
    [InlineData("forbidden-element", "<form>x</form>")]
    [InlineData("forbidden-element", "<iframe src='index.html'></iframe>")]
    [InlineData("forbidden-element", "<object data='index.html'></object>")]
    [InlineData("forbidden-element", "<embed src='index.html'>")]
    [InlineData("forbidden-element", "<base href='index.html'>")]
    [InlineData("forbidden-element", "<template>x</template>")]
    [InlineData("forbidden-element", "<meta http-equiv='refresh' content='0'>")]
    [InlineData("third-party-request", "<img src='https://example.org/a.png' alt=''>")]
    [InlineData("third-party-request", "<img src='//example.org/a.png' alt=''>")]
    [InlineData("third-party-request", "<img src='data:image/png,' alt=''>")]
    [InlineData("third-party-request", "<img src='index.html' srcset='https://example.org/a.png 2x' alt=''>")]
    [InlineData("third-party-request", "<video poster='https://example.org/a.png'></video>")]
    [InlineData("third-party-request", "<svg aria-hidden='true'><image xlink:href='https://example.org/a.png'/></svg>")]
    [InlineData("third-party-request", "<link rel='stylesheet' href='https://example.org/a.css'>")]
    [InlineData("third-party-request", "<a href='#main' ping='index.html'>x</a>")]
    [InlineData("offline-reference", "<svg aria-hidden='true'><use href='index.html#main'/></svg>")]
    [InlineData("offline-reference", "<link rel='stylesheet' href='index.html' integrity='x'>")]
    [InlineData("prefetch", "<link rel='prefetch' href='index.html'>")]
    [InlineData("style-request", "<p></p><style>a { background: url(a.png) }</style>", "security-policy")]
    public void What_runs_or_loads_is_found(string rule, string main, params string[] others) =>
        Assert.Equal([.. others, rule], RulesBrokenBy(Page(main)));
}
