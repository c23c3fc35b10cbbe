namespace Generator.Stages.Parse;

/// <summary>Reads <c>differences.yml</c>, the list of claims on which the reports differ.</summary>
internal static class DifferencesReader
{
    /// <summary>The claims; none without the file, or where it has errors.</summary>
    public static Differences Read(DataFile? file, Findings findings) => new(file?.Read("a claim", Claim, findings) ?? []);

    private static Claim Claim(KeyReader keys) => new(
        keys.Required("id", YamlType.Id),
        keys.Required("topic", YamlType.Id),
        keys.Required("claim", YamlType.Text),
        [.. keys.Required("reports", YamlType.Map(YamlType.Id, YamlType.TextOrNothing)).Select(r => new ReportSays(r.Key, r.Value.Value.Length > 0 ? r.Value : null))],
        keys.Required("primary", YamlType.Text),
        keys.Required("conclusion", YamlType.Text),
        keys.Optional("paragraph", YamlType.Id),
        keys.Optional("sources", YamlType.ListOf(YamlType.Id)));
}
