using static Generator.Tests.Support.RenderedPages;

namespace Generator.Tests.Stages.Check;

public sealed class ExternalLinksTests
{
    [Theory]
    [InlineData("https://example.org/a?b=utm_c")]
    [InlineData("http://example.org/#gclid=1")]
    [InlineData("https://example.org/onion")]
    public void A_plain_link_out_passes(string href) =>
        Assert.Empty(RulesBrokenBy(Page($"<a rel='external noreferrer noopener' href='{href}'>x</a>")));

    [Fact]
    public void A_mail_address_needs_no_rel() => Assert.Empty(RulesBrokenBy(Page("<a href='mailto:a@example.org'>x</a>")));

    [Theory]
    [InlineData("page-link-scheme", "javascript:alert(1)")]
    [InlineData("page-link-scheme", "java&#115;cript:alert(1)")]
    [InlineData("page-link-scheme", "data:text/html,x")]
    [InlineData("page-link-scheme", "file:///etc/passwd")]
    [InlineData("page-link-scheme", "//example.org/")]
    [InlineData("page-link-scheme", "https://[")]
    [InlineData("onion-link", "https://abc.onion/")]
    [InlineData("tracking-parameter", "https://example.org/?a=b&utm_source=c")]
    [InlineData("tracking-parameter", "https://example.org/?FBCLID=c")]
    public void What_betrays_the_reader_is_found(string rule, string href) =>
        Assert.Contains(rule, RulesBrokenBy(Page($"<a rel='noreferrer noopener' href='{href}'>x</a>")));

    [Theory]
    [InlineData("")]
    [InlineData("noopener")]
    [InlineData("noreferrer")]
    public void A_link_out_needs_its_rel(string rel) =>
        Assert.Equal(["external-rel"], RulesBrokenBy(Page($"<a rel='{rel}' href='https://example.org/'>x</a>")));
}
