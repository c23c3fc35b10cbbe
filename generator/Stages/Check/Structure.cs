namespace Generator.Stages.Check;

/// <summary>Checks how a page is built: its document type, ids, and the references between elements.</summary>
internal static class Structure
{
    private static readonly FrozenSet<string> ReferringAttributes = new[]
    {
        "aria-labelledby", "aria-describedby", "aria-details", "aria-controls", "aria-owns", "aria-flowto", "for", "headers", "list",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static void Check(CheckedPage page, FileFindings found)
    {
        if (!page.Facts.HasDoctype)
        {
            found.Add(PageRules.Doctype, 0, "the page has no document type", "begin the layout with `<!doctype html>`");
        }

        var ids = CheckIds(page.Facts, found);
        CheckReferences(page.Facts, ids, found);
    }

    private static HashSet<string> CheckIds(PageFacts page, FileFindings found)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.Elements)
        {
            if (element["id"] is { } id && !ids.Add(id))
            {
                found.Add(PageRules.DuplicateId, element, $"the id `{id}` occurs twice on the page", "links would lead to the first; give one of them another id");
            }
        }

        return ids;
    }

    private static void CheckReferences(PageFacts page, HashSet<string> ids, FileFindings found)
    {
        foreach (var element in page.Elements)
        {
            foreach (var attribute in element.Attributes)
            {
                if (!ReferringAttributes.Contains(attribute.Name))
                {
                    continue;
                }

                foreach (var id in attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    if (!ids.Contains(id))
                    {
                        found.Add(
                            PageRules.DanglingReference,
                            element,
                            $"`{attribute.Name}` of `<{element.Name}>` refers to `{id}`, which is not on the page",
                            Suggestion.DidYouMean(id, ids));
                    }
                }
            }
        }
    }
}
