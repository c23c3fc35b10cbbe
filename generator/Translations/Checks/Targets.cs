namespace Generator.Translations.Checks;

/// <summary>Compares what a text points to: links, images, code and citations, each as often as in the source, in any order.</summary>
internal static class Targets
{
    public static void Check(Comparison comparison, BlockFacts source, BlockFacts facts, ImmutableArray<string> allowed)
    {
        CheckLinks(comparison, source, facts, allowed);
        var images = new Difference(source.Images, facts.Images);
        ReportMissing(comparison, TranslationCheckRules.Images, images, "the image `{0}` of the source is missing here", "add `![what it shows]({0})`");
        ReportSurplus(comparison, TranslationCheckRules.Images, images, "the source does not show the image `{0}`", "delete it, or ask for it in the source");
        var code = new Difference(source.Code, facts.Code);
        ReportMissing(comparison, TranslationCheckRules.Code, code, "the code `{0}` of the source is missing here", "copy it as it is, with its back-ticks");
        ReportSurplus(comparison, TranslationCheckRules.Code, code, "the source has no code `{0}`", "copy the code of the source as it is, and write nothing else between back-ticks");
        var citations = new Difference(source.Citations, facts.Citations);
        ReportMissing(comparison, TranslationCheckRules.Citations, citations, "the citation `[@{0}]` of the source is missing here", "add `[@{0}]` where its statement ends");
        ReportSurplus(comparison, TranslationCheckRules.Citations, citations, "the source does not cite `[@{0}]` here", "delete it");
    }

    private static void CheckLinks(Comparison comparison, BlockFacts source, BlockFacts facts, ImmutableArray<string> allowed)
    {
        var links = new Difference(source.Links, facts.Links);
        ReportMissing(comparison, TranslationCheckRules.Links, links, "the link to `{0}` is missing here", "add `[words]({0})`, with the address letter by letter as in the source");
        foreach (var link in links.Surplus)
        {
            if (!allowed.Contains(link.Value))
            {
                Report(
                    comparison,
                    link,
                    $"the source does not link to `{link.Value}`",
                    $"write the address of the source; if this link is meant, write `<!-- allow: {link.Value} -->` below");
            }
            else if (LinkHosts.HostOf(link.Value) is { } host && !comparison.Context.Source.LinkHosts.Contains(host))
            {
                Report(
                    comparison,
                    link,
                    $"`{host}` is a site that nothing of the source links to",
                    $"ask the publisher for a line `- {host}` under `link_hosts:` in content/site.yml");
            }
        }
    }

    private static void Report(Comparison comparison, BlockPart link, string message, string hint) =>
        comparison.Report(TranslationCheckRules.Links, link.Offset, 0, message, hint);

    private static void ReportMissing(Comparison comparison, Rule rule, Difference difference, string message, string hint)
    {
        foreach (var part in difference.Missing)
        {
            comparison.Report(rule, message.Replace("{0}", part.Value, StringComparison.Ordinal), hint.Replace("{0}", part.Value, StringComparison.Ordinal));
        }
    }

    private static void ReportSurplus(Comparison comparison, Rule rule, Difference difference, string message, string hint)
    {
        foreach (var part in difference.Surplus)
        {
            comparison.Report(rule, part.Offset, 0, message.Replace("{0}", part.Value, StringComparison.Ordinal), hint);
        }
    }
}
