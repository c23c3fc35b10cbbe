namespace Generator.Stages.Render.Views;

/// <summary>A source as it is cited.</summary>
internal sealed class CitationView(PageScope scope, Source source) : View(["id", "number", "label", "url"])
{
    /// <summary>The sources of some ids, each once, in the order given.</summary>
    public static Value AllOf(PageScope scope, IEnumerable<Located<string>> ids) => AllOf(scope, ids.Select(id => id.Value));

    public static Value AllOf(PageScope scope, IEnumerable<string> ids) =>
        List(scope.SourcesOf(ids), s => new CitationView(scope, s));

    protected override Value? Member(string name) => name switch
    {
        "id" => source.Id.Value,
        "number" => scope.Site.Numbers[source.Id.Value],
        "label" => scope.LabelOf(source),
        "url" => scope.HrefOf(WellKnownPages.Sources, source.Id.Value),
        _ => Unknown,
    };
}

/// <summary>A source as the bibliography shows it; what is not known is null.</summary>
internal sealed class SourceView(PageScope scope, Source source) : View(Members)
{
    private static readonly ImmutableArray<string> Members =
    [
        "id", "number", "title", "publisher", "author", "date", "url", "host", "lang", "kind", "symbol", "note", "cited_by",
    ];

    protected override Value? Member(string name) => name switch
    {
        "id" => source.Id.Value,
        "number" => scope.Site.Numbers[source.Id.Value],
        "title" => source.Title?.Value,
        "publisher" => source.Publisher?.Value,
        "author" => source.Author?.Value,
        "date" => source.Date?.Value.ToString(),
        "url" => source.Url?.Value.OriginalString,
        "host" => source.Url?.Value.Host,
        "lang" => source.Language.Value,
        "kind" => Keys.Of(source.Kind),
        "symbol" => source.Symbol?.Value,
        "note" => scope.Foreign.Mark(scope.WordsOf(source, "note", source.Note)),
        "cited_by" => List(CitedBy, m => LinkView.To(scope, m)),
        _ => Unknown,
    };

    private ImmutableArray<Mention> CitedBy =>
        scope.Language.CitedBy.TryGetValue(source.Id.Value, out var mentions) ? mentions : [];
}

/// <summary>The sources of one kind.</summary>
internal sealed class SourceGroupView(PageScope scope, SourceKind kind, ImmutableArray<Source> sources) : View(["kind", "label", "sources"])
{
    public static Value AllOf(PageScope scope) => List<IGrouping<SourceKind, Source>>(
        [.. scope.Site.Bibliography.GroupBy(s => s.Kind)], g => new SourceGroupView(scope, g.Key, [.. g]));

    protected override Value? Member(string name) => name switch
    {
        "kind" => Keys.Of(kind),
        "label" => scope.Phrase("source_kind." + Keys.Of(kind)),
        "sources" => List(sources, s => new SourceView(scope, s)),
        _ => Unknown,
    };
}
