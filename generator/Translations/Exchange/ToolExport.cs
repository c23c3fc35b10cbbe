namespace Generator.Translations.Exchange;

/// <summary>
/// Makes of the pages of a language the entries that tools get: fields first, then blocks, in the order of the source.
/// What nobody has to translate is left out: texts without words, and blocks that somebody merged or omitted.
/// </summary>
internal sealed class ToolExport(ParsedSite site)
{
    /// <summary>All words of a language, its pages begun or not.</summary>
    /// <param name="onlyOpen">Leaves out what is translated.</param>
    public ExchangeFile Of(LanguageTag language, bool onlyOpen)
    {
        var terms = new EntryTerms(site, language);
        return new ExchangeFile(
            site.Config.SourceLanguage,
            language,
            [.. ExchangePage.In(language, site).SelectMany(p => Of(p, terms)).Where(e => !onlyOpen || IsOpen(e))]);
    }

    private static IEnumerable<ExchangeEntry> Of(ExchangePage page, EntryTerms terms)
    {
        var ordinals = new Dictionary<BlockHash, int>();
        var notes = page.Original is { } original ? SourceNotes.Of(original.Source, original.Blocks) : null;
        return page.Fields
            .Where(f => f.HasWords)
            .Select(f => OfField(page, f) with { Terms = terms.InField(f.Source.Value) })
            .Concat(page.Blocks
                .Where(ExchangeUnits.IsExchanged)
                .Select(b => OfBlock(page, b, NextOrdinal(ordinals, b.Source.Hash)) with
                {
                    Notes = [.. notes![b.Source], .. b.Comments.Notes],
                    Terms = terms.InBlock(b.Source.Text),
                }));
    }

    /// <summary>Whether somebody still has to do something about it.</summary>
    private static bool IsOpen(ExchangeEntry entry) => entry.State is ExchangeState.Open or ExchangeState.Pending;

    private static ExchangeEntry OfField(ExchangePage page, ReconciledField field) => new(
        new ExchangeKey(page.Name, field.Key, 1),
        "k",
        field.Source.Value,
        field.State == BlockState.Todo ? "" : field.Value?.Value ?? "",
        StateOf(field.State, page.IsReviewed),
        field.Mark.Before,
        ExchangeUnits.StampOf(field),
        ExchangeUnits.NotesAbove(page, field),
        [],
        field.Source.Location);

    private static ExchangeEntry OfBlock(ExchangePage page, ReconciledBlock block, int ordinal) => new(
        new ExchangeKey(page.Name, null, ordinal),
        KindOf(block.Source.Kind),
        block.Source.Text,
        block.State == BlockState.Todo ? "" : ExchangeUnits.TextOf(block),
        StateOf(block.State, page.IsReviewed),
        block.Before,
        ExchangeUnits.StampOf(block),
        [],
        [],
        new Location(page.Original!.Source.Path, block.Source.Line, 1, 0));

    private static int NextOrdinal(Dictionary<BlockHash, int> ordinals, BlockHash hash) =>
        ordinals[hash] = ordinals.GetValueOrDefault(hash) + 1;

    private static ExchangeState StateOf(BlockState state, bool isReviewed) => state switch
    {
        BlockState.Todo => ExchangeState.Open,
        BlockState.Done => isReviewed ? ExchangeState.Reviewed : ExchangeState.Translated,
        _ => ExchangeState.Pending,
    };

    private static string KindOf(BlockKind kind) => kind switch
    {
        <= BlockKind.Heading6 => $"h{kind - BlockKind.Heading1 + 1}",
        BlockKind.List => "l",
        BlockKind.Quote => "q",
        BlockKind.Footnote => "f",
        BlockKind.Table => "t",
        _ => "p",
    };
}
