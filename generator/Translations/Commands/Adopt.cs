using Generator.Stages.Parse;

namespace Generator.Translations.Commands;

/// <summary>
/// Gives markers to a file that has none and whose structure is not that of its source: blocks of the same kinds in
/// the same order belong together, and all behind the first difference is for a person to check.
/// </summary>
internal static class Adopt
{
    public static WorkResult Run(Workspace workspace, PageId id)
    {
        if (workspace.Files.FirstOrDefault(p => p.Id == id) is not { File: { } file } page)
        {
            return WorkResult.Refused(Diagnostic.At(
                TranslationRules.NothingMatched, null, $"there is no file content/{id.Language}/{id.Name}.md that could be read", "`translate status` lists the pages"));
        }

        if (file.Segments is not [{ Marker: null } segment] || page.Body.Mismatch is null)
        {
            return new WorkResult([.. new[] { Sync.Page(workspace, page, prune: false) }.OfType<FileChange>()], [], []);
        }

        var adopted = page with { Body = Pair(page.Original.Blocks, segment) };
        return WorkResult.Of(new[] { Sync.Page(workspace, adopted, prune: false) }.OfType<FileChange>());
    }

    private static Reconciled Pair(ImmutableArray<Block> source, TranslatedSegment segment)
    {
        var parts = segment.Body.Blocks;
        var pairs = CommonSubsequence.Of([.. source.Select(Unmarked.ShapeOf)], [.. parts.Select(Unmarked.ShapeOf)]).ToDictionary(p => p.A, p => p.B);
        var taken = pairs.Values.ToHashSet();
        var same = Enumerable.Range(0, source.Length).TakeWhile(i => pairs.GetValueOrDefault(i, -1) == i).Count();
        var blocks = ImmutableArray.CreateBuilder<ReconciledBlock>();
        var splits = ImmutableArray.CreateBuilder<SegmentSplit>();
        for (var i = 0; i < source.Length; i++)
        {
            if (!source[i].IsWordless)
            {
                blocks.Add(pairs.TryGetValue(i, out var at) ? Paired(source[i], parts[at], isSure: i < same, hasMore: at + 1 < parts.Length && !taken.Contains(at + 1)) : Reconciler.Missing(source[i]));
            }

            if (pairs.TryGetValue(i, out var part) && (!source[i].IsWordless || source[i].Hash == parts[part].Hash))
            {
                var marker = source[i].IsWordless ? null : States.Marker(source[i], blocks[^1].State);
                splits.Add(new SegmentSplit(parts[part].Line, parts[part].LineNumbers[^1], marker, source[i].IsWordless));
            }
        }

        return new Reconciled(
            blocks.ToImmutable(), [new ReconciledSegment(segment, SegmentFate.Kept, null, null, null, splits.ToImmutable(), [])], null);
    }

    /// <param name="hasMore">A part without a place follows, which the words have from now on.</param>
    private static ReconciledBlock Paired(Block source, Block part, bool isSure, bool hasMore)
    {
        var isSame = part.Hash == source.Hash && !hasMore;
        var state = isSame ? BlockState.Todo : isSure && !hasMore ? BlockState.Done : BlockState.Check;
        return new ReconciledBlock(source, state, [part], null, null, TranslatedBody.Empty, isSame, Segment: 0);
    }
}
