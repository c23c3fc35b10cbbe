namespace Generator.Translations.Editions;

/// <summary>Holds every page of a language against its source and counts what is translated. What is published is not yet decided.</summary>
internal static class TranslatedPages
{
    /// <summary>One for each page of the source, in their order.</summary>
    public static ImmutableArray<TranslatedPage> In(LanguageTag language, ParsedSite site)
    {
        var files = site.Translations.Where(t => t.Language == language).ToFrozenDictionary(t => t.Name);
        return [.. site.Originals.Select(o => Of(o, language, files.GetValueOrDefault(o.Name), site))];
    }

    /// <summary>The same page with another body.</summary>
    public static TranslatedPage With(TranslatedPage page, Reconciled body, LanguageTag sourceLanguage)
    {
        var counted = page with { Body = body, Words = CountsOf(page.Fields.Concat<ReconciledText>(body.Blocks), sourceLanguage) };
        return counted with { Progress = ProgressOf(counted) };
    }

    /// <summary>The same page as if nobody had begun it.</summary>
    public static TranslatedPage WithoutWords(TranslatedPage page) => page with
    {
        File = null,
        Fields = [.. page.Fields.Select(Reconciler.Unbegun)],
        Body = Reconciler.Missing(page.Original),
        Review = ReviewState.None,
    };

    /// <summary>The words of the source that stand in texts, by their states.</summary>
    public static WordCounts CountsOf(IEnumerable<ReconciledText> texts, LanguageTag sourceLanguage) =>
        texts.Aggregate(default(WordCounts), (sum, t) => sum + WordCounts.Of(t.State, Words.Count(t.Text, sourceLanguage)));

    private static TranslatedPage Of(Original original, LanguageTag language, Translated? file, ParsedSite site)
    {
        var sourceLanguage = site.Config.SourceLanguage;
        var fields = Reconciler.Fields(MatterWords.Of(original.Matter), file?.Fields ?? [], site.Glossary.Kept);
        var body = file is null ? Reconciler.Missing(original) : Reconciler.Bodies(original.Blocks, file, sourceLanguage);
        var page = new TranslatedPage(
            new PageId(original.Name, language),
            original,
            file,
            fields,
            body,
            default,
            SignOff.StateOf(file?.Review, fields, body),
            file?.IsReleased ?? false,
            PageProgress.Missing,
            IsPublished: false,
            [],
            PageChecks.None);
        return With(page, body, sourceLanguage);
    }

    private static PageProgress ProgressOf(TranslatedPage page) => page switch
    {
        { File: null } => PageProgress.Missing,
        { Body.Mismatch: not null } => PageProgress.Unmarked,
        { IsComplete: true } => PageProgress.Complete,
        _ when page.Words.Todo == page.Words.Total => PageProgress.Scaffold,
        _ => PageProgress.Partial,
    };
}
