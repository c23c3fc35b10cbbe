namespace Generator.Translations.Reconcile;

/// <summary>What a translator has to do on a page, in the order of the file.</summary>
internal static class OpenWork
{
    /// <param name="source">The language whose words are counted.</param>
    public static IEnumerable<OpenItem> On(TranslatedPage page, LanguageTag source) => Of(page.Texts, t => LineOf(page, t), source);

    public static IEnumerable<OpenItem> On(ReconciledStrings strings, LanguageTag source) =>
        Of(strings.Fields, f => LineOf(strings.File?.Source, (ReconciledField)f), source);

    /// <summary>The word of a state as markers and reports write it, in lower case.</summary>
    public static string Word(BlockState state) => state == BlockState.UpdateWrong ? "update!" : state.ToString().ToLowerInvariant();

    /// <summary>The line of the mark, where its word is to be deleted, or of words that have none; zero where nothing stands yet.</summary>
    public static int LineOf(TranslatedPage page, ReconciledText text) => text switch
    {
        ReconciledField field => LineOf(page.File?.Source, field),
        ReconciledBlock { Segment: < 0 } => 0,
        ReconciledBlock { IsUnmarked: true } block => block.Body[0].Line,
        ReconciledBlock block => page.File!.Source.LineOf(page.Body.Segments[block.Segment].Source.MarkerRange.Start),
        _ => throw new UnreachableException(),
    };

    /// <summary>The line of the comment above a word, else its own; zero where nothing stands yet.</summary>
    public static int LineOf(SourceText? file, ReconciledField field) =>
        field.Entry is { Lines.Length: > 0 } entry ? file!.LineOf(entry.MarkLines.Start) : 0;

    private static IEnumerable<OpenItem> Of(IEnumerable<ReconciledText> texts, Func<ReconciledText, int> lineOf, LanguageTag source) =>
        texts.Where(t => t.IsOpen).Select(t => new OpenItem(t, lineOf(t), Words.Count(t.Text, source)));
}

/// <summary>A text that is not done.</summary>
internal sealed record OpenItem(ReconciledText Text, int Line, int Words);
