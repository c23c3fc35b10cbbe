namespace Generator.Text;

/// <summary>
/// The form that an address may have, wherever somebody writes one: in Markdown, front matter, data files,
/// settings. It judges the form alone; whether a target exists, and whether its host may be linked from a
/// translation, is for those to say who know the other files.
/// </summary>
internal static class AddressPolicy
{
    private static readonly SearchValues<char> HostCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");

    private static readonly SearchValues<char> MailCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!$'*+-=_~");

    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    private static readonly SearchValues<char> AddressCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$&'()*+,;=");

    private static readonly SearchValues<char> AuthorityEnds = SearchValues.Create("/?#");

    private static readonly string[] TrackingParameters = ["fbclid", "gclid"];

    /// <param name="written">The address, with entities decoded.</param>
    /// <param name="linkHosts">Hosts in lower case that are allowed though they are not plain ASCII.</param>
    public static Address Judge(string written, IReadOnlyCollection<string> linkHosts)
    {
        var scheme = SchemeOf(written);
        return scheme switch
        {
            _ when written.Length == 0 => Address.Refused("the address is empty", "write where the link leads"),
            _ when written.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) =>
                Address.Refused("the address has a space in it", "delete it, or write `%20` where it belongs to the address"),
            _ when written.Contains('\\', StringComparison.Ordinal) => Address.Refused("the address has a backslash", "write `/` instead"),
            null => JudgeRelative(written),
            "https" or "http" => JudgeWeb(written, scheme, linkHosts),
            "mailto" => JudgeMail(written),
            _ => Address.Refused(
                $"an address cannot begin with `{scheme}:`",
                "link to a page that begins with `https://`, or to a file of the content"),
        };
    }

    /// <summary>
    /// An address of the web or of mail as pages have it: what is no part of a URL (RFC 3986; WHATWG URL finds fault with the
    /// same signs) is percent-encoded, but not in the host.
    /// </summary>
    public static string Encoded(string address)
    {
        var slashes = address.IndexOf("//", StringComparison.Ordinal);
        var behindHost = slashes < 0 ? 0 : address.AsSpan(slashes + 2).IndexOfAny(AuthorityEnds) is >= 0 and var end ? slashes + 2 + end : address.Length;
        var fragment = address.IndexOf('#', behindHost);
        var encoded = new StringBuilder(address[..behindHost]);
        for (var (at, length) = (behindHost, 0); at < address.Length; at += length)
        {
            _ = Rune.DecodeFromUtf16(address.AsSpan(at), out var rune, out length);
            var isPart = address[at] switch
            {
                '%' => address.AsSpan(at + 1) is [var first, var second, ..] && char.IsAsciiHexDigit(first) && char.IsAsciiHexDigit(second),
                '#' => at == fragment,
                var sign => AddressCharacters.Contains(sign),
            };
            encoded.Append(isPart ? rune.ToString() : Encoded(rune));
        }

        return encoded.ToString();
    }

    private static string Encoded(Rune rune) =>
        string.Concat(Encoding.UTF8.GetBytes(rune.ToString()).Select(b => string.Create(CultureInfo.InvariantCulture, $"%{b:X2}")));

    /// <summary>The scheme in lower case, if the text begins with one (RFC 3986, section 3.1).</summary>
    private static string? SchemeOf(string written)
    {
        var colon = written.AsSpan().IndexOf(':');
        return colon > 0 && char.IsAsciiLetter(written[0]) && !written.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters)
            ? written[..colon].ToLowerInvariant()
            : null;
    }

    private static Address JudgeRelative(string written) => written switch
    {
        ['/', ..] => Address.Refused(
            "an address cannot begin with `/`", "write the path from this file, such as `../letter.md`, or a whole address with `https://`"),
        _ when written.Contains(':', StringComparison.Ordinal) => Address.Refused(
            "an address of a file cannot have a `:`", "begin the address of a page elsewhere with `https://`"),
        _ => new Address(AddressForm.Relative, null, null, null),
    };

    private static Address JudgeMail(string written)
    {
        var parts = written["mailto:".Length..].Split('@');
        return parts.Length == 2 && IsMailName(parts[0]) && IsPlainHost(parts[1].ToLowerInvariant())
            && Uri.TryCreate(written, UriKind.Absolute, out var uri)
            ? new Address(AddressForm.Mail, uri, null, null)
            : Address.Refused("this is not a mail address", "write `mailto:name@example.org`, with nothing behind it");
    }

    /// <summary>A dot-atom (RFC 5322, section 3.2.3) of at most 64 characters (RFC 5321), of those that need no escape in an address.</summary>
    private static bool IsMailName(string name) => name.Length <= 64
        && Array.TrueForAll(name.Split('.'), part => part.Length > 0 && !part.AsSpan().ContainsAnyExcept(MailCharacters));

    private static Address JudgeWeb(string written, string scheme, IReadOnlyCollection<string> linkHosts)
    {
        var rest = written.AsSpan(scheme.Length + 1);
        if (!rest.StartsWith("//"))
        {
            return Address.Refused($"`//` is missing after `{scheme}:`", $"write `{scheme}://`");
        }

        var end = rest[2..].IndexOfAny(AuthorityEnds);
        var authority = (end < 0 ? rest[2..] : rest.Slice(2, end)).ToString().ToLowerInvariant();
        var problem = ProblemOfAuthority(authority, linkHosts) ?? ProblemOfQuery(written);
        if (problem is { } refused)
        {
            return refused;
        }

        return Uri.TryCreate(written, UriKind.Absolute, out var uri)
            ? new Address(AddressForm.Web, uri, null, null)
            : Address.Refused("this is not an address", "copy it again from the browser");
    }

    private static Address? ProblemOfAuthority(string authority, IReadOnlyCollection<string> linkHosts) => authority switch
    {
        _ when authority.Contains('@', StringComparison.Ordinal) =>
            Address.Refused("the address has a name or password before `@`", "delete it up to the `@`"),
        _ when authority.Contains(':', StringComparison.Ordinal) =>
            Address.Refused("the address has a port number", "delete the `:` and the number after the host"),
        _ when linkHosts.Contains(authority) => null,
        _ when authority.EndsWith(".onion", StringComparison.Ordinal) =>
            Address.Refused("an `.onion` address is not linked", "print it as text, for a click would show the interest"),
        _ when IsPlainHost(authority) => null,
        _ => Address.Refused(
            "the host is not written in plain letters a to z, so that it could look like another",
            "if it is right, ask the publisher for a line under `link_hosts:` in `content/site.yml`"),
    };

    private static bool IsPlainHost(string host) =>
        host.AsSpan().Contains('.')
        && !host.AsSpan().ContainsAnyExcept(HostCharacters)
        && Array.TrueForAll(host.Split('.'), label =>
            label.Length is > 0 and < 64 && label[0] != '-' && label[^1] != '-'
            && !label.StartsWith("xn--", StringComparison.Ordinal));

    /// <summary>The parameter by which an address follows its readers; nothing without one.</summary>
    public static string? TrackingParameterOf(string address) => address.Split('#')[0].Split('?', 2).Skip(1)
        .SelectMany(query => query.Split('&')).Select(parameter => parameter.Split('=')[0]).FirstOrDefault(IsTracking);

    private static Address? ProblemOfQuery(string written) => TrackingParameterOf(written) is { } tracking
        ? Address.Refused($"`{tracking}` follows readers around", "delete it from the address")
        : null;

    private static bool IsTracking(string name) => name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
        || TrackingParameters.Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>What an address is, or why it is refused.</summary>
