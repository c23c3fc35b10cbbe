namespace Generator.Stages.Render;

/// <summary>
/// Writes the two sides of a row of a review: what has not changed as readers see it, what has as it is written, with
/// the words that came and went.
/// </summary>
internal sealed class ReviewText
{
    private readonly PageStatus _page;
    private readonly Func<int, ImmutableArray<string>, HtmlFragment> _source;
    private readonly Func<int, ImmutableArray<string>, HtmlFragment>? _words;
    private readonly Dictionary<int, int> _segments;

    public ReviewText(PageScope scope, PageStatus page)
    {
        var (original, words) = (page.Reviewed.Original, page.Reviewed.Words);
        var links = scope.Site.Links.GetValueOrDefault(original.Id, FrozenDictionary<int, LinkTarget>.Empty);
        _page = page;
        _source = scope.Bodies.ExcerptsOf(new LinkedBody(original.Body, original.Id.Language, links));
        _words = words is null ? null : scope.Bodies.ExcerptsOf(new LinkedBody(words, page.Page.Id.Language, page.Links));
        _segments = (words?.Segments ?? []).Select((s, i) => (s.Segment.Index, Segment: i)).ToDictionary(s => s.Index, s => s.Segment);
    }

    public object Source(ReviewRow row) => row switch
    {
        { Before: { } before } => HtmlFragment.Unmarked(Written(Difference(before, row.Source))),
        { Index: >= 0 } => _source(row.Index, LabelsIn([_page.Page.Original.Blocks[row.Index]])),
        _ => row.Source,
    };

    /// <summary>Null where there are no words.</summary>
    public object? Translation(ReviewRow row)
    {
        if (row.Body.IsEmpty)
        {
            return row.Value;
        }

        return _words is not null && _segments.TryGetValue(row.Index, out var segment)
            ? _words(segment, LabelsIn(row.Body))
            : HtmlFragment.Unmarked(Written(HtmlText.Escape(BlockSplitter.Join(row.Body).Text)));
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
