namespace Generator.Stages.Load;

/// <summary>Joins what <c>site.yml</c> says with the defaults, and checks what concerns more than one value.</summary>
internal static class ConfigResolver
{
    private const string DefaultBranch = "main";
    private const int DefaultMinimum = 60;

    public static SiteConfig Resolve(WrittenConfig written, Findings findings)
    {
        var source = written.SourceLanguage ?? LanguageRow.Default;
        return new SiteConfig(
            written.Title,
            BaseUrl(written.BaseUrl, findings),
            source,
            Languages(written.Languages, source, findings),
            written.Repository is { } repository ? new Uri(repository.OriginalString.TrimEnd('/')) : null,
            written.Branch ?? DefaultBranch,
            written.PublishUnreviewed ?? true,
            written.TranslationMinimum ?? DefaultMinimum,
            Hosts(written.LinkHosts, findings),
            Severities.Resolve(written.Severities, findings));
    }

    private static Uri? BaseUrl(Located<string>? written, Findings findings)
    {
        if (written is null)
        {
            return null;
        }

        if (BaseAddress.Parse(written.Value) is { } url)
        {
            return url;
        }

        findings.Add(
            ConfigurationRules.WrongSetting,
            written.Location,
            "`base_url` must be the address under which the site is published",
            $"{BaseAddress.Hint}; or delete the line");
        return null;
    }

    private static ImmutableArray<LanguageTag> Languages(
        ImmutableArray<Located<LanguageTag>> written, LanguageTag source, Findings findings)
    {
        var seen = new HashSet<LanguageTag> { source };
        foreach (var language in written.Where(l => !seen.Add(l.Value)))
        {
            var message = language.Value == source
                ? $"`{language.Value}` is the source language, which is always published"
                : $"`{language.Value}` is listed twice";
            findings.Add(ConfigurationRules.WrongSetting, language.Location, message, "delete it here");
        }

        if (written.Length > LoadLimits.Languages)
        {
            findings.Add(
                ConfigurationRules.WrongSetting,
                written[LoadLimits.Languages].Location,
                $"there are more than {LoadLimits.Languages} languages",
                null);
        }

        return [.. written.Select(l => l.Value)];
    }

    private static ImmutableArray<string> Hosts(ImmutableArray<Located<string>> written, Findings findings)
    {
        foreach (var host in written.Where(h => !IsHost(h.Value)))
        {
            findings.Add(
                ConfigurationRules.WrongSetting,
                host.Location,
                $"`{host.Value}` is not a host",
                "write it like `example.org`, in small letters, without `https://`; one with other letters in its `xn--` form");
        }

        return [.. written.Select(h => h.Value)];
    }

    private static bool IsHost(string text) =>
        Uri.CheckHostName(text) == UriHostNameType.Dns
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.');
}
