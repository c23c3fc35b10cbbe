namespace Generator.Translations.Exchange;

/// <summary>What export and import have to see alike: which texts there are, and how each of them stands.</summary>
internal static class ExchangeUnits
{
    private const string Note = "# note:";

    public static bool IsExchanged(ReconciledBlock block) => block.State is not (BlockState.Merged or BlockState.Omit or BlockState.Removed);

    public static string TextOf(ReconciledBlock block) => block.Body.IsEmpty ? "" : BlockSplitter.Join(block.Body).Text;

    public static ExportStamp StampOf(ReconciledField field) => Stamp(field.Value?.Value ?? "", field.State);

    public static ExportStamp StampOf(ReconciledBlock block) => Stamp(TextOf(block), block.State);

    /// <summary>The comments <c># note: …</c> above the comment lines of the tool.</summary>
    public static ImmutableArray<string> NotesAbove(ExchangePage page, ReconciledField field)
    {
        if (page.File is not { } file || field.Entry is not { } entry)
        {
            return [];
        }

        var notes = ImmutableArray.CreateBuilder<string>();
        for (var line = file.LineOf(entry.MarkLines.Start) - 1; file.Line(line).StartsWith(Note, StringComparison.Ordinal); line--)
        {
            notes.Insert(0, file.Line(line)[Note.Length..].Trim());
        }

        return notes.ToImmutable();
    }

    public static string NoteLine(string text) => $"{Note} {text}\n";

    /// <summary>The words of what is still to do are at most a copy of the source, which nobody needs.</summary>
    private static ExportStamp Stamp(string text, BlockState state) => new(
        text.Length == 0 || state == BlockState.Todo ? null : BlockHash.Of(text),
        state is BlockState.Update or BlockState.UpdateWrong or BlockState.Check ? States.WordOf(state) : MarkerWord.None);
}
