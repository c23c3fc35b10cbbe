namespace Generator.Translations.Reconcile;

/// <summary>
/// Pairs a file without any marker with its source: somebody copied the source file and translated it in place. That
/// works as long as the same kinds of blocks follow one another, down to the items of lists and the labels of footnotes.
/// </summary>
internal static class Unmarked
{
    /// <summary>The first place where the structures differ, or nothing.</summary>
    public static StructureMismatch? Compare(ImmutableArray<Block> source, ImmutableArray<Block> translation)
    {
        var at = source.Zip(translation, (s, t) => ShapeOf(s) == ShapeOf(t)).TakeWhile(same => same).Count();
        return at == source.Length && at == translation.Length
            ? null
            : new StructureMismatch(source.ElementAtOrDefault(at), translation.ElementAtOrDefault(at));
    }

    /// <summary>The kind of a block with what its translation keeps.</summary>
    public static string ShapeOf(Block block) => block.Kind switch
    {
        BlockKind.List => $"list of {block.Text.Split('\n').Count(IsItem)}",
        BlockKind.Footnote or BlockKind.LinkDefinition => block.Text[..(block.Text.IndexOf(']', 0) + 1)].Trim(),
        _ => block.Kind.ToString(),
    };

    private static bool IsItem(string line) => !LineForm.IsIndented(line) && LineForm.ListItem(line) != ListType.None;
}
