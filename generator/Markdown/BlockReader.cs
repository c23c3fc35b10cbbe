using Markdig.Syntax;

namespace Generator.Markdown;

/// <summary>
/// Reads one block by itself, in the dialect of the whole page. Definitions of links and footnotes that stand
/// elsewhere on the page are added below it, so that it reads as it does there.
/// </summary>
internal static partial class BlockReader
{
    /// <summary>Its parts; nothing when the page as a whole will be refused because of it.</summary>
    /// <param name="definitions">The link definitions of the page, one per line.</param>
    public static BlockFacts? Read(string block, string definitions) =>
        Parse(block, definitions, out var defined) is { } tree ? new BlockFacts(block, tree, defined) : null;

    /// <summary>The tree of a block, and behind it of what was added to read it; nothing when its page will be refused.</summary>
    /// <param name="defined">The footnotes that it defines.</param>
    public static MarkdownDocument? Parse(string block, string definitions, out ImmutableArray<BlockPart> defined)
    {
        var hasFootnotes = block.Contains("[^", StringComparison.Ordinal);
        defined = hasFootnotes ? DefinitionsIn(block) : [];
        var whole = $"{block}\n\n{definitions}\n\n{string.Join(' ', defined.Select(d => $"[^{d.Value}]"))}\n\n"
            + (hasFootnotes ? MissingFootnotes(block, defined) : "");
        if (!LineScan.Check(new ComposedText(default(SourcePath), whole, [], [])).IsEmpty)
        {
            return null;
        }

        try
        {
            return Markdig.Markdown.Parse(whole, Dialect.Pipeline);
        }
        catch (ArgumentException e) when (e.GetType() == typeof(ArgumentException))
        {
            // Nested too deep: see MarkdownReader.
            return null;
        }
    }

    /// <summary>The labels of the footnotes that lines of the block define: the parser forgets those that nothing refers to.</summary>
    private static ImmutableArray<BlockPart> DefinitionsIn(string block) =>
        [.. Definition().Matches(block).Select(m => m.Groups[1]).Select(label => new BlockPart(label.Value, label.Index - "[^".Length))];

    /// <summary>A definition for each footnote that the block refers to and does not define: else it would be plain text.</summary>
    private static string MissingFootnotes(string block, ImmutableArray<BlockPart> defined) => string.Concat(Reference()
        .Matches(block)
        .Select(m => m.Groups[1].Value)
        .Except(defined.Select(d => d.Value))
        .Order(StringComparer.Ordinal)
        .Select(label => $"[^{label}]: -\n\n"));

    /// <summary>The text may be anybody's: each of the two looks at a sign of it once.</summary>
    [GeneratedRegex("^ {0,3}\\[\\^([^ `\n]+?)\\]:", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex("\\[\\^([^][ \n]+)\\]")]
    private static partial Regex Reference();
}
