namespace Generator.Diagnostics;

/// <summary>The catalogue: every rule that can be reported, each in the file of its area.</summary>
internal static class Rules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        .. ConfigurationRules.All,
        .. SourceRules.All,
        .. MarkdownRules.All,
        .. TranslationRules.All,
        .. ExchangeRules.All,
        .. TranslationCheckRules.All,
        .. LinkRules.All,
        .. TemplateRules.All,
        .. PageRules.All,
        .. BundleRules.All,
        .. OutputRules.All,
        .. InternalRules.All,
    ];
}
