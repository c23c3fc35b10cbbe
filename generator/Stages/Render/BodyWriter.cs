namespace Generator.Stages.Render;

/// <summary>Writes the bodies that a page shows, with links and citations as they look from that page.</summary>
internal sealed class BodyWriter(PageScope scope)
{
    /// <summary>Events stand below the headings of their year and their own.</summary>
    private const int EventHeadingShift = 2;

    private const string OriginalPrefix = "original-";

    public HtmlFragment Whole(Edition edition) => Write(edition, ..);

    /// <summary>Of the letter: its addressees.</summary>
    public HtmlFragment FirstBlock(Edition edition) => Write(edition, ..1);

    /// <summary>Of the letter: its numbered paragraphs.</summary>
    public HtmlFragment AfterFirstBlock(Edition edition) => Write(edition, 1..);

    /// <summary>Of the letter beside its original: one block.</summary>
    public HtmlFragment Block(Edition edition, int index) => Write(edition, index..(index + 1));

    /// <summary>Of the original: the blocks beside it, without the anchors, which the translation has.</summary>
    public HtmlFragment Original(Edition edition, Range segments) =>
        MarkdownWriter.Write(edition.Body, segments, ContextOf(edition) with { IdPrefix = OriginalPrefix, HasNumbers = false });

    /// <summary>Writes blocks of a body by themselves, without anchors.</summary>
    /// <returns>By its index, the block, with what the footnotes say whose labels it defines.</returns>
    public Func<int, ImmutableArray<string>, HtmlFragment> ExcerptsOf(LinkedBody body)
    {
        var context = ContextOf(body, 0, "") with { HasNumbers = false, HasAnchors = false };
        return (segment, footnotes) => MarkdownWriter.WriteAlone(body.Body, segment, footnotes, context);
    }

    private HtmlFragment Write(Edition edition, Range segments) =>
        MarkdownWriter.Write(edition.Body, segments, ContextOf(edition));

    private MarkdownContext ContextOf(Edition edition)
    {
        var isEvent = edition.Matter is EventMatter;
        var links = scope.Site.Links.GetValueOrDefault(edition.Id, FrozenDictionary<int, LinkTarget>.Empty);
        return ContextOf(
            new LinkedBody(edition.Body, edition.Id.Language, links), isEvent ? EventHeadingShift : 0, isEvent ? edition.Id.Name.Slug + "-" : "");
    }

    private MarkdownContext ContextOf(LinkedBody body, int headingShift, string idPrefix) => new(
        body.Links.Where(l => l.Value is not LinkTarget.LeftOut).ToDictionary(l => l.Key, l => Resolved(l.Value)),
        body.Body.Citations
            .Where(c => scope.All.Sources.ContainsKey(c.Id))
            .ToDictionary(c => c.Offset, c => Resolved(scope.All.Sources[c.Id])),
        new MarkdownLabels(
            number => scope.Words.Text("paragraph", _ => number), scope.Words["footnotes"], scope.Words["footnote.back"], scope.Words.Digits),
        new Passage(body.Language, Directions.Of(body.Language), null),
        headingShift,
        idPrefix,
        HasNumbers: true,
        HasAnchors: true);

    private ResolvedLink Resolved(LinkTarget target) => target switch
    {
        LinkTarget.ToPage page => new ResolvedLink(
            scope.Hrefs.To(page.Path, page.Fragment),
            IsExternal: false,
            page.Page.Language == scope.Page.Id.Language ? null : page.Page.Language.Value),
        LinkTarget.ToFile file => new ResolvedLink(scope.Hrefs.To(file.Path, null), IsExternal: false, null),
        LinkTarget.ToWeb web => new ResolvedLink(
            web.Address, IsExternal: !web.Address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase), null),
        _ => throw new UnreachableException(),
    };

    private ResolvedCitation Resolved(Source source)
    {
        var number = scope.Site.Numbers[source.Id.Value];
        var label = scope.Words.Text("cite", name => name == "label" ? scope.LabelOf(source) : number);
        return new ResolvedCitation(number, scope.HrefOf(WellKnownPages.Sources, source.Id.Value), label);
    }
}

/// <summary>A body with what its links lead to.</summary>
internal readonly record struct LinkedBody(MarkdownBody Body, LanguageTag Language, FrozenDictionary<int, LinkTarget> Links);
