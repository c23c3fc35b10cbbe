namespace Generator.Stages.Load;

/// <summary>
/// Reads <c>site.yml</c>: each key with its value, or with its default where it is not written, and checked against the
/// others. A file with an error in its form is not read at all.
/// </summary>
/// <param name="findings">What is wrong with values that have their form.</param>
internal sealed class ConfigReader(Findings findings)
{
    private const string DefaultBranch = "main";
    private const int DefaultMinimum = 60;

    /// <summary>The checks of finished pages: what comes after other errors relies on their absence.</summary>
    private const string Pages = "PAG";

    /// <summary>What stands in for a file that has errors.</summary>
    public static SiteConfig Default { get; } = KeyReader.Placeholder(new ConfigReader(new Findings()).Read) with { Title = "" };

    public static SiteConfig Read(SourceText text, Findings findings)
    {
        var yaml = YamlReader.Read(new YamlText(text.Path, text.Text, 1, RightToLeft: false), YamlUse.Configuration);
        findings.AddRange(yaml.Diagnostics);
        if (yaml.HasErrors)
        {
            return Default;
        }

        var top = new Location(text.Path, 1, 1, 0);
        if (yaml.Value is not (null or YamlMapping))
        {
            findings.Add(ConfigurationRules.Syntax, top, "the file must consist of keys with values", "write one `key: text` per line");
            return Default;
        }

        var group = (yaml.Value as YamlMapping ?? YamlMapping.Empty) with { Location = top };
        var (faults, wrong) = (new Findings(), new Findings());
        var config = KeyReader.Read(group, "the file", KeyFaults.InConfiguration(faults), new ConfigReader(wrong).Read);
        findings.AddRange(faults.HasErrors ? faults.Sorted() : [.. faults.Sorted(), .. wrong.Sorted()]);
        return faults.HasErrors ? Default : config;
    }

    private SiteConfig Read(KeyReader keys)
    {
        var title = keys.Required("title", YamlType.Text).Value;
        var baseUrl = BaseUrl(keys.Optional("base_url", YamlType.Text));
        var source = keys.Optional("source_language", YamlType.Language)?.Value ?? LanguageRow.Default;
        return new SiteConfig(
            title,
            baseUrl,
            source,
            Languages(keys.Optional("languages", YamlType.ListOf(YamlType.Language)), source),
            keys.Optional("repository", YamlType.WebAddress([]))?.Value is { } repository ? new Uri(repository.OriginalString.TrimEnd('/')) : null,
            keys.Optional("branch", YamlType.Text)?.Value ?? DefaultBranch,
            keys.Optional("publish_unreviewed", YamlType.YesNo)?.Value ?? true,
            keys.Optional("translation_minimum", YamlType.Number(0, 100))?.Value ?? DefaultMinimum,
            Hosts(keys.Optional("link_hosts", YamlType.ListOf(YamlType.Text))),
            Severities(keys.Optional("severities", YamlType.Map(YamlType.Text, YamlType.OneOf<Severity>()))));
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
