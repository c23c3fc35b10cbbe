namespace Generator.Translations.Reconcile;

/// <summary>What a translator has to do on a page, in the order of the file.</summary>
internal static class OpenWork
{
    /// <param name="source">The language whose words are counted.</param>
    public static IEnumerable<OpenItem> On(TranslatedPage page, LanguageTag source)
    {
        var isUnspaced = LanguageRow.Of(source).Has(Traits.UnspacedWords);
        var fields = On(page.Fields, page.File?.Source, source);
        var blocks = page.Body.Blocks
            .Where(b => b.State is not (BlockState.Done or BlockState.Merged or BlockState.Omit))
            .Select(b => new OpenItem(b.State, b.Source.Hash.Hex, b.Source.Text, b.Before, LineOf(page, b), Count(b.Source.Text, isUnspaced)));
        return fields.Concat(blocks);
    }

    /// <param name="file">The file that the words stand in; nothing where there is none.</param>
    public static IEnumerable<OpenItem> On(ImmutableArray<ReconciledField> fields, SourceText? file, LanguageTag source)
    {
        var isUnspaced = LanguageRow.Of(source).Has(Traits.UnspacedWords);
        return fields
            .Where(f => f.State != BlockState.Done)
            .Select(f => new OpenItem(f.State, f.Key, f.Source.Value, f.Mark.Before, LineOf(file, f), Count(f.Source.Value, isUnspaced)));
    }

    /// <summary>The word of a state as markers and reports write it, in lower case.</summary>
    public static string Word(BlockState state) => state == BlockState.UpdateWrong ? "update!" : state.ToString().ToLowerInvariant();

    /// <summary>The line of the marker, where its word is to be deleted; zero where nothing stands yet.</summary>
    public static int LineOf(TranslatedPage page, ReconciledBlock block)
    {
        if (block.Segment < 0 || page.File is not { } file)
        {
            return 0;
        }

        var segment = page.Body.Segments[block.Segment];
        var isSplit = segment.Source.Marker is null || segment.Splits.Any(s => block.Body.Any(b => b.Line == s.Line));
        return isSplit && !block.Body.IsEmpty ? block.Body[0].Line : file.Source.LineOf(segment.Source.MarkerRange.Start);
    }

    /// <summary>The line of the comment above a word of front matter, else its own; zero where nothing stands yet.</summary>
    public static int LineOf(TranslatedPage page, ReconciledField field) => LineOf(page.File?.Source, field);

    private static int LineOf(SourceText? file, ReconciledField field) =>
        field.Entry is { Lines.Length: > 0 } entry ? file!.LineOf(entry.MarkLines.Start) : 0;

    private static int Count(string text, bool isUnspaced) => Words.Count(BlockText.Normalise(text), isUnspaced);
}

/// <summary>A block or word that is not done.</summary>
/// <param name="Id">Its hash, or its key.</param>
/// <param name="Before">What its words were made from, where that is older.</param>
internal sealed record OpenItem(BlockState State, string Id, string Source, string? Before, int Line, int Words);
