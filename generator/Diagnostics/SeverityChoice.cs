namespace Generator.Diagnostics;

/// <summary>Gives findings the severities that the campaign and the caller chose.</summary>
/// <param name="ByName">By rule name, from <c>site.yml</c>.</param>
/// <param name="WarnAsError">Whether a warning counts as an error.</param>
internal sealed record SeverityChoice(FrozenDictionary<string, Severity> ByName, bool WarnAsError)
{
    /// <summary>The finding as it counts.</summary>
    public Diagnostic Apply(Diagnostic diagnostic) =>
        diagnostic with { Severity = Configured(diagnostic) is var severity && WarnAsError && severity == Severity.Warning ? Severity.Error : severity };

    /// <summary>A finding that a stage judged otherwise than its rule, such as an allowed joiner, keeps that judgement.</summary>
    public Severity Configured(Diagnostic diagnostic) =>
        diagnostic.Severity == diagnostic.Rule.Severity && ByName.TryGetValue(diagnostic.Rule.Name, out var severity)
            ? severity
            : diagnostic.Severity;
}
