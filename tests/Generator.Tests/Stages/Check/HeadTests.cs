using static Generator.Tests.Support.RenderedPages;

namespace Generator.Tests.Stages.Check;

public sealed class HeadTests
{
    private const string Charset = "<meta charset=\"utf-8\">";
    private const string Referrer = "<meta name=\"referrer\" content=\"no-referrer\">";
    private const string Link = "<link rel=\"stylesheet\" href=\"index.html\">";

    [Theory]
    [InlineData("charset", Charset, "")]
    [InlineData("charset", Charset, "<meta charset=\"latin1\">")]
    [InlineData("charset", Charset, "<title>first</title>" + Charset, "security-policy")]
    [InlineData("referrer", Referrer, "")]
    [InlineData("referrer", Referrer, "<meta name=\"referrer\" content=\"origin\">")]
    [InlineData("referrer", Referrer, Link + Referrer)]
    [InlineData("security-policy", "Content-Security-Policy", "X-Policy", "forbidden-element")]
    [InlineData("security-policy", Charset, Charset + "<title>first</title>")]
    [InlineData("security-policy", "default-src 'none'; ", "")]
    [InlineData("security-policy", "form-action 'none'", "")]
    [InlineData("security-policy", "base-uri 'none'", "base-uri 'self'")]
    [InlineData("security-policy", "style-src 'self'", "style-src 'self' 'unsafe-inline'")]
    [InlineData("security-policy", "img-src 'self'", "img-src 'self' https:")]
    [InlineData("security-policy", "img-src 'self'", "script-src 'self'")]
    [InlineData("security-policy", "</head>", "<style>p{}</style></head>")]
    public void A_head_out_of_order_is_found(string rule, string text, string instead, params string[] others) =>
        Assert.Equal([.. others.Order(StringComparer.Ordinal).Append(rule).Order(StringComparer.Ordinal)], RulesBrokenBy(Page("").Replace(text, instead, StringComparison.Ordinal)));

    [Theory]
    [InlineData("</head>", Link + "</head>")]
    [InlineData("img-src 'self'; ", "")]
    public void What_the_policy_leaves_open_passes(string text, string instead) =>
        Assert.Empty(RulesBrokenBy(Page("").Replace(text, instead, StringComparison.Ordinal)));

    [Theory]
    [InlineData("p{}")]
    [InlineData("p{}", "p {}", "security-policy", "security-policy")]
    public void Styles_in_the_page_need_their_hash(string hashed, string? written = null, params string[] rules)
    {
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(hashed)));
        var page = Page("")
            .Replace("style-src 'self'", $"style-src 'sha256-{hash}'", StringComparison.Ordinal)
            .Replace("</head>", $"<style>{written ?? hashed}</style></head>", StringComparison.Ordinal);

        Assert.Equal(rules, FindingsIn(null, File("index.html", page)).Select(d => d.Rule.Name));
    }
}
