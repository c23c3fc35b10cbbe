namespace Generator.Stages.Render;

/// <summary>A block or a word of front matter of a translation, held against its source.</summary>
/// <param name="Id">Its anchor on the review page: <c>b-</c> and its hash, <c>k-</c> and its key.</param>
/// <param name="Key">Of a word of front matter.</param>
/// <param name="Source">The source as it is written now.</param>
/// <param name="Before">Where it has changed since: the source that the words were made from.</param>
/// <param name="Index">Of a block: its place among those of the source; else -1.</param>
/// <param name="Body">Of a block: the words of the translation, as they are written.</param>
/// <param name="Value">Of a word of front matter: that of the translation.</param>
/// <param name="Terms">The terms of the glossary in its source.</param>
/// <param name="Hints">What the authors of the source wrote to its translators.</param>
/// <param name="Lines">The first and the last line in the file; zero where nothing stands yet.</param>
internal sealed record ReviewRow(
    string Id,
    string? Key,
    BlockState State,
    string Source,
    string? Before,
    int Index,
    ImmutableArray<Block> Body,
    string? Value,
    ImmutableArray<GlossaryTerm> Terms,
    ImmutableArray<string> Hints,
    (int First, int Last) Lines,
    TranslatedBody Comments)
{
    private static readonly ReviewRow Empty = new("", null, default, "", null, -1, [], null, [], [], default, TranslatedBody.Empty);

    public bool IsOpen => State is not (BlockState.Done or BlockState.Merged or BlockState.Omit or BlockState.Removed);

    /// <summary>All rows of a page: the words of front matter, its blocks, and what the source has no more.</summary>
    public static ImmutableArray<ReviewRow> Of(ReviewedPage working)
    {
        var page = working.Page;
        var indices = Enumerable.Range(0, page.Original.Blocks.Length).Where(i => !page.Original.Blocks[i].IsWordless);
        var hints = SourceNotes.Of(page.Original.Source, page.Original.Blocks);
        var blocks = BlockIds.Of(page.Body).Zip(indices, (b, i) => Of(page, b.Id, b.Block, i));
        return
        [
            .. page.Fields.Select((f, i) => Of(page, f) with { Terms = working.Terms.OfFields[i] }).Where(r => r.Value is not null || r.IsOpen),
            .. blocks.Select((r, i) => r with { Terms = working.Terms.OfBlocks[i], Hints = [.. hints[page.Original.Blocks[r.Index]]] }),
            .. page.Body.Removed.Select(s => Of(page, s)),
        ];
    }

    /// <summary>What was found wrong in its lines.</summary>
    public IEnumerable<Diagnostic> FindingsAmong(ImmutableArray<Diagnostic> all) => all
        .Where(d => d.Location is { } at && at.Line >= Math.Max(1, Lines.First) && at.Line <= Lines.Last);

    private static ReviewRow Of(TranslatedPage page, ReconciledField field)
    {
        var last = field.Entry is { Lines.Length: > 0 } entry ? page.File!.Source.LineOf(entry.Lines.End - 1) : 0;
        return Empty with
        {
            Id = "k-" + field.Key,
            Key = field.Key,
            State = field.State,
            Source = field.Source.Value,
            Before = field.Mark.Before,
            Value = field.Value?.Value,
            Lines = (OpenWork.LineOf(page, field), last),
        };
    }

    private static ReviewRow Of(TranslatedPage page, string id, ReconciledBlock block, int index)
    {
        var first = OpenWork.LineOf(page, block);
        var marker = first == 0 ? 0 : page.File!.Source.LineOf(page.Body.Segments[block.Segment].Source.MarkerRange.End);
        var last = block.Body.IsEmpty ? marker : Math.Max(marker, block.Body[^1].LineNumbers[^1]);
        return new ReviewRow(
            id, null, block.State, block.Source.Text, block.Before, index, block.Body, null, [], [], (first, last), block.Comments);
    }

    private static ReviewRow Of(TranslatedPage page, ReconciledSegment removed)
    {
        var body = removed.Source.Body;
        var first = page.File!.Source.LineOf(removed.Source.MarkerRange.Start);
        return Empty with
        {
            Id = $"r-{first}",
            State = BlockState.Removed,
            Before = removed.Marker?.Snapshot,
            Body = body.Blocks,
            Lines = (first, body.IsEmpty ? first : body.Blocks[^1].LineNumbers[^1]),
            Comments = body,
        };
    }
}
