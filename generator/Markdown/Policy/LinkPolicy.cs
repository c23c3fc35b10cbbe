namespace Generator.Markdown.Policy;

/// <summary>
/// Judges every address of a body: its form, no <c>http</c> but what the bibliography lists, no image of another
/// server, no words that show one address and lead to another. Whether a target exists is found out when all pages
/// are known.
/// </summary>
internal sealed class LinkPolicy(MarkdownOptions options, Findings findings)
{
    /// <param name="target">With entities decoded.</param>
    public void CheckAddress(string target, Location location)
    {
        var address = AddressPolicy.Judge(target, options.LinkHosts);
        if (address.Form == AddressForm.Refused)
        {
            findings.Add(LinkRules.AddressForm, location, address.Problem!, address.Hint);
        }
        else if (address.Uri?.Scheme == Uri.UriSchemeHttp && !options.HttpAddresses.Contains(target))
        {
            findings.Add(
                LinkRules.HttpAddress,
                location,
                "this address begins with `http:`, so that anybody on the way can read what is read",
                "write `https:` if the page has it; else list the address in content/sources.yml and cite it with `[@id]`");
        }
    }

    /// <param name="alternative">The words for those who do not see it.</param>
    public void CheckImage(string target, string alternative, Location location)
    {
        if (AddressPolicy.Judge(target, options.LinkHosts).Form is AddressForm.Web or AddressForm.Mail)
        {
            findings.Add(
                LinkRules.ForeignImage,
                location,
                "this image comes from another server, which would learn who reads the page",
                "put the file beside the text, if its licence allows it, or write a link");
        }

        if (alternative.Length == 0)
        {
            findings.Add(
                MarkdownRules.ImageText,
                location,
                "this image has no words for those who do not see it",
                "write what it shows between the brackets: `![what it shows](file.png)`");
        }
    }

    /// <summary>Words that are themselves an address must lead to its host.</summary>
    public void CheckWords(string words, string target, Location location)
    {
        var leadsTo = AddressPolicy.Judge(target, options.LinkHosts);
        var isOneWord = words.AsSpan().IndexOfAny(" \n") < 0;
        var shown = words.Split([' ', '\n'])
            .Select(word => ShownHost.Of(word, withoutScheme: isOneWord && leadsTo.Form != AddressForm.Relative))
            .FirstOrDefault(host => host is not null && host != ShownHost.OfTarget(leadsTo));
        if (shown is not null)
        {
            findings.Add(
                LinkRules.LinkText,
                location,
                $"the words of this link show the address `{shown}`, but it leads elsewhere",
                "write the address that it leads to, or other words");
        }
    }
}
