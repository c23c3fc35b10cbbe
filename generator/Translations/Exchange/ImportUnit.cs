namespace Generator.Translations.Exchange;

/// <summary>A text of the source as it stands in a translation now.</summary>
/// <param name="Block">The index of a block among those of its page that have words; -1 for a field.</param>
/// <param name="Source">The hash of the text.</param>
/// <param name="Was">Of words that are older than their source: the hash of what they were made from.</param>
/// <param name="IsOlder">It was found by that older text.</param>
internal sealed record ImportUnit(
    int Block, BlockHash Source, BlockHash? Was, ExportStamp Stamp, ImmutableArray<string> Notes, bool IsOlder)
{
    public static IEnumerable<ImportUnit> OfField(ExchangePage page, string key) => page.Fields
        .Where(f => f.Key == key && f.HasWords)
        .Select(f => new ImportUnit(-1, BlockHash.Of(f.Source.Value), f.Mark.Was, ExchangeUnits.StampOf(f), ExchangeUnits.NotesAbove(page, f), IsOlder: false));

    public static IEnumerable<ImportUnit> OfBlocks(ExchangePage page) => page.Blocks
        .Select((block, i) => (Block: block, Index: i))
        .Where(b => ExchangeUnits.IsExchanged(b.Block))
        .Select(b => new ImportUnit(
            b.Index, b.Block.Source.Hash, b.Block.Was, ExchangeUnits.StampOf(b.Block), [.. b.Block.Comments.Notes.Select(MarkerText.Unescape)], IsOlder: false));
}
