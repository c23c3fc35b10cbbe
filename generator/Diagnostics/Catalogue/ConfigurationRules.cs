namespace Generator.Diagnostics;

/// <summary>The rules about usage (00) and <c>site.yml</c> (01) (CFG).</summary>
internal static class ConfigurationRules
{
    public static readonly Rule NoCampaign = new(
        "CFG0001", "no-campaign", Severity.Error, "A command runs in a folder that has content.");

    public static readonly Rule BadArgument = new(
        "CFG0002", "bad-argument", Severity.Error, "What is written after an option can be used.");

    public static readonly Rule BadUsage = new(
        "CFG0003", "bad-usage", Severity.Error, "A command line has the form that help shows.");

    public static readonly Rule BadData = new(
        "CFG0004", "bad-data", Severity.Error, "Data for a template is YAML with names at its top.");

    public static readonly Rule Syntax = new(
        "CFG0101", "site-yaml", Severity.Error, "`site.yml` can be read as YAML.");

    public static readonly Rule MissingConfiguration = new(
        "CFG0102", "no-site-yml", Severity.Error, "A campaign has a `content/site.yml`.");

    public static readonly Rule UnknownSetting = new(
        "CFG0103", "unknown-setting", Severity.Error, "`site.yml` has only known keys.");

    public static readonly Rule MissingSetting = new(
        "CFG0104", "missing-setting", Severity.Error, "`site.yml` has what every site needs.");

    public static readonly Rule WrongSetting = new(
        "CFG0105", "wrong-setting", Severity.Error, "Settings have the form that their keys ask for.");

    public static readonly Rule FixedSeverity = new(
        "CFG0106", "fixed-severity", Severity.Error, "Only checks of finished pages, and warnings, can be made milder.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        NoCampaign,
        BadArgument,
        BadUsage,
        BadData,
        Syntax,
        MissingConfiguration,
        UnknownSetting,
        MissingSetting,
        WrongSetting,
        FixedSeverity,
    ];
}
