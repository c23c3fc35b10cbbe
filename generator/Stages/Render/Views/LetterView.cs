namespace Generator.Stages.Render.Views;

/// <summary>The letter, on its own page and in short on the home page.</summary>
internal sealed class LetterView(PageScope scope, Edition edition) : View(Members)
{
    private static readonly ImmutableArray<string> Members =
    [
        "date", "published_title", "provenance", "figures", "demands", "signatories", "seal", "published_versions",
        "sources", "addressees", "paragraphs_html", "parallel",
    ];

    private readonly LetterMatter _matter = (LetterMatter)edition.Matter;

    private PageSummary Summary => scope.All.Languages[edition.Id.Language].Language.Find(edition.Id.Name)!;

    protected override Value? Member(string name) => name switch
    {
        "date" => _matter.Date.Value.ToString(),
        "published_title" => _matter.PublishedTitle?.Value,
        "provenance" => scope.Foreign.Mark(_matter.Provenance),
        "figures" => List(_matter.Figures, f => new FigureView(scope, f)),
        "demands" => List(_matter.Demands, d => new DemandView(scope, Summary, d)),
        "signatories" => List(_matter.Signatories, s => new SignatoryView(scope, s)),
        "seal" => _matter.Seal?.Digest.Value,
        "published_versions" => List<KeyValuePair<LanguageTag, Located<string>>>(
            [.. _matter.PublishedVersions.OrderBy(v => v.Key)], v => new VersionView(scope, v.Key, v.Value.Value)),
        "sources" => CitationView.AllOf(scope, _matter.Sources),
        "addressees" => scope.Bodies.FirstBlock(edition),
        "paragraphs_html" => scope.Bodies.AfterFirstBlock(edition),
        "parallel" => Parallel,
        _ => Unknown,
    };

    /// <summary>Each block beside its original, while nobody has signed off the translation; null where one text is enough.</summary>
    private Value Parallel => scope.Page.Original is { } original && edition == scope.Page.Edition
        ? List<int>([.. Enumerable.Range(0, edition.Body.Segments.Length)], i => new ParallelView(scope, edition, original, i))
        : Value.Null;
}

/// <summary>A figure with its sources.</summary>
internal sealed class FigureView(PageScope scope, Figure figure) : View(["id", "value", "label", "sources"])
{
    protected override Value? Member(string name) => name switch
    {
        "id" => figure.Id.Value,
        "value" => scope.Foreign.Mark(figure.Value),
        "label" => scope.Foreign.Mark(figure.Label),
        "sources" => CitationView.AllOf(scope, figure.Sources),
        _ => Unknown,
    };
}

/// <summary>A demand of the letter in our own words.</summary>
internal sealed class DemandView(PageScope scope, PageSummary letter, Demand demand) : View(["id", "short", "text", "to", "paragraphs"])
{
    protected override Value? Member(string name) => name switch
    {
        "id" => demand.Id.Value,
        "short" => scope.Foreign.Mark(demand.Short),
        "text" => scope.Foreign.Mark(demand.Text),
        "to" => scope.Foreign.Mark(demand.To),
        "paragraphs" => List(demand.Paragraphs, p => new ParagraphView(scope, letter, p.Value)),
        _ => Unknown,
    };
}

/// <summary>Somebody who is known to have signed.</summary>
internal sealed class SignatoryView(PageScope scope, Signatory signatory) : View(["name", "sources"])
{
    protected override Value? Member(string name) => name switch
    {
        "name" => Value.Object(NameView.Of(scope, signatory.Name.Value)),
        "sources" => CitationView.AllOf(scope, signatory.Sources),
        _ => Unknown,
    };
}

/// <summary>A version of the letter that a publisher issued in another language.</summary>
internal sealed class VersionView(PageScope scope, LanguageTag language, string source) : View(["lang", "dir", "name", "source"])
{
    protected override Value? Member(string name) => name switch
    {
        "lang" => language.Value,
        "dir" => Directions.Of(language),
        "name" => LanguageRow.Of(language).Name,
        "source" => Value.Object(new CitationView(scope, scope.All.Sources[source])),
        _ => Unknown,
    };
}
