namespace Generator.Translations.Format;

/// <summary>Names blocks for reports, review pages and exchange files: by their hash, so that a name outlives moves.</summary>
internal static class BlockIds
{
    /// <summary>The blocks with their ids: <c>b-824a0d41</c>; the second of equal ones <c>b-824a0d41-2</c>.</summary>
    public static IEnumerable<(string Id, ReconciledBlock Block)> Of(Reconciled body)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in body.Blocks)
        {
            var hash = block.Source.Hash.Hex;
            var count = seen[hash] = seen.GetValueOrDefault(hash) + 1;
            yield return (count == 1 ? $"b-{hash}" : string.Create(CultureInfo.InvariantCulture, $"b-{hash}-{count}"), block);
        }
    }

    /// <summary><c>h1</c> to <c>h6</c>, <c>p</c>, <c>l</c>, <c>q</c>, <c>f</c>, <c>d</c>, <c>c</c>, <c>t</c>.</summary>
    public static string Letter(BlockKind kind) => kind switch
    {
        <= BlockKind.Heading6 => string.Create(CultureInfo.InvariantCulture, $"h{(int)kind + 1}"),
        BlockKind.Paragraph => "p",
        BlockKind.List => "l",
        BlockKind.Quote => "q",
        BlockKind.Footnote => "f",
        BlockKind.LinkDefinition => "d",
        BlockKind.Code => "c",
        _ => "t",
    };
}
