using Generator.Translations.Editions;

namespace Generator.Translations.Commands;

/// <summary>How translations stand: their pages, the words of their interface, and files that no page of the source belongs to.</summary>
internal sealed record TranslationStatus(
    LanguageTag Source, ImmutableArray<TranslatedPage> Pages, ImmutableArray<StringsStatus> Strings, ImmutableArray<Translated> Orphans)
{
    public static TranslationStatus Of(Workspace workspace, PageChoice choice)
    {
        var pages = workspace.Editions.Translations;
        return new TranslationStatus(
            workspace.SourceLanguage,
            [.. pages.Where(p => choice.Includes(p.Id))],
            [.. pages.Select(p => p.Id.Language).Distinct().Where(choice.IncludesStrings).Select(l => StringsStatus.Of(workspace, l))],
            [.. workspace.Site.Translations.Where(t => choice.Includes(new PageId(t.Name, t.Language)) && !workspace.Site.Originals.Any(o => o.Name == t.Name))]);
    }

    /// <summary>Whether a page, or the interface, is translated by less than a percentage.</summary>
    public bool IsUnder(int percent) => Pages.Any(p => p.Percent < percent) || Strings.Any(s => s.Words.Percent < percent);
}

/// <summary>How far the words of the interface are translated into a language.</summary>
/// <param name="File">Nothing where nobody has begun it.</param>
internal sealed record StringsStatus(LanguageTag Language, SourceText? File, ImmutableArray<ReconciledField> Fields, WordCounts Words)
{
    public static StringsStatus Of(Workspace workspace, LanguageTag language)
    {
        var file = workspace.Site.TranslatedStrings.FirstOrDefault(s => s.Language == language);
        var fields = LanguageStrings.Reconcile(workspace.Site, language, file);
        var isUnspaced = LanguageRow.Of(workspace.SourceLanguage).Has(Traits.UnspacedWords);
        var words = fields.Aggregate(
            default(WordCounts),
            (sum, f) => sum + WordCounts.Of(f.State, f.HasWords ? Format.Words.Count(BlockText.Normalise(f.Source.Value), isUnspaced) : 0));
        return new StringsStatus(language, file?.Source, fields, words);
    }
}
