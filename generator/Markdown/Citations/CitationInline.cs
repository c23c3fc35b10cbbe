using Markdig.Syntax.Inlines;

namespace Generator.Markdown.Citations;

/// <summary>A citation <c>[@id]</c> or <c>[@a; @b]</c> in the tree.</summary>
/// <param name="ids">In the order written; empty when what stands between the brackets is not a citation.</param>
internal sealed class CitationInline(ImmutableArray<CitedId> ids) : LeafInline
{
    public ImmutableArray<CitedId> Ids { get; } = ids;
}

/// <summary>One id of a citation.</summary>
/// <param name="Offset">Offset of its <c>@</c> in the text that was parsed.</param>
internal readonly record struct CitedId(string Id, int Offset);
