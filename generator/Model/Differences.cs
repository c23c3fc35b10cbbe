namespace Generator.Model;

/// <summary>Where the reports differ from each other and from the primary documents, from <c>differences.yml</c>.</summary>
internal sealed record Differences(ImmutableArray<Claim> Claims);

/// <summary>One claim, and what each report and the primary documents say of it.</summary>
/// <param name="Topic">Groups the claims on the page: the rest of a string's key <c>topic.…</c>.</param>
/// <param name="Text">Words: the claim, as a short noun phrase.</param>
/// <param name="Reports">What each report says, in the order of the file; words, plain text.</param>
/// <param name="Primary">Words: what the primary documents say.</param>
/// <param name="Conclusion">Words: what this site prints, and why.</param>
/// <param name="Paragraph">Anchor of the letter's paragraph to compare with, such as <c>p4</c>.</param>
/// <param name="Sources">Where to check.</param>
internal sealed record Claim(
    Located<string> Id,
    Located<string> Topic,
    Located<string> Text,
    ImmutableArray<ReportSays> Reports,
    Located<string> Primary,
    Located<string> Conclusion,
    Located<string>? Paragraph,
    ImmutableArray<Located<string>> Sources);

/// <summary>What one report says of a claim.</summary>
/// <param name="Report">Slug of the report's page below <c>press/</c>.</param>
/// <param name="Says">Words; nothing where the report is silent on it.</param>
internal sealed record ReportSays(Located<string> Report, Located<string>? Says);
