using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace Generator.Model;

/// <summary>
/// The body of a page as Markdown. The tree is never edited: whoever needs what is in it uses the
/// lists, and the writer is told what each link resolved to.
/// </summary>
/// <param name="Tree">Markdig's tree of the composed text, with its separators.</param>
/// <param name="Text">What was parsed, with the way back to the files.</param>
/// <param name="Segments">What became of each block of the page.</param>
/// <param name="Anchors">Every id that the body will carry: headings and numbered paragraphs.</param>
internal sealed record MarkdownBody(
    MarkdownTree Tree,
    ComposedText Text,
    ImmutableArray<BodySegment> Segments,
    ImmutableArray<Heading> Headings,
    ImmutableArray<Link> Links,
    ImmutableArray<Citation> Citations,
    ImmutableArray<string> Anchors)
{
    /// <summary>A body without words, of which every block is there and has none: stages that go on after an error find what they ask for.</summary>
    public static MarkdownBody Empty(ComposedText text) => new(
        new MarkdownTree(() => new ParsedTree([], [.. text.Segments.Select(segment => new TreeSegment(segment, []))])),
        text,
        [.. text.Segments.Select(segment => new BodySegment(segment, null, null))],
        [],
        [],
        [],
        []);
}

/// <summary>
/// A tree that is read again when it is asked for after the memory was needed: of ten thousand pages only those are
/// there that are being written.
/// </summary>
internal sealed class MarkdownTree(Func<ParsedTree> read)
{
    private readonly WeakReference<ParsedTree> _last = new(null!);

    /// <param name="first">What reading has given already.</param>
    public MarkdownTree(ParsedTree first, Func<ParsedTree> read)
        : this(read) => _last.SetTarget(first);

    public ParsedTree Get()
    {
        if (!_last.TryGetTarget(out var tree))
        {
            _last.SetTarget(tree = read());
        }

        return tree;
    }
}

/// <param name="Segments">The top-level blocks of the tree by the block of the page that they come from.</param>
internal sealed record ParsedTree(MarkdownDocument Document, ImmutableArray<TreeSegment> Segments);

/// <summary>What one block of the page became; footnotes and link definitions leave nothing here.</summary>
internal sealed record TreeSegment(Segment Segment, ImmutableArray<MarkdigBlock> Blocks)
{
    /// <summary>The number of its first paragraph, where it has one.</summary>
    public int? ParagraphNumber => Blocks is [ParagraphBlock, ..] ? Segment.Paragraph : null;
}

/// <summary>What is known of a block of the page without its tree.</summary>
/// <param name="ParagraphNumber">The number of its first paragraph, where it has one.</param>
/// <param name="HeadingId">The id of the heading that it is; nothing for other blocks.</param>
internal sealed record BodySegment(Segment Segment, int? ParagraphNumber, string? HeadingId);

/// <summary>A heading with the id that fragments point to.</summary>
/// <param name="Offset">Offset in the composed text: the heading's key within its body.</param>
/// <param name="Level">1 to 6.</param>
internal sealed record Heading(int Offset, int Level, string Id, string Text, Location Location);

/// <summary>A link or image as it was written.</summary>
/// <param name="Offset">Offset in the composed text: the link's key within its body.</param>
/// <param name="Target">As written, entities decoded.</param>
internal sealed record Link(int Offset, string Target, bool IsImage, Location Location);

/// <summary>One id of a citation <c>[@id]</c> or <c>[@a; @b]</c>.</summary>
/// <param name="Offset">Offset of its <c>@</c> in the composed text: the citation's key within its body.</param>
internal sealed record Citation(int Offset, string Id, Location Location);

/// <summary>What a link in a body leads to. The hierarchy is closed.</summary>
internal abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>A page of this site, perhaps in another language than the link's.</summary>
    internal sealed record ToPage(PageId Page, OutputPath Path, string? Fragment) : LinkTarget;

    /// <summary>An image or asset of this site.</summary>
    internal sealed record ToFile(OutputPath Path) : LinkTarget;

    /// <summary>A page that exists, but not in this form of the site: what remains of the link is its text.</summary>
    internal sealed record LeftOut : LinkTarget;

    /// <summary>An address elsewhere, encoded.</summary>
    internal sealed record ToWeb(string Address) : LinkTarget;
}
