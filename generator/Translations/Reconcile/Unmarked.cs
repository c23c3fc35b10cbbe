namespace Generator.Translations.Reconcile;

/// <summary>
/// Pairs a file without any marker with its source: somebody copied the source file and translated it in place. That
/// works as long as the same kinds of blocks follow one another, down to the items of lists and the labels of footnotes.
/// </summary>
internal static class Unmarked
{
    /// <summary>Blocks one to one; all are missing where the structures differ.</summary>
    public static Reconciled Pair(ImmutableArray<Block> source, TranslatedSegment segment) => Compare(source, segment.Body.Blocks) is { } mismatch
        ? new Reconciled([.. source.Where(b => !b.IsWordless).Select(Reconciler.Missing)], [ReconciledSegment.AsRead(segment)], mismatch)
        : Paired(source, segment, source.Select((_, i) => (i, i, true)));

    /// <summary>
    /// Pairs blocks of one shape as far as they follow one another. Blocks that no other could be taken for cut both
    /// texts into stretches; where a stretch does not have the same shapes on both sides, nobody can say which block is
    /// missing, so all of it is for a person to check. What has no place of its own belongs to the words before it.
    /// </summary>
    public static Reconciled PairSimilar(ImmutableArray<Block> source, TranslatedSegment segment) =>
        Paired(source, segment, Stretches(source, segment.Body.Blocks));

    private static Reconciled Paired(ImmutableArray<Block> source, TranslatedSegment segment, IEnumerable<(int A, int B, bool IsSure)> places)
    {
        var parts = segment.Body.Blocks;
        var pairs = places.ToDictionary(p => p.A, p => (p.B, p.IsSure));
        var taken = pairs.Values.Select(p => p.B).ToHashSet();
        var blocks = ImmutableArray.CreateBuilder<ReconciledBlock>();
        var copies = ImmutableArray.CreateBuilder<Block>();
        foreach (var (i, block) in source.Index())
        {
            var part = pairs.TryGetValue(i, out var at) ? parts[at.B] : null;
            if (!block.IsWordless)
            {
                var hasMore = at.B + 1 < parts.Length && !taken.Contains(at.B + 1);
                blocks.Add(part is null ? Reconciler.Missing(block) : Similar(block, part, at.IsSure, hasMore));
            }
            else if (part is not null && CanonicalText.AreSame(part.Text, block.Text))
            {
                copies.Add(part);
            }
            else if (part is not null && blocks is [.., { Body.IsEmpty: false } last])
            {
                var state = last.State == BlockState.Todo ? BlockState.Done : last.State;
                blocks[^1] = last with { Body = last.Body.Add(part), IsSameAsSource = false, State = state };
            }
        }

        return new Reconciled(blocks.ToImmutable(), [ReconciledSegment.AsRead(segment) with { Copies = copies.ToImmutable() }], null);
    }

    private static IEnumerable<(int A, int B, bool IsSure)> Stretches(ImmutableArray<Block> source, ImmutableArray<Block> parts)
    {
        var (a, b) = (0, 0);
        foreach (var (nextA, nextB) in Anchors(source, parts).Append((source.Length, parts.Length)))
        {
            ImmutableArray<string> ours = [.. source[a..nextA].Select(ShapeOf)];
            ImmutableArray<string> theirs = [.. parts[b..nextB].Select(ShapeOf)];
            var isSure = ours.SequenceEqual(theirs);
            foreach (var pair in CommonSubsequence.Of(ours, theirs))
            {
                yield return (a + pair.A, b + pair.B, isSure);
            }

            if (nextA < source.Length)
            {
                yield return (nextA, nextB, true);
            }

            (a, b) = (nextA + 1, nextB + 1);
        }
    }

    /// <summary>Blocks that stand once on both sides: by what they cite and link to, or as the only ones of their shape.</summary>
    private static IEnumerable<(int A, int B)> Anchors(ImmutableArray<Block> source, ImmutableArray<Block> parts)
    {
        var (ours, theirs) = (Unique(source), Unique(parts));
        ImmutableArray<string> a = [.. ours.Where(o => theirs.ContainsKey(o.Key)).OrderBy(o => o.Value).Select(o => o.Key)];
        ImmutableArray<string> b = [.. theirs.Where(t => ours.ContainsKey(t.Key)).OrderBy(t => t.Value).Select(t => t.Key)];
        return CommonSubsequence.Of(a, b).Select(p => (ours[a[p.A]], theirs[b[p.B]]));
    }

    private static Dictionary<string, int> Unique(ImmutableArray<Block> blocks)
    {
        var shapes = blocks.CountBy(ShapeOf).ToDictionary(StringComparer.Ordinal);
        return blocks.Index()
            .Select(b => (b.Index, Key: string.Join(' ', ReferencesIn(b.Item).Order(StringComparer.Ordinal).Prepend(ShapeOf(b.Item)))))
            .GroupBy(b => b.Key, StringComparer.Ordinal)
            .Where(g => g.Count() == 1 && (shapes.GetValueOrDefault(g.Key, 0) is 0 or 1))
            .ToDictionary(g => g.Key, g => g.First().Index, StringComparer.Ordinal);
    }

    /// <summary>What a translation keeps letter by letter.</summary>
    private static IEnumerable<string> ReferencesIn(Block block) => LinkChanges.Targets(block.Text)
        .Concat(FootnoteLabels.ReferredTo(block))
        .Concat(Citations.In(block.Text).Select(id => "@" + id));

    /// <param name="hasMore">A part without a place follows, which the words have from now on.</param>
    private static ReconciledBlock Similar(Block source, Block part, bool isSure, bool hasMore)
    {
        var isSame = !hasMore && CanonicalText.AreSame(part.Text, source.Text);
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
