namespace Generator.Stages.Check;

/// <summary>Checks how a page is built: its document type, its title, and that no id stands twice.</summary>
internal static class Structure
{
    public static void Check(CheckedPage page, FileFindings found)
    {
        if (!page.Facts.HasDoctype)
        {
            found.Add(PageRules.Doctype, 0, "the page has no document type", "begin the layout with `<!doctype html>`");
        }

        if (!page.Facts.Elements.Exists(e => e is { Name: "title", Parent.Name: "head" } && !string.IsNullOrWhiteSpace(e.Text)))
        {
            found.AddToWhole(PageRules.PageTitle, "the page has no title", "give it a `title:`, which tabs and bookmarks show");
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.Facts.Elements.Where(e => e["id"] is { } id && !ids.Add(id)))
        {
            found.Add(PageRules.DuplicateId, element, $"the id `{element["id"]}` occurs twice on the page", "links would lead to the first; give one of them another id");
        }
    }
}
