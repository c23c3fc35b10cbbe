using System.Collections.Immutable;
using Generator.Text;
using Markdig.Syntax;

namespace Generator.Model;

/// <summary>
/// The body of a page as Markdown, parsed once. The tree is never edited: whoever needs what is in it uses the
/// lists, and the writer is told what each link resolved to.
/// </summary>
/// <param name="Tree">Markdig's tree of the composed text.</param>
/// <param name="Lines">Maps a line of the composed text (index from zero) to the line of the content file, counted from one.</param>
/// <param name="Anchors">Every id that the body will carry: headings and numbered paragraphs.</param>
/// <param name="PlainText">The words alone, for descriptions and counts.</param>
internal sealed record MarkdownBody(
    MarkdownDocument Tree,
    SourcePath Path,
    ImmutableArray<int> Lines,
    ImmutableArray<Heading> Headings,
    ImmutableArray<Link> Links,
    ImmutableArray<Citation> Citations,
    ImmutableArray<string> Anchors,
    string PlainText);

/// <summary>A heading with the id that fragments point to.</summary>
/// <param name="Level">1 to 6.</param>
internal sealed record Heading(int Level, string Id, string Text, Location Location);

/// <summary>A link or image as it was written.</summary>
/// <param name="Offset">Offset in the composed text: the link's key within its body.</param>
/// <param name="Target">As written, entities decoded.</param>
internal sealed record Link(int Offset, string Target, bool IsImage, Location Location);

/// <summary>A citation <c>[@id]</c>.</summary>
/// <param name="Offset">Offset in the composed text: the citation's key within its body.</param>
internal sealed record Citation(int Offset, string Id, Location Location);
