namespace Generator.Translations.Commands;

/// <summary>How translations stand: their pages, the words of their interface, and files that no page of the source belongs to.</summary>
internal sealed record TranslationStatus(
    LanguageTag Source, ImmutableArray<TranslatedPage> Pages, ImmutableArray<ReconciledStrings> Strings, ImmutableArray<Translated> Orphans)
{
    public static TranslationStatus Of(Workspace workspace, PageChoice choice)
    {
        var pages = workspace.Editions.Translations;
        return new TranslationStatus(
            workspace.SourceLanguage,
            [.. pages.Where(p => choice.Includes(p.Id))],
            [.. workspace.Editions.Interfaces.Where(s => choice.IncludesStrings(s.Language))],
            [.. workspace.Site.Translations.Where(t => choice.Includes(new PageId(t.Name, t.Language)) && !workspace.Site.Originals.Any(o => o.Name == t.Name))]);
    }

    /// <summary>Whether a page, or the interface, is translated by less than a percentage.</summary>
    public bool IsUnder(int percent) => Pages.Any(p => p.Percent < percent) || Strings.Any(s => s.Counts.Percent < percent);
}
