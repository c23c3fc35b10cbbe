using System.Collections.Immutable;
using System.Text;
using Generator.Blocks;
using Generator.Model;
using Generator.Templating;
using Generator.Text;

namespace Generator.Stages.Render;

/// <summary>
/// Writes the two sides of a row of a review: what has not changed as readers see it, what has as it is written, with
/// the words that came and went.
/// </summary>
internal sealed class ReviewText(PageScope scope, WorkshopPage page)
{
    private readonly LinkedBody _source = new(
        page.Working.Original.Body,
        page.Working.Original.Id.Language,
        scope.Site.Links.GetValueOrDefault(page.Working.Original.Id, System.Collections.Frozen.FrozenDictionary<int, LinkTarget>.Empty));

    public Value Source(ReviewRow row) => row switch
    {
        { Before: { } before } => Value.Html(Written(Difference(before, row.Source))),
        { Index: >= 0 } => scope.Bodies.Alone(_source, row.Index, LabelsIn([page.Page.Original.Blocks[row.Index]])),
        _ => row.Source,
    };

    /// <summary>Null where there are no words.</summary>
    public Value Translation(ReviewRow row)
    {
        if (row.Body.IsEmpty)
        {
            return row.Value;
        }

        var index = page.Working.Words is { } words && row.Index >= 0
            ? Enumerable.Range(0, words.Segments.Length).FirstOrDefault(i => words.Segments[i].Segment.Index == row.Index, -1)
            : -1;
        return index >= 0
            ? scope.Bodies.Alone(new LinkedBody(page.Working.Words!, page.Page.Id.Language, page.Links), index, LabelsIn(row.Body))
            : Value.Html(Written(HtmlText.Escape(BlockSplitter.Join(row.Body).Text)));
    }

    private static ImmutableArray<string> LabelsIn(ImmutableArray<Block> blocks) => [.. blocks.SelectMany(FootnoteLabels.DefinedIn)];

    /// <summary>Text as its file has it: its line ends count.</summary>
    private static string Written(string markup) => $"<code class=\"written\">{markup}</code>";

    private static string Difference(string before, string current)
    {
        var markup = new StringBuilder();
        foreach (var (kind, space, words) in WordDiff.Between(before, current))
        {
            var text = HtmlText.Escape(words);
            markup.Append(space).Append(kind switch
            {
                DiffKind.Inserted => $"<ins>{text}</ins>",
                DiffKind.Deleted => $"<del>{text}</del>",
                _ => text,
            });
        }

        return markup.ToString();
    }
}
