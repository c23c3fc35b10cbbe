namespace Generator.Stages.Load;

/// <summary>Joins what <c>site.yml</c> says with the defaults, and checks what concerns more than one value.</summary>
internal sealed class ConfigResolver(Findings findings)
{
    private const string DefaultBranch = "main";
    private const int DefaultMinimum = 60;

    /// <summary>The checks of finished pages: what comes after other errors relies on their absence.</summary>
    private const string Pages = "PAG";

    public SiteConfig Resolve(WrittenConfig written)
    {
        var source = written.SourceLanguage ?? LanguageRow.Default;
        return new SiteConfig(
            written.Title,
            BaseUrl(written.BaseUrl),
            source,
            Languages(written.Languages, source),
            written.Repository is { } repository ? new Uri(repository.OriginalString.TrimEnd('/')) : null,
            written.Branch ?? DefaultBranch,
            written.PublishUnreviewed ?? true,
            written.TranslationMinimum ?? DefaultMinimum,
            Hosts(written.LinkHosts),
            Severities(written.Severities));
    }

    private Uri? BaseUrl(Located<string>? written)
    {
        var url = written is null ? null : BaseAddress.Parse(written.Value);
        if (written is not null && url is null)
        {
            Wrong(written.Location, "`base_url` must be the address under which the site is published", $"{BaseAddress.Hint}; or delete the line");
        }

        return url;
    }

    private ImmutableArray<LanguageTag> Languages(ImmutableArray<Located<LanguageTag>> written, LanguageTag source)
    {
        var seen = new HashSet<LanguageTag> { source };
        foreach (var language in written.Where(l => !seen.Add(l.Value)))
        {
            var message = language.Value == source
                ? $"`{language.Value}` is the source language, which is always published"
                : $"`{language.Value}` is listed twice";
            Wrong(language.Location, message, "delete it here");
        }

        if (written.Length > InputLimits.Languages)
        {
            Wrong(written[InputLimits.Languages].Location, $"there are more than {InputLimits.Languages} languages", null);
        }

        return [.. written.Select(l => l.Value)];
    }

    private ImmutableArray<string> Hosts(ImmutableArray<Located<string>> written)
    {
        foreach (var host in written.Where(h => !IsHost(h.Value)))
        {
            Wrong(
                host.Location,
                $"`{host.Value}` is not a host",
                "write it like `example.org`, in small letters, without `https://`; one with other letters in its `xn--` form");
        }

        return [.. written.Select(h => h.Value)];
    }

    private static bool IsHost(string text) =>
        Uri.CheckHostName(text) == UriHostNameType.Dns
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.');

    /// <summary>Errors can be made milder only for checks of finished pages.</summary>
    private FrozenDictionary<string, Severity> Severities(ImmutableArray<(Located<string> Rule, Located<Severity> Severity)> written)
    {
        var result = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var (name, severity) in written)
        {
            if (Rules.All.FirstOrDefault(r => r.Name == name.Value) is not { } rule)
            {
                findings.Add(
                    ConfigurationRules.UnknownSetting,
                    name.Location,
                    $"there is no rule `{name.Value}`",
                    Suggestion.DidYouMean(name.Value, Rules.All.Select(r => r.Name)) ?? "write the name that a finding shows beside its id");
            }
            else if (rule.Severity == Severity.Error && severity.Value < Severity.Error && !rule.Id.StartsWith(Pages, StringComparison.Ordinal))
            {
                findings.Add(
                    ConfigurationRules.FixedSeverity,
                    severity.Location,
                    $"`{rule.Name}` stays an error, because later steps rely on it",
                    "delete this line");
            }
            else
            {
                result[name.Value] = severity.Value;
            }
        }

        return result.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private void Wrong(Location location, string message, string? hint) => findings.Add(ConfigurationRules.WrongSetting, location, message, hint);
}
