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
        else if (address.Uri?.Scheme == Uri.UriSchemeHttp && !options.HttpAddresses.Contains(AddressPolicy.Encoded(target)))
        {
            findings.Add(
                LinkRules.HttpAddress,
                location,
                "this address begins with `http:`, so that anybody on the way can read what is read",
                "write `https:` if the page has it; else list the address in content/sources.yml and cite it with `[@id]`");
        }
    }

    /// <param name="alternative">The words for those who do not see it.</param>
    public void CheckImage(string alternative, string target, Location location)
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
            .Select(word => ShownHost.Of(word, withoutScheme: isOneWord && leadsTo.Form != AddressForm.Relative && !ShownHost.IsFileAt(leadsTo, word)))
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

/// <summary>The host that a reader believes a link to lead to, when its words are an address.</summary>
internal static class ShownHost
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("/?#:");
    private static readonly FrozenSet<string> TopLevelDomains = ReadDomains();

    /// <summary>
    /// The host of a word such as <c>https://example.org/a</c>, <c>www.example.org</c>, <c>example.org</c> or
    /// <c>name@example.org</c>, in lower case and without <c>www.</c>; nothing for any other word.
    /// </summary>
    /// <param name="withoutScheme">Whether words that only look like a host count.</param>
    public static string? Of(string word, bool withoutScheme)
    {
        var scheme = word.IndexOf("://", StringComparison.Ordinal);
        var rest = scheme < 0 ? word.AsSpan() : word.AsSpan(scheme + 3);
        var end = rest.IndexOfAny(Ends);
        var authority = end < 0 ? rest : rest[..end];
        var host = authority[(authority.LastIndexOf('@') + 1)..].Trim("<>()[]“”\"'«».,;!").ToString().ToLowerInvariant();
        var isAddress = scheme >= 0 || host.StartsWith("www.", StringComparison.Ordinal) || (withoutScheme && IsBareHost(host, word));
        return isAddress ? WithoutWww(host) : null;
    }

    /// <summary>The host that an address leads to in the same form; nothing for a file of the site.</summary>
    public static string? OfTarget(Address address) => address.Form switch
    {
        AddressForm.Web or AddressForm.Mail => WithoutWww(address.Uri!.Host.ToLowerInvariant()),
        _ => null,
    };

    /// <summary>Whether an address ends in a word, so that it names a file: <c>install.sh</c>.</summary>
    public static bool IsFileAt(Address address, string word) => address.Form == AddressForm.Web
        && string.Equals(Uri.UnescapeDataString(address.Uri!.Segments[^1]), word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Two labels or more, the last a domain that exists: but a file of the content (<c>letter.md</c>) is none.</summary>
    private static bool IsBareHost(string host, string word)
    {
        var labels = host.Split('.');
        return labels.Length > 1
            && !word.AsSpan().TrimEnd(".,;").EndsWith(".md")
            && TopLevelDomains.Contains(labels[^1])
            && labels.All(l => l.Length > 0 && l.All(c => char.IsLetterOrDigit(c) || c == '-'));
    }

    private static FrozenSet<string> ReadDomains()
    {
        using var file = new StreamReader(typeof(ShownHost).Assembly.GetManifestResourceStream("top-level-domains.txt")!);
        return file.ReadToEnd().Split('\n').Where(line => line is not ['#', ..]).SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
    }

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
