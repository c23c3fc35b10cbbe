namespace Generator.Translations.Commands;

/// <summary>Gives markers to a file that has none, also where its structure is not that of its source.</summary>
internal static class Adopt
{
    public static WorkResult Run(Workspace workspace, PageId id)
    {
        if (workspace.Files.FirstOrDefault(p => p.Id == id) is not { File: { } file } page)
        {
            return WorkResult.Refused(Diagnostic.At(
                TranslationRules.NothingMatched, null, $"there is no file content/{id.Language}/{id.Name}.md that could be read", "`translate status` lists the pages"));
        }

        var adopted = file.Segments is [{ Marker: null } segment] && page.Body.Mismatch is not null
            ? page with { Body = Unmarked.PairSimilar(page.Original.Blocks, segment) }
            : page;
        return WorkResult.Of([Sync.Page(workspace, adopted, prune: false)]);
    }
}
