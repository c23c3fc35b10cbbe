namespace Generator.Stages.Render.Views;

/// <summary>The letter, on its own page and in short on the home page.</summary>
internal sealed class LetterView(PageScope scope, Edition edition)
{
    private readonly LetterMatter _matter = (LetterMatter)edition.Matter;

    public string Date => _matter.Date.Value.ToString();
    public string? PublishedTitle => _matter.PublishedTitle?.Value;
    public object? Provenance => scope.Foreign.Mark(_matter.Provenance);
    public ImmutableArray<FigureView> Figures => [.. _matter.Figures.Select(f => new FigureView(scope, f))];
    public ImmutableArray<DemandView> Demands => [.. _matter.Demands.Select(d => new DemandView(scope, Summary, d))];
    public ImmutableArray<SignatoryView> Signatories => [.. _matter.Signatories.Select(s => new SignatoryView(scope, s))];
    public string? Seal => _matter.Seal?.Digest.Value;
    public ImmutableArray<VersionView> PublishedVersions =>
        [.. _matter.PublishedVersions.OrderBy(v => v.Key).Select(v => new VersionView(scope, v.Key, v.Value.Value))];
    public ImmutableArray<CitationView> Sources => CitationView.AllOf(scope, _matter.Sources);
    public HtmlFragment Addressees => scope.Bodies.FirstBlock(edition);
    public HtmlFragment ParagraphsHtml => scope.Bodies.AfterFirstBlock(edition);

    /// <summary>Each block beside its original, while nobody has signed off the translation; null where one text is enough.</summary>
    public ImmutableArray<ParallelView>? Parallel => scope.Page.Original is { } original && edition == scope.Page.Edition
        ? [.. Enumerable.Range(0, edition.Body.Segments.Length).Select(i => new ParallelView(scope, edition, original, i))]
        : null;

    private PageSummary Summary => scope.All.Languages[edition.Id.Language].Language.Find(edition.Id.Name)!;
}

/// <summary>A figure with its sources.</summary>
internal sealed class FigureView(PageScope scope, Figure figure)
{
    public string Id => figure.Id.Value;
    public object? Value => scope.Foreign.Mark(figure.Value);
    public object? Label => scope.Foreign.Mark(figure.Label);
    public ImmutableArray<CitationView> Sources => CitationView.AllOf(scope, figure.Sources);
}

/// <summary>A demand of the letter in our own words.</summary>
internal sealed class DemandView(PageScope scope, PageSummary letter, Demand demand)
{
    public string Id => demand.Id.Value;
    public object? Short => scope.Foreign.Mark(demand.Short);
    public object? Text => scope.Foreign.Mark(demand.Text);
    public object? To => scope.Foreign.Mark(demand.To);
    public ImmutableArray<ParagraphView> Paragraphs => [.. demand.Paragraphs.Select(p => new ParagraphView(scope, letter, p.Value))];
}

/// <summary>Somebody who is known to have signed.</summary>
internal sealed class SignatoryView(PageScope scope, Signatory signatory)
{
    public NameView Name => NameView.Of(scope, signatory.Name.Value);
    public ImmutableArray<CitationView> Sources => CitationView.AllOf(scope, signatory.Sources);
}

/// <summary>A version of the letter that a publisher issued in another language.</summary>
internal sealed class VersionView(PageScope scope, LanguageTag language, string source)
{
    public string Lang => language.Value;
    public string Dir => Directions.Of(language);
    public string Name => LanguageRow.Of(language).Name;
    public CitationView Source => new(scope, scope.All.Sources[source]);
}

/// <summary>One block of the letter beside its original.</summary>
internal sealed class ParallelView(PageScope scope, Edition edition, Edition original, int index)
{
    /// <summary>Where no translation is shown, the original stands in its place and not beside it.</summary>
    public HtmlFragment? Original => Segments[index].Segment.Passage is null ? scope.Bodies.Original(original, Beside) : null;
    public HtmlFragment Translation => scope.Bodies.Block(edition, index);
    public string Lang => original.Id.Language.Value;
    public string Dir => Directions.Of(original.Id.Language);

    private ImmutableArray<BodySegment> Segments => edition.Body.Segments;

    /// <summary>The block of the original, and those behind it that the translation leaves out.</summary>
    private Range Beside => Segments[index].Segment.Index..(index + 1 < Segments.Length ? Segments[index + 1].Segment.Index : original.Body.Segments.Length);
}
