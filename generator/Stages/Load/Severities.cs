namespace Generator.Stages.Load;

/// <summary>
/// The severities that a campaign may choose. Errors can be made milder only for checks of finished pages: what
/// comes after other errors relies on their absence.
/// </summary>
internal static class Severities
{
    private const string Pages = "PAG";

    public static FrozenDictionary<string, Severity> Resolve(
        ImmutableArray<(Located<string> Rule, Located<Severity> Severity)> written, Findings findings)
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
}
