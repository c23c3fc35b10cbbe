namespace Generator.Stages.Load;

/// <summary>What <c>site.yml</c> says, before defaults: nothing where it says nothing.</summary>
internal sealed record SiteConfigFile(
    Located<string>? Title,
    Located<string>? BaseUrl,
    Located<string>? SourceLanguage,
    ImmutableArray<Located<string>> Languages,
    Located<string>? Repository,
    Located<string>? Branch,
    bool PublishUnreviewed,
    int? TranslationMinimum,
    ImmutableArray<Located<string>> LinkHosts,
    ImmutableArray<(Located<string> Rule, Located<string> Severity)> Severities);
