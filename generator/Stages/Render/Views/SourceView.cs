namespace Generator.Stages.Render.Views;

/// <summary>A source as it is cited.</summary>
internal sealed class CitationView(PageScope scope, Source source)
{
    /// <summary>The sources of some ids, each once, in the order given.</summary>
    public static ImmutableArray<CitationView> AllOf(PageScope scope, IEnumerable<Located<string>> ids) => AllOf(scope, ids.Select(id => id.Value));

    public static ImmutableArray<CitationView> AllOf(PageScope scope, IEnumerable<string> ids) =>
        [.. ids.Distinct(StringComparer.Ordinal).Select(id => new CitationView(scope, scope.All.Sources[id]))];

    public string Id => source.Id.Value;
    public int Number => scope.Site.Numbers[source.Id.Value];
    public string Label => scope.LabelOf(source);
    public string Url => scope.HrefOf(WellKnownPages.Sources, source.Id.Value);
}

/// <summary>A source as the bibliography shows it; what is not known is null.</summary>
internal sealed class SourceView(PageScope scope, Source source)
{
    public string Id => source.Id.Value;
    public int Number => scope.Site.Numbers[source.Id.Value];
    public string? Title => source.Title?.Value;
    public string? Publisher => source.Publisher?.Value;
    public string? Author => source.Author?.Value;
    public string? Date => source.Date?.Value.ToString();
    public string? Url => source.Url?.Value.OriginalString;
    public string? Host => source.Url?.Value.Host;
    public string Lang => source.Language.Value;
    public string Kind => EnumWords.Of(source.Kind);
    public string? Symbol => source.Symbol?.Value;
    public object? Note => scope.Foreign.Mark(scope.WordsOf(source, "note", source.Note));
    public ImmutableArray<LinkView> CitedBy =>
        scope.Language.CitedBy.TryGetValue(source.Id.Value, out var mentions) ? [.. mentions.Select(m => LinkView.To(scope, m))] : [];
}

/// <summary>The sources of one kind.</summary>
internal sealed class SourceGroupView(PageScope scope, SourceKind kind, IEnumerable<Source> sources)
{
    public static ImmutableArray<SourceGroupView> AllOf(PageScope scope) =>
        [.. scope.Site.Bibliography.GroupBy(s => s.Kind).Select(g => new SourceGroupView(scope, g.Key, g))];

    public string Kind => EnumWords.Of(kind);
    public object Label => scope.Phrase("source_kind." + EnumWords.Of(kind));
    public ImmutableArray<SourceView> Sources => [.. sources.Select(s => new SourceView(scope, s))];
}
