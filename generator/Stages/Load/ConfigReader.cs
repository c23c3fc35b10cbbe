namespace Generator.Stages.Load;

/// <summary>
/// Reads <c>site.yml</c>: 1 its keys become what was written; 2 what was written is resolved, each default filled in
/// and each value checked against the others.
/// </summary>
internal static class ConfigReader
{
    /// <summary>What stands in for a file that has errors.</summary>
    public static SiteConfig Default { get; } = new ConfigResolver(new Findings()).Resolve(KeyReader.Placeholder(Written) with { Title = "" });

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
        var faults = new Findings();
        var written = KeyReader.Read(group, "the file", KeyFaults.InConfiguration(faults), Written);
        findings.AddRange(faults.Sorted());
        return faults.HasErrors ? Default : new ConfigResolver(findings).Resolve(written);
    }

    private static WrittenConfig Written(KeyReader keys) => new(
        keys.Required("title", YamlType.Text).Value,
        keys.Optional("base_url", YamlType.Text),
        keys.Optional("source_language", YamlType.Language)?.Value,
        keys.Optional("languages", YamlType.ListOf(YamlType.Language)),
        keys.Optional("repository", YamlType.WebAddress([]))?.Value,
        keys.Optional("branch", YamlType.Text)?.Value,
        keys.Optional("publish_unreviewed", YamlType.YesNo)?.Value,
        keys.Optional("translation_minimum", YamlType.Number(0, 100))?.Value,
        keys.Optional("link_hosts", YamlType.ListOf(YamlType.Text)),
        keys.Optional("severities", YamlType.Map(YamlType.Text, YamlType.OneOf<Severity>())));
}

/// <summary>What <c>site.yml</c> says, before defaults: nothing where it says nothing.</summary>
internal sealed record WrittenConfig(
    string Title,
    Located<string>? BaseUrl,
    LanguageTag? SourceLanguage,
    ImmutableArray<Located<LanguageTag>> Languages,
    Uri? Repository,
    string? Branch,
    bool? PublishUnreviewed,
    int? TranslationMinimum,
    ImmutableArray<Located<string>> LinkHosts,
    ImmutableArray<(Located<string> Rule, Located<Severity> Severity)> Severities);
