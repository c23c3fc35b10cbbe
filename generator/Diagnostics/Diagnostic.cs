namespace Generator.Diagnostics;

/// <summary>
/// One finding, as a value: where it is, what is wrong and what to do, in words that somebody who edits
/// Markdown understands. How it is printed is the business of the reporters.
/// </summary>
/// <param name="Rule">Which kind of finding.</param>
/// <param name="Severity">The rule's severity, or what <c>site.yml</c> made of it.</param>
/// <param name="Location">The author's place; nothing only where no file is to blame.</param>
/// <param name="Message">One sentence: what is wrong. Without a full stop.</param>
/// <param name="Hint">What to write instead, or the command to run; nothing if the message says it all.</param>
/// <param name="Related">Further places, the innermost first: includes, the first of two duplicates.</param>
internal sealed record Diagnostic(
    Rule Rule,
    Severity Severity,
    Location? Location,
    string Message,
    string? Hint,
    ImmutableArray<RelatedLocation> Related)
{
    public static Diagnostic At(Rule rule, Location? location, string message, string? hint) =>
        new(rule, rule.Severity, location, message, hint, []);

    /// <summary>The same finding, with one more place that explains it.</summary>
    public Diagnostic RelatedTo(string relation, Location location) =>
        this with { Related = Related.Add(new RelatedLocation(relation, location)) };
}

/// <summary>A further place that explains a finding.</summary>
/// <param name="Relation">How it is related, such as <c>included from</c> or <c>first used in</c>.</param>
internal sealed record RelatedLocation(string Relation, Location Location);
