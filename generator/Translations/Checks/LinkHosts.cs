namespace Generator.Translations.Checks;

/// <summary>The hosts that the campaign itself names: in its sources, its settings and the texts of its own language.</summary>
internal static class LinkHosts
{
    /// <summary>In lower case.</summary>
    public static FrozenSet<string> Of(ParsedSite site) => site.Originals
        .SelectMany(o => o.Blocks)
        .SelectMany(b => LinkChanges.Targets(b.Text))
        .Select(HostOf)
        .Concat(site.Bibliography.Sources.Select(s => s.Url?.Value.Host))
        .Append(site.Config.Repository?.Host)
        .Append(site.Config.BaseUrl?.Host)
        .OfType<string>()
        .Select(host => host.ToLowerInvariant())
        .Concat(site.Config.LinkHosts)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The host that a link to elsewhere leads to; of a mail address that behind the <c>@</c>.</summary>
    public static string? HostOf(string target) =>
        AddressPolicy.Judge(target, []) is { Form: AddressForm.Web or AddressForm.Mail, Uri: { } uri } ? uri.Host.ToLowerInvariant() : null;
}
