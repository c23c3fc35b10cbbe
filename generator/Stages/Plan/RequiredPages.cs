namespace Generator.Stages.Plan;

/// <summary>Checks that the pages exist on which citations, names and events are shown, for links lead there.</summary>
internal static class RequiredPages
{
    public static void Check(ImmutableArray<Planned> planned, LanguageTag language, Findings findings)
    {
        Require(WellKnownPages.Sources, "what is cited is listed there", p => p.Edition.Body.Citations.Length > 0 || Matters.SourcesOf(p.Edition.Matter).Any());
        Require(WellKnownPages.Names, "names link there", p => Matters.NamesOf(p.Edition.Matter).Any());
        Require(WellKnownPages.Timeline, "events are shown there", p => p.Edition.Matter is EventMatter);

        void Require(PageName page, string why, Func<Planned, bool> isNeededBy)
        {
            if (planned.Any(p => p.Id.Name == page) || planned.FirstOrDefault(isNeededBy) is not { } first)
            {
                return;
            }

            findings.Add(
                LinkRules.MissingPage,
                Location.OfFile(first.Edition.Source.Path),
                $"the page {LinkMap.PathOf(new PageId(page, language))} is missing: {why}",
                "add it; a title is enough");
        }
    }
}
