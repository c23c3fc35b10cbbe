namespace Generator.Translations.Reconcile;

/// <summary>
/// Pairs a file without any marker with its source: somebody copied the source file and translated it in place. That
/// works as long as the same kinds of blocks follow one another, down to the items of lists and the labels of footnotes.
/// </summary>
internal static class Unmarked
{
    /// <summary>Blocks one to one; all are missing where the structures differ.</summary>
    public static Reconciled Pair(ImmutableArray<Block> source, TranslatedSegment segment)
    {
        var parts = segment.Body.Blocks;
        if (Compare(source, parts) is { } mismatch)
        {
            var missing = source.Where(b => !b.IsWordless).Select(Reconciler.Missing);
            return new Reconciled([.. missing], [ReconciledSegment.AsRead(segment)], mismatch);
        }

        var blocks = ImmutableArray.CreateBuilder<ReconciledBlock>();
        var copies = ImmutableArray.CreateBuilder<Block>();
        foreach (var (block, part) in source.Zip(parts))
        {
            var isCopy = part.Hash == block.Hash;
            if (!block.IsWordless)
            {
                blocks.Add(States.Found(block, part, isCopy ? BlockState.Todo : BlockState.Done, segment: 0) with { IsSameAsSource = isCopy });
            }
            else if (isCopy || blocks.Count == 0)
            {
                copies.Add(part);
            }
            else
            {
                blocks[^1] = blocks[^1] with { Body = blocks[^1].Body.Add(part), IsSameAsSource = false, State = BlockState.Done };
            }
        }

        return new Reconciled(blocks.ToImmutable(), [ReconciledSegment.AsRead(segment) with { Copies = copies.ToImmutable() }], null);
    }

    /// <summary>
    /// Pairs blocks of one shape as far as they follow one another, whatever stands between them. All behind the first
    /// difference is for a person to check, and what has no place of its own belongs to the words before it.
    /// </summary>
    public static Reconciled PairSimilar(ImmutableArray<Block> source, TranslatedSegment segment)
    {
        var parts = segment.Body.Blocks;
        var pairs = CommonSubsequence.Of([.. source.Select(ShapeOf)], [.. parts.Select(ShapeOf)]).ToDictionary(p => p.A, p => p.B);
        var taken = pairs.Values.ToHashSet();
        var same = Enumerable.Range(0, source.Length).TakeWhile(i => pairs.GetValueOrDefault(i, -1) == i).Count();
        var blocks = ImmutableArray.CreateBuilder<ReconciledBlock>();
        var copies = ImmutableArray.CreateBuilder<Block>();
        foreach (var (i, block) in source.Index())
        {
            var part = pairs.TryGetValue(i, out var at) ? parts[at] : null;
            if (!block.IsWordless)
            {
                var hasMore = at + 1 < parts.Length && !taken.Contains(at + 1);
                blocks.Add(part is null ? Reconciler.Missing(block) : Similar(block, part, isSure: i < same, hasMore));
            }
            else if (part is not null && block.Hash == part.Hash)
            {
                copies.Add(part);
            }
        }

        return new Reconciled(blocks.ToImmutable(), [ReconciledSegment.AsRead(segment) with { Copies = copies.ToImmutable() }], null);
    }

    /// <param name="hasMore">A part without a place follows, which the words have from now on.</param>
    private static ReconciledBlock Similar(Block source, Block part, bool isSure, bool hasMore)
    {
        var isSame = part.Hash == source.Hash && !hasMore;
        var state = isSame ? BlockState.Todo : isSure && !hasMore ? BlockState.Done : BlockState.Check;
        return States.Found(source, part, state, segment: 0) with { IsSameAsSource = isSame };
    }

    /// <summary>The kind of a block with what its translation keeps.</summary>
    public static string ShapeOf(Block block) => block.Kind switch
    {
        BlockKind.List => $"list of {block.Text.Split('\n').Count(IsItem)}",
        BlockKind.Footnote or BlockKind.LinkDefinition => block.Text[..(block.Text.IndexOf(']', 0) + 1)].Trim(),
        _ => block.Kind.ToString(),
    };

    /// <summary>The first place where the structures differ, or nothing.</summary>
    private static StructureMismatch? Compare(ImmutableArray<Block> source, ImmutableArray<Block> translation)
    {
        var at = source.Zip(translation, (s, t) => ShapeOf(s) == ShapeOf(t)).TakeWhile(same => same).Count();
        return at == source.Length && at == translation.Length
            ? null
            : new StructureMismatch(source.ElementAtOrDefault(at), translation.ElementAtOrDefault(at));
    }

    private static bool IsItem(string line) => !LineForm.IsIndented(line) && LineForm.ListItem(line) != ListType.None;
}
