namespace Generator.Markdown;

/// <summary>What stands in one block of a page, for whoever compares a translation with its source.</summary>
/// <param name="Prose">
/// The words as a reader sees them, each at its own offset in the block: as long as the block, with spaces for all that
/// is markup, code, address, citation or footnote number.
/// </param>
/// <param name="Attributes">Alternative texts of images, and titles of links and images.</param>
/// <param name="References">Labels of the footnotes that are referred to.</param>
/// <param name="Definitions">Labels of the footnotes that are defined.</param>
/// <param name="Items">How many list items there are, on all levels.</param>
/// <param name="Blocks">How many blocks stand at the top.</param>
internal sealed record BlockFacts(
    string Prose,
    ImmutableArray<BlockPart> Links,
    ImmutableArray<BlockPart> Images,
    ImmutableArray<BlockPart> Attributes,
    ImmutableArray<BlockPart> Code,
    ImmutableArray<BlockPart> Citations,
    ImmutableArray<BlockPart> References,
    ImmutableArray<BlockPart> Definitions,
    ImmutableArray<int> HeadingLevels,
    ImmutableArray<TableShape> Tables,
    int Items,
    int Blocks);

/// <summary>Something in a block.</summary>
/// <param name="Value">A target, an id, a label, the text of code.</param>
/// <param name="Offset">In the block, in UTF-16 units.</param>
internal readonly record struct BlockPart(string Value, int Offset);

/// <summary>The size of a table; its head is one of the rows.</summary>
internal readonly record struct TableShape(int Rows, int Columns);
