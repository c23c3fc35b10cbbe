namespace Generator.Stages.Render.Views;

/// <summary>Pages of one kind, each in every language.</summary>
internal sealed class MatrixGroupView(PageScope scope, string label, ImmutableArray<MatrixLine> lines)
{
    private static readonly ImmutableArray<PageName> First = [WellKnownPages.Home, WellKnownPages.Letter];

    /// <summary>Pages before reports before events; home and letter first.</summary>
    public static ImmutableArray<MatrixGroupView> AllOf(PageScope scope)
    {
        var workshops = scope.Site.Workshops;
        var count = workshops.IsEmpty ? 0 : workshops[0].Pages.Length;
        var lines = Enumerable.Range(0, count)
            .Select(i => new MatrixLine([.. workshops.Select(w => w.Pages[i])]))
            .OrderBy(l => First.IndexOf(l.Name) is var rank and >= 0 ? rank : First.Length)
            .ToImmutableArray();
        ImmutableArray<MatrixGroupView> groups =
        [
            new(scope, "work.pages", [.. lines.Where(l => l.Kind is Kind.Page or Kind.Letter)]),
            new(scope, "work.reports", [.. lines.Where(l => l.Kind == Kind.Report)]),
            new(scope, "work.events", [.. lines.Where(l => l.Kind == Kind.Event)]),
        ];
        return groups.RemoveAll(g => g.Rows.IsEmpty);
    }

    public object Label => scope.Phrase(label);
    public ImmutableArray<MatrixRowView> Rows => [.. lines.Select(l => new MatrixRowView(scope, l))];
}

/// <summary>One page in every language.</summary>
internal sealed class MatrixRowView(PageScope scope, MatrixLine line)
{
    public string Name => line.Name.Value;

    /// <summary>In the language of the page that is read, else in the source's.</summary>
    public object? Title => scope.Foreign.Mark(
        line.Pages.FirstOrDefault(p => p.Page.Id.Language == scope.Page.Id.Language)?.Page.Fields[0].Published
        ?? line.Pages[0].Page.Original.Matter.Common.Title);
    public ImmutableArray<ProgressView> Cells => [.. line.Pages.Select(p => new ProgressView(scope, p))];
}

/// <summary>One page of the source in every language, in the order of the languages.</summary>
internal sealed record MatrixLine(ImmutableArray<WorkshopPage> Pages)
{
    public PageName Name => Pages[0].Page.Id.Name;

    public Kind Kind => Pages[0].Page.Original.Matter.Kind;
}
