namespace Generator.Translations.Checks;

/// <summary>Runs the checks over all words of a language. Pages are checked many at a time; what is found keeps their order.</summary>
internal static class LanguageChecks
{
    /// <summary>The pages with what was found in each.</summary>
    public static ImmutableArray<TranslatedPage> Check(ImmutableArray<TranslatedPage> pages, CheckContext context)
    {
        var done = new TranslatedPage[pages.Length];
        Parallel.For(0, pages.Length, i => done[i] = Check(pages[i], context));
        return [.. done];
    }

    /// <summary>What is found in the interface.</summary>
    public static ImmutableArray<Diagnostic> Check(SourceText file, ImmutableArray<ReconciledField> fields, CheckContext context)
    {
        var found = new ImmutableArray<Diagnostic>[fields.Length];
        Parallel.For(0, fields.Length, i => found[i] = Check(file, fields[i], context));
        return [.. found.SelectMany(f => f)];
    }

    private static TranslatedPage Check(TranslatedPage page, CheckContext context)
    {
        if (page.File is not { } file)
        {
            return page;
        }

        var definitions = PageDefinitions.Of(page);
        var ofBlocks = page.Body.Blocks.Select(b => Check(b, (file.Source, definitions), b.Segment < 0 ? null : page.Body.Segments[b.Segment].Source.Marker, context));
        var ofFields = page.Fields.Select(f => Check(file.Source, f, context));
        return page with { Checks = new PageChecks([.. ofBlocks], [.. ofFields]) };
    }

    private static ImmutableArray<Diagnostic> Check(SourceText file, ReconciledField field, CheckContext context) =>
        Check(field, (file, PageDefinitions.None), field.Entry?.Mark, context);

    /// <param name="mark">The comment above the words, as it stands in the file.</param>
    private static ImmutableArray<Diagnostic> Check(
        ReconciledText text, (SourceText Source, PageDefinitions Definitions) file, Marker? mark, CheckContext context) =>
        text.Words.Length == 0 ? [] : WithoutNews(TextChecks.Check(new TextPair(text, file.Source, file.Definitions), context), mark);

    /// <summary>
    /// That words are those of the source is no news where the comment above says <c>TODO</c> or nobody has written one
    /// yet: whoever translates a copy of the source paragraph by paragraph has to see what is wrong with the others.
    /// </summary>
    private static ImmutableArray<Diagnostic> WithoutNews(ImmutableArray<Diagnostic> found, Marker? mark) => mark is null or { Word: MarkerWord.Todo }
        ? [.. found.Select(d => d.Rule == TranslationCheckRules.SameAsSource && d.Severity == Severity.Warning ? d with { Severity = Severity.Info } : d)]
        : found;
}
