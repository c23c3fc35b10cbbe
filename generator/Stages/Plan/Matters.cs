namespace Generator.Stages.Plan;

/// <summary>Asks every kind of front matter the same questions: its date, the sources it cites, the names it mentions.</summary>
internal static class Matters
{
    public static Located<PartialDate>? DateOf(Matter matter) => matter switch
    {
        LetterMatter letter => letter.Date,
        EventMatter @event => @event.Date,
        PageMatter or ReportMatter => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>The ids of the sources, in order; an id may come more than once.</summary>
    public static IEnumerable<Located<string>> SourcesOf(Matter matter) => matter switch
    {
        LetterMatter letter =>
        [
            .. letter.Sources,
            .. letter.Figures.SelectMany(f => f.Sources),
            .. letter.Signatories.SelectMany(s => s.Sources),
            .. letter.PublishedVersions.OrderBy(v => v.Key).Select(v => v.Value),
        ],
        EventMatter @event => @event.Sources,
        ReportMatter report => report.Sources.Prepend(report.Source),
        PageMatter => [],
        _ => throw new UnreachableException(),
    };

    /// <summary>The ids of the names, in order, each with the groups of which it may be.</summary>
    public static IEnumerable<NameUse> NamesOf(Matter matter) => matter switch
    {
        LetterMatter letter => letter.Signatories.Select(s => new NameUse(s.Name, NamesIndex.Actors)),
        EventMatter @event =>
        [
            .. @event.Places.Select(n => new NameUse(n, NamesIndex.Places)),
            .. @event.Actors.Concat(@event.People).Select(n => new NameUse(n, NamesIndex.Actors)),
        ],
        ReportMatter report =>
        [
            .. report.Quotations.Where(q => q.Speaker is not null).Select(q => new NameUse(q.Speaker!, NamesIndex.Actors)),
            .. report.Places.Select(n => new NameUse(n, NamesIndex.Places)),
            .. report.Actors.Concat(report.People).Select(n => new NameUse(n, NamesIndex.Actors)),
        ],
        PageMatter => [],
        _ => throw new UnreachableException(),
    };
}

/// <summary>A name that front matter mentions.</summary>
/// <param name="Groups">The groups of which it may be there.</param>
internal readonly record struct NameUse(Located<string> Id, ImmutableArray<string> Groups);
