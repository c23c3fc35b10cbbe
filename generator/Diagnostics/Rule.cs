namespace Generator.Diagnostics;

/// <summary>
/// A kind of finding. Its id keeps its meaning for ever, so that people can look it up and silence it; its
/// name is what <c>severities:</c> in <c>site.yml</c> uses.
/// </summary>
/// <param name="Id">Three letters for the stage (CFG, SRC, TRN, LNK, TPL, PAG, BND, OUT, GEN) and four digits.</param>
/// <param name="Name">Readable name in lower case with hyphens, such as <c>dead-link</c>.</param>
/// <param name="Severity">Severity when nobody changed it.</param>
/// <param name="Title">What the rule guards, in one sentence.</param>
internal sealed record Rule(string Id, string Name, Severity Severity, string Title)
{
    public bool IsAboutTranslations => Id.StartsWith("TRN", StringComparison.Ordinal);

    public static Rule Error(string id, string name, string title) => new(id, name, Severity.Error, title);

    public static Rule Warning(string id, string name, string title) => new(id, name, Severity.Warning, title);

    public static Rule Info(string id, string name, string title) => new(id, name, Severity.Info, title);
}

/// <summary>How grave a finding is: an error stops the build before anything is written.</summary>
internal enum Severity
{
    Info,
    Warning,
    Error,
}

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
