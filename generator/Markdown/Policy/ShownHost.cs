namespace Generator.Markdown.Policy;

/// <summary>The host that a reader believes a link to lead to, when its words are an address.</summary>
internal static class ShownHost
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("/?#:");

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
        AddressForm.Web => WithoutWww(address.Uri!.Host.ToLowerInvariant()),
        AddressForm.Mail => WithoutWww(address.Uri!.Host.ToLowerInvariant()),
        _ => null,
    };

    /// <summary>Two labels or more, the last of at least two letters: but a file of the content (<c>letter.md</c>) is none.</summary>
    private static bool IsBareHost(string host, string word)
    {
        var labels = host.Split('.');
        return labels.Length > 1
            && !word.AsSpan().TrimEnd(".,;").EndsWith(".md")
            && labels[^1].Length > 1
            && labels[^1].All(char.IsLetter)
            && labels.All(l => l.Length > 0 && l.All(c => char.IsLetterOrDigit(c) || c == '-'));
    }

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
