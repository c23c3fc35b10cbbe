namespace Generator.Translations.Commands;

/// <summary>
/// What the editor of the source tells all translations at once: that a change was cosmetic (<c>accept</c>), or that
/// the old statement was wrong and must not stand any longer (<c>flag</c>).
/// </summary>
internal static class Flags
{
    /// <param name="what">The hash of a block, old or new, or a key; nothing for all that is to be updated.</param>
    public static WorkResult Accept(Workspace workspace, PageChoice choice, string? what) => Change(workspace, choice, what, new Deed(
        state => state == BlockState.Update,
        (source, marker) => new Marker(source.Hash, MarkerWord.None, null, source.Text, null)));

    public static WorkResult Flag(Workspace workspace, PageChoice choice, string what) => Change(workspace, choice, what, new Deed(
        state => state is BlockState.Done or BlockState.Update or BlockState.Check,
        (_, marker) => marker with { Word = MarkerWord.UpdateWrong }));

    private static WorkResult Change(Workspace workspace, PageChoice choice, string? what, Deed deed)
    {
        var changes = ImmutableArray.CreateBuilder<FileChange>();
        var matched = 0;
        foreach (var page in workspace.Files.Where(p => choice.Includes(p.Id)))
        {
            var blocks = page.Body.Blocks.Where(b => b.Segment >= 0 && deed.AppliesTo(b.State) && Matches(b, page.Body, what)).ToList();
            var fields = page.Fields.Select(f => Change(f, what, deed)).ToImmutableArray();
            matched += blocks.Count + fields.Zip(page.Fields).Count(f => f.First != f.Second);
            var changed = page with { Body = Change(page.Body, blocks, deed), Fields = fields };
            Add(changes, blocks.Count > 0 || !fields.SequenceEqual(page.Fields) ? Sync.Page(workspace, changed, prune: false) : null);
        }

        foreach (var (file, words) in Sync.StringsOf(workspace, choice))
        {
            var fields = words.Select(f => Change(f, what, deed)).ToImmutableArray();
            var count = fields.Zip(words).Count(f => f.First != f.Second);
            matched += count;
            Add(changes, count > 0 ? Sync.Strings(workspace, file, fields) : null);
        }

        return matched > 0
            ? WorkResult.Of(changes)
            : WorkResult.Refused(Diagnostic.At(
                TranslationRules.NothingMatched, null, "nothing matches, so nothing was changed", "`translate status` names at the end of a line what has changed"));
    }

    private static void Add(ImmutableArray<FileChange>.Builder changes, FileChange? change)
    {
        if (change is not null)
        {
            changes.Add(change);
        }
    }

    private static bool Matches(ReconciledBlock block, Reconciled body, string? what) => what is null
        || block.Source.Hash.Hex == what
        || block.Was?.Hex == what
        || body.Segments[block.Segment].Source.Marker?.Hash.Hex == what;

    private static Reconciled Change(Reconciled body, List<ReconciledBlock> blocks, Deed deed)
    {
        var bySegment = blocks.Where(b => body.Segments[b.Segment].Marker is not null).ToDictionary(b => b.Segment);
        return body with
        {
            Segments =
            [
                .. body.Segments.Select((s, j) => bySegment.TryGetValue(j, out var block)
                    ? s with { Marker = deed.Change(block.Source, s.Marker!) }
                    : Change(s, blocks.Where(b => b.Segment == j), deed)),
            ],
        };
    }

    /// <summary>Blocks whose marker is still to be written.</summary>
    private static ReconciledSegment Change(ReconciledSegment segment, IEnumerable<ReconciledBlock> blocks, Deed deed)
    {
        var byLine = blocks.ToDictionary(b => b.Body[0].Line);
        return segment with
        {
            Splits = [.. segment.Splits.Select(s => s.Marker is { } marker && byLine.TryGetValue(s.Line, out var block) ? s with { Marker = deed.Change(block.Source, marker) } : s)],
        };
    }

    private static ReconciledField Change(ReconciledField field, string? what, Deed deed)
    {
        var isMeant = what is null || field.Key == what || field.Mark.Hash.Hex == what || field.Mark.Was?.Hex == what;
        if (!isMeant || field.Value is null || !deed.AppliesTo(field.State))
        {
            return field;
        }

        var source = new Block(BlockKind.Paragraph, FieldLines.OnOneLine(field.Source.Value), 0, [], BlockHash.Of(field.Source.Value), IsWordless: false);
        return field with { Mark = deed.Change(source, field.Mark) };
    }

    private sealed record Deed(Func<BlockState, bool> AppliesTo, Func<Block, Marker, Marker> Change);
}
