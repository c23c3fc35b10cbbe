using Generator.Text;

namespace Generator.Tests.Text;

public class AddressPolicyTests
{
    [Theory]
    [InlineData("https://example.org", "Web")]
    [InlineData("HTTPS://Example.org/a?b=c#d", "Web")]
    [InlineData("http://example.org/", "Web")]
    [InlineData("https://cihrs.org/?lang=en&p=33399", "Web")]
    [InlineData("https://humanists.international/de/2020/09/schlie%C3%9Ft/", "Web")]
    [InlineData("https://fr.example.org/été", "Web")]
    [InlineData("https://a-b.example.co.uk/x@y:z", "Web")]
    [InlineData("mailto:name@example.org", "Mail")]
    [InlineData("mailto:first.last+letter@example.org", "Mail")]
    [InlineData("letter.md", "Relative")]
    [InlineData("../press/epoch-times.md#figures", "Relative")]
    [InlineData("#p3", "Relative")]
    public void A_good_address_has_its_form(string written, string form) =>
        Assert.Equal(form, AddressPolicy.Judge(written, []).Form.ToString());

    [Theory]
    [InlineData("", "the address is empty")]
    [InlineData("https://example.org/a b", "the address has a space in it")]
    [InlineData("java\tscript:alert(1)", "the address has a space in it")]
    [InlineData("..\\letter.md", "the address has a backslash")]
    [InlineData("javascript:alert(1)", "an address cannot begin with `javascript:`")]
    [InlineData("JavaScript:alert(1)", "an address cannot begin with `javascript:`")]
    [InlineData("data:text/html,x", "an address cannot begin with `data:`")]
    [InlineData("vbscript:x", "an address cannot begin with `vbscript:`")]
    [InlineData("file:///etc/passwd", "an address cannot begin with `file:`")]
    [InlineData("/letter.html", "an address cannot begin with `/`")]
    [InlineData("//evil.example/x", "an address cannot begin with `/`")]
    [InlineData("1:2.md", "an address of a file cannot have a `:`")]
    [InlineData("https:example.org", "`//` is missing after `https:`")]
    [InlineData("https://user:pass@example.org/", "the address has a name or password before `@`")]
    [InlineData("https://un.org@evil.example/", "the address has a name or password before `@`")]
    [InlineData("https://example.org:8443/", "the address has a port number")]
    [InlineData("https://", "the host is not written in plain letters a to z, so that it could look like another")]
    [InlineData("https://аpple.com/", "the host is not written in plain letters a to z, so that it could look like another")]
    [InlineData("https://xn--pple-43d.com/", "the host is not written in plain letters a to z, so that it could look like another")]
    [InlineData("https://exam%70le.org/", "the host is not written in plain letters a to z, so that it could look like another")]
    [InlineData("https://localhost/", "the host is not written in plain letters a to z, so that it could look like another")]
    [InlineData("https://[::1]/", "the address has a port number")]
    [InlineData("https://abc.onion/", "an `.onion` address is not linked")]
    [InlineData("https://example.org/?a=b&utm_source=x", "`utm_source` follows readers around")]
    [InlineData("https://example.org/?fbclid=x#y", "`fbclid` follows readers around")]
    [InlineData("https://example.org/?GCLID=x", "`GCLID` follows readers around")]
    [InlineData("mailto:name", "this is not a mail address")]
    [InlineData("mailto:a#b@example.org", "this is not a mail address")]
    [InlineData("mailto:a,b@example.org", "this is not a mail address")]
    [InlineData("mailto:\"a\"@example.org", "this is not a mail address")]
    [InlineData("mailto:a@b.example?bcc=c@d.example", "this is not a mail address")]
    [InlineData("mailto:@example.org", "this is not a mail address")]
    [InlineData("mailto:.a@example.org", "this is not a mail address")]
    [InlineData("mailto:a..b@example.org", "this is not a mail address")]
    [InlineData("mailto:a.@example.org", "this is not a mail address")]
    [InlineData("mailto:<a@example.org>", "this is not a mail address")]
    [InlineData("mailto:é@example.org", "this is not a mail address")]
    [InlineData("mailto:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.org", "this is not a mail address")]
    public void A_bad_address_says_what_is_wrong(string written, string problem)
    {
        var address = AddressPolicy.Judge(written, []);

        Assert.Equal((AddressForm.Refused, problem), (address.Form, address.Problem));
        Assert.NotNull(address.Hint);
    }

    [Theory]
    [InlineData("https://example.org/a|b", "https://example.org/a%7Cb")]
    [InlineData("https://example.org/100%", "https://example.org/100%25")]
    [InlineData("https://example.org/%zz%4", "https://example.org/%25zz%254")]
    [InlineData("https://example.org/%C3%9F?a=b&c=d#e", "https://example.org/%C3%9F?a=b&c=d#e")]
    [InlineData("https://example.org/a[1]{2}<3>\"4\"`5`^", "https://example.org/a%5B1%5D%7B2%7D%3C3%3E%224%22%605%60%5E")]
    [InlineData("https://example.org/a#b#c", "https://example.org/a#b%23c")]
    [InlineData("https://example.org/été/中😀", "https://example.org/%C3%A9t%C3%A9/%E4%B8%AD%F0%9F%98%80")]
    [InlineData("https://example.org?q=a|b", "https://example.org?q=a%7Cb")]
    [InlineData("https://müller.example/ü", "https://müller.example/%C3%BC")]
    [InlineData("https://example.org", "https://example.org")]
    [InlineData("https://example.org/~a_b-c.d;e,f'g(h)*i+j=k$l!m@n:o", "https://example.org/~a_b-c.d;e,f'g(h)*i+j=k$l!m@n:o")]
    [InlineData("mailto:name@example.org", "mailto:name@example.org")]
    public void What_is_no_part_of_an_address_is_encoded(string written, string encoded)
    {
        Assert.Equal(encoded, AddressPolicy.Encoded(written));
        Assert.Equal(encoded, AddressPolicy.Encoded(encoded));
    }

    [Fact]
    public void A_host_of_another_script_is_allowed_when_it_is_listed() =>
        Assert.Equal(AddressForm.Web, AddressPolicy.Judge("https://xn--e1afmkfd.example/", ["xn--e1afmkfd.example"]).Form);
}
