using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Stages.Plan;

/// <summary>Checks the ids by which front matter and data files refer to reports and to paragraphs of the letter.</summary>
internal sealed class References(FrozenSet<string> reports, FrozenSet<string> paragraphs, Findings findings)
{
    public void Check(Matter matter)
    {
        foreach (var paragraph in matter is LetterMatter letter ? letter.Demands.SelectMany(d => d.Paragraphs) : [])
        {
            CheckParagraph(paragraph);
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
            CheckParagraph(paragraph);
        }
    }

    private void CheckParagraph(Located<string> paragraph)
    {
        if (!paragraphs.Contains(paragraph.Value))
        {
            findings.Add(
                LinkRules.UnknownParagraph,
                paragraph.Location,
                $"the letter has no paragraph `{paragraph.Value}`",
                Suggestion.DidYouMean(paragraph.Value, paragraphs));
        }
    }

    private static IEnumerable<string> Topics(Strings strings) => strings.ByKey.Keys
        .Where(k => k.StartsWith("topic.", StringComparison.Ordinal))
        .Select(k => k["topic.".Length..]);
}
