namespace Generator.Stages.Plan;

/// <summary>Checks the ids by which front matter and data files refer to reports and to paragraphs of the letter.</summary>
/// <param name="reports">The slugs of the reports below <c>press/</c>.</param>
/// <param name="paragraphs">The anchors of the letter that the claims are compared with.</param>
internal sealed class References(FrozenSet<string> reports, ImmutableArray<string> paragraphs, Findings findings)
{
    /// <summary>The demands of a letter name paragraphs of that letter.</summary>
    public void Check(Edition edition)
    {
        foreach (var paragraph in edition.Matter is LetterMatter letter ? letter.Demands.SelectMany(d => d.Paragraphs) : [])
        {
            CheckParagraph(paragraph, edition.Body.Anchors);
        }
    }

    public void Check(Claim claim, Strings strings)
    {
        foreach (var (report, _) in claim.Reports.Where(r => !reports.Contains(r.Report.Value)))
        {
            findings.Add(
                LinkRules.UnknownReport,
                report.Location,
                $"there is no report `{report.Value}`",
                Suggestion.DidYouMean(report.Value, reports) ?? $"add content/{strings.Language.Value}/press/{report.Value}.md");
        }

        if (!strings.ByKey.ContainsKey("topic." + claim.Topic.Value))
        {
            findings.Add(
                SourceRules.MissingString,
                claim.Topic.Location,
                $"the topic `{claim.Topic.Value}` has no label: strings.yml has no key `topic.{claim.Topic.Value}`",
                Suggestion.DidYouMean(claim.Topic.Value, Topics(strings)) ?? $"add a line `topic.{claim.Topic.Value}: …`");
        }

        if (claim.Paragraph is { } paragraph)
        {
            CheckParagraph(paragraph, paragraphs);
        }
    }

    private void CheckParagraph(Located<string> paragraph, ImmutableArray<string> anchors)
    {
        if (!anchors.Contains(paragraph.Value))
        {
            findings.Add(
                LinkRules.UnknownParagraph,
                paragraph.Location,
                $"the letter has no paragraph `{paragraph.Value}`",
                Suggestion.DidYouMean(paragraph.Value, anchors));
        }
    }

    private static IEnumerable<string> Topics(Strings strings) => strings.ByKey.Keys
        .Where(k => k.StartsWith("topic.", StringComparison.Ordinal))
        .Select(k => k["topic.".Length..]);
}
