namespace Generator.Translations.Checks;

/// <summary>A block of the source and the words that a translation has for it.</summary>
/// <param name="Source">The text that the words are held against: that of the source, or as it was when they were made.</param>
/// <param name="IsPending">The words wait for somebody: what would be an error is a warning, for readers may not see them.</param>
/// <param name="Ignored">Names of checks that are silenced here.</param>
/// <param name="Allowed">Addresses that may be linked though the source does not.</param>
/// <param name="Definitions">The link definitions of the page.</param>
internal sealed record BlockPair(
    string Source,
    PlacedText Translation,
    bool IsPending,
    bool IsSameAsSource,
    ImmutableArray<string> Ignored,
    ImmutableArray<string> Allowed,
    PageDefinitions Definitions)
{
    /// <summary>Nothing for a block that has no words yet.</summary>
    public static BlockPair? Of(ReconciledBlock block, SourceText file, PageDefinitions definitions) => block.Body.IsEmpty
        ? null
        : new BlockPair(
            block.Before ?? block.Source.Text,
            PlacedText.OfBlock(file, BlockSplitter.Join(block.Body)),
            block.State is not BlockState.Done,
            block.IsSameAsSource,
            [.. block.Comments.Ignored],
            [.. block.Comments.Allowed],
            definitions);
}

/// <summary>A word of front matter or a string, in the source and in a translation.</summary>
/// <param name="Key">Where it is a string; of front matter its dotted key.</param>
/// <param name="Ignored">Names of checks that a line <c># ignore: …</c> above the key silences.</param>
internal sealed record FieldPair(
    string Key, string Source, PlacedText Translation, bool IsPending, bool IsSameAsSource, ImmutableArray<string> Ignored)
{
    private const string Ignore = "ignore:";

    /// <summary>Nothing for a field that has no words yet.</summary>
    public static FieldPair? Of(ReconciledField field, SourceText file) => field.Value is not { } value
        ? null
        : new FieldPair(
            field.Key,
            field.Mark.Before ?? field.Source.Value,
            PlacedText.OfField(file, value),
            field.State != BlockState.Done,
            field.State == BlockState.Todo && BlockHash.Of(value.Value) == BlockHash.Of(field.Source.Value),
            IgnoredAbove(file, value.Location.Line));

    /// <summary>What the comment lines directly above a line silence.</summary>
    public static ImmutableArray<string> IgnoredAbove(SourceText file, int line)
    {
        var ignored = ImmutableArray.CreateBuilder<string>();
        for (var at = line - 1; at > 0 && file.Line(at).StartsWith('#'); at--)
        {
            var comment = file.Line(at)[1..].TrimStart();
            if (comment.StartsWith(Ignore, StringComparison.Ordinal))
            {
                ignored.AddRange(comment[Ignore.Length..].Split([',', ' '], StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return ignored.ToImmutable();
    }
}