/// <param name="Uri">The address, for the forms of the web and of mail.</param>
/// <param name="Problem">What is wrong, when it is refused.</param>
/// <param name="Hint">What to write instead, when it is refused.</param>
internal sealed record Address(AddressForm Form, Uri? Uri, string? Problem, string? Hint)
{
    public static Address Refused(string problem, string hint) => new(AddressForm.Refused, null, problem, hint);
}

/// <summary>The forms of an address.</summary>
internal enum AddressForm
{
    Refused,

    /// <summary>A path of a file, a fragment, or both.</summary>
    Relative,

    /// <summary><c>https</c>, or <c>http</c>, which only sources may have.</summary>
    Web,

    /// <summary><c>mailto</c>.</summary>
    Mail,
}

/// <summary>Reads the address under which a site is published, alike in the settings and on the command line.</summary>
internal static class BaseAddress
{
    /// <summary>What to write, for the findings of both.</summary>
    public const string Hint =
        "write it whole, such as `https://example.org/letter/`, without `?`, `#`, spaces and empty parts; a host with other letters than a to z in its `xn--` form";

    private static readonly SearchValues<char> Foreign = SearchValues.Create("?#\\<>\"{}|^`");

    /// <summary>
    /// The address, ending in a slash; nothing if it cannot be one. Sitemaps and feeds take a host in ASCII only, and
    /// turning others into that form is different from one system to the next.
    /// </summary>
    public static Uri? Parse(string written) =>
        Uri.TryCreate(written.EndsWith('/') ? written : written + "/", UriKind.Absolute, out var url)
        && url.Scheme is "https" or "http"
        && url.UserInfo.Length == 0
        && Ascii.IsValid(written)
        && Uri.CheckHostName(url.Host.Trim('[', ']')) != UriHostNameType.Unknown
        && !written.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))
        && !written.AsSpan().ContainsAny(Foreign)
        && HasWholeParts(written)
            ? url
            : null;

    /// <summary>After <c>//</c> no part is empty, but one after the last slash, none leads upwards, and <c>%</c> begins a byte.</summary>
    private static bool HasWholeParts(string written)
    {
        var parts = written.Split('/');
        return parts.Length >= 3 && parts[1].Length == 0
            && parts[2..].Index().All(part => part.Item.Length > 0 || (part.Index > 0 && part.Index == parts.Length - 3))
            && parts.All(part => Uri.UnescapeDataString(part) is not ("." or ".."))
            && written.Index().All(c => c.Item != '%' || Uri.IsHexEncoding(written, c.Index));
    }
}
