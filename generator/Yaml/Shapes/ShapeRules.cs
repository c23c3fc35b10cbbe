namespace Generator.Yaml.Shapes;

/// <summary>Under which rules the faults of one kind of file are reported.</summary>
/// <param name="Unsourced">What says where a claim can be checked is missing.</param>
internal sealed record ShapeRules(Rule UnknownKey, Rule MissingKey, Rule WrongValue, Rule DuplicateId, Rule Unsourced)
{
    public static ShapeRules Content { get; } = new(
        SourceRules.UnknownKey,
        SourceRules.MissingKey,
        SourceRules.WrongValue,
        SourceRules.DuplicateId,
        SourceRules.Unsourced);

    public static ShapeRules Configuration { get; } = new(
        ConfigurationRules.UnknownSetting,
        ConfigurationRules.MissingSetting,
        ConfigurationRules.WrongSetting,
        ConfigurationRules.WrongSetting,
        ConfigurationRules.MissingSetting);
}
