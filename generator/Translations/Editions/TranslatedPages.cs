namespace Generator.Translations.Editions;

/// <summary>Holds every page of a language against its source and counts what is translated.</summary>
internal sealed class TranslatedPages(ParsedSite site, StaleLinks links)
{
    private readonly LanguageTag _sourceLanguage = site.Config.SourceLanguage;
    private readonly bool _isUnspaced = LanguageRow.Of(site.Config.SourceLanguage).Has(Traits.UnspacedWords);

    /// <summary>One for each page of the source, in their order; what is published is not yet decided.</summary>
    public ImmutableArray<TranslatedPage> In(LanguageTag language)
    {
        var files = site.Translations.Where(t => t.Language == language).ToFrozenDictionary(t => t.Name);
        return [.. site.Originals.Select(o => Of(o, language, files.GetValueOrDefault(o.Name)))];
    }

    /// <summary>The same page as if nobody had begun it.</summary>
    public static TranslatedPage WithoutWords(TranslatedPage page) => page with
    {
        File = null,
        Fields = [.. page.Fields.Select(ReconcileFields.Unbegun)],
        Body = Missing(page.Original),
        Review = ReviewState.None,
    };

    private TranslatedPage Of(Original original, LanguageTag language, Translated? file)
    {
        var fields = ReconcileFields.Of(MatterWords.Of(original.Matter), file?.Fields ?? [], site.Glossary.Kept);
        var body = file is null ? Missing(original) : links.Withhold(original, file.Source, Reconciler.Bodies(original.Blocks, file, _sourceLanguage));
        var words = body.Blocks.Aggregate(default(WordCounts), (sum, b) => sum + WordCounts.Of(b.State, WordsIn(b.Source.Text)));
        words = fields.Aggregate(words, (sum, f) => sum + WordCounts.Of(f.State, WordsIn(f.Source.Value)));
        var page = new TranslatedPage(
            new PageId(original.Name, language),
            original,
            file,
            fields,
            body,
            words,
            SignOff.StateOf(file?.Review, fields, body),
            file?.IsReleased ?? false,
            PageProgress.Missing,
            IsPublished: false,
            [],
            PageChecks.None);
        return page with { Progress = ProgressOf(page) };
    }

    private static Reconciled Missing(Original original) =>
        new([.. original.Blocks.Where(b => !b.IsWordless).Select(Reconciler.Missing)], [], null);

    private int WordsIn(string text) => Words.Count(BlockText.Normalise(text), _isUnspaced);

    private static PageProgress ProgressOf(TranslatedPage page) => page switch
    {
        { File: null } => PageProgress.Missing,
        { Body.Mismatch: not null } => PageProgress.Unmarked,
        { IsComplete: true } => PageProgress.Complete,
        _ when page.Words.Todo == page.Words.Total => PageProgress.Scaffold,
        _ => PageProgress.Partial,
    };
}
