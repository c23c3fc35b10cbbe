using System.Runtime.InteropServices;

namespace Generator.Translations.Editions;

/// <summary>Holds every page of a language against its source and counts what is translated. What is published is not yet decided.</summary>
internal static class TranslatedPages
{
    /// <summary>For each language one for each page of the source, in their order. A page that nobody has begun is alike in all languages.</summary>
    public static ImmutableArray<ImmutableArray<TranslatedPage>> In(ImmutableArray<LanguageTag> languages, ParsedSite site)
    {
        var files = site.Translations.ToFrozenDictionary(t => new PageId(t.Name, t.Language));
        var pages = languages.Select(_ => new TranslatedPage[site.Originals.Length]).ToArray();
        Parallel.For(0, site.Originals.Length, i =>
        {
            TranslatedPage? unbegun = null;
            foreach (var (j, language) in languages.Index())
            {
                var id = new PageId(site.Originals[i].Name, language);
                pages[j][i] = files.GetValueOrDefault(id) is { } file
                    ? Of(site.Originals[i], id, file, site)
                    : (unbegun ??= Of(site.Originals[i], id, null, site)) with { Id = id };
            }
        });
        return [.. pages.Select(ImmutableCollectionsMarshal.AsImmutableArray)];
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

    private static TranslatedPage Of(Original original, PageId id, Translated? file, ParsedSite site)
    {
        var sourceLanguage = site.Config.SourceLanguage;
        var fields = Reconciler.Fields(MatterWords.Of(original.Matter), file?.Fields ?? [], site.Glossary.Kept);
        var body = file is null ? Reconciler.Missing(original) : Reconciler.Bodies(original.Blocks, file, sourceLanguage);
        var page = new TranslatedPage(
            id,
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
