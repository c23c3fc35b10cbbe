namespace Generator.Model;

/// <summary>
/// Typed front matter, one record for each <see cref="Kind"/>. The hierarchy is closed: a <c>switch</c> over it
/// is complete with the four below.
/// </summary>
internal abstract record Matter
{
    private protected Matter(CommonMatter common) => Common = common;

    /// <summary>What every kind has.</summary>
    public CommonMatter Common { get; init; }

    public abstract Kind Kind { get; }
}

/// <summary>The keys that every kind has.</summary>
/// <param name="Title">Words.</param>
/// <param name="Description">Words: one sentence for search results and feeds.</param>
/// <param name="Updated">When the text last changed in substance.</param>
/// <param name="Draft">Shown only with <c>--drafts</c>.</param>
/// <param name="RequiresCompleteTranslation">The rule for publishing a translation of it: only when complete.</param>
internal sealed record CommonMatter(
    Located<string> Title,
    Located<string>? Description,
    Located<PartialDate>? Updated,
    bool Draft,
    bool RequiresCompleteTranslation);

/// <summary>A page with nothing but its text.</summary>
internal sealed record PageMatter(CommonMatter Common) : Matter(Common)
{
    public override Kind Kind => Kind.Page;
}

/// <summary>The letter: a quoted historical document with its provenance.</summary>
/// <param name="PublishedTitle">The title under which it was published, verbatim.</param>
/// <param name="Provenance">Words: where the text comes from.</param>
/// <param name="Sources">Ids in <c>sources.yml</c>; at least one.</param>
/// <param name="Figures">Figures about the letter, each with its source.</param>
/// <param name="PublishedVersions">Versions issued by a publisher: language → id in <c>sources.yml</c>.</param>
internal sealed record LetterMatter(
    CommonMatter Common,
    Located<PartialDate> Date,
    Located<string>? PublishedTitle,
    Located<string> Provenance,
    ImmutableArray<Located<string>> Sources,
    ImmutableArray<Figure> Figures,
    ImmutableArray<Demand> Demands,
    ImmutableArray<Signatory> Signatories,
    FrozenDictionary<LanguageTag, Located<string>> PublishedVersions,
    Seal? Seal) : Matter(Common)
{
    public override Kind Kind => Kind.Letter;
}

/// <summary>A figure with its source.</summary>
/// <param name="Id">Unique in its page, so that translations can refer to it.</param>
/// <param name="Value">As it is printed, such as <c>321</c> or <c>more than 60</c>; words.</param>
/// <param name="Label">What is counted; words.</param>
internal sealed record Figure(
    Located<string> Id, Located<string> Value, Located<string> Label, ImmutableArray<Located<string>> Sources);

/// <summary>One demand of the letter, in our own words.</summary>
/// <param name="Text">Words.</param>
/// <param name="Short">Words: a few of them, for the home page.</param>
/// <param name="To">Words: whom it is addressed to.</param>
/// <param name="Paragraphs">Anchors of the letter's paragraphs that state it, such as <c>p6</c>; at least one.</param>
internal sealed record Demand(
    Located<string> Id,
    Located<string> Short,
    Located<string> Text,
    Located<string> To,
    ImmutableArray<Located<string>> Paragraphs);

/// <summary>An organisation that is known to have signed, and from where.</summary>
/// <param name="Name">Id of a name in <c>strings.yml</c> (<c>organisation.…</c>).</param>
internal sealed record Signatory(Located<string> Name, ImmutableArray<Located<string>> Sources);

/// <summary>The seal of a document's text.</summary>
/// <param name="Digest">SHA-256 of the normalised text, 64 lower-case hexadecimal digits.</param>
/// <param name="Blocks">The hash of each block in order, so that a failure can name the paragraph.</param>
internal sealed record Seal(Located<string> Digest, ImmutableArray<Located<string>> Blocks);

/// <summary>An event of the timeline.</summary>
/// <param name="End">Last day of an event of several days.</param>
/// <param name="Places">Ids of <c>place.…</c>.</param>
/// <param name="Actors">Ids of names that acted.</param>
/// <param name="People">Ids of people who are mentioned beside.</param>
/// <param name="Symbol">Symbol of a UN document, such as <c>A/HRC/40/6</c>.</param>
/// <param name="Sources">Ids in <c>sources.yml</c>; at least one.</param>
internal sealed record EventMatter(
    CommonMatter Common,
    Located<PartialDate> Date,
    Located<PartialDate>? End,
    Located<ActorKind> ActorKind,
    Located<EventScope> Scope,
    ImmutableArray<Located<string>> Places,
    ImmutableArray<Located<string>> Actors,
    ImmutableArray<Located<string>> People,
    Located<string>? Symbol,
    ImmutableArray<Located<string>> Sources) : Matter(Common)
{
    public override Kind Kind => Kind.Event;
}

/// <summary>What kind of actor acted; told by shape and word.</summary>
internal enum ActorKind
{
    CivilSociety,
    UnBody,
    UnExperts,
    State,
}

/// <summary>How an event relates to the five reports.</summary>
internal enum EventScope
{
    Reports,
    Context,
    Aftermath,
}

/// <summary>A press report: what it is stands in <c>sources.yml</c>, what it says stands here.</summary>
/// <param name="Source">Its own id in <c>sources.yml</c>, which holds outlet, headline, author, date, address and language.</param>
/// <param name="Dateline">As printed, such as <c>GENEVA</c>.</param>
/// <param name="Copy">Words: which copy was read and what is not stated in it.</param>
/// <param name="Figures">The figures it gives; the report itself is their source.</param>
internal sealed record ReportMatter(
    CommonMatter Common,
    Located<string> Source,
    Located<string>? Dateline,
    Located<string>? Copy,
    ImmutableArray<Figure> Figures,
    ImmutableArray<Quotation> Quotations,
    ImmutableArray<Located<string>> Places,
    ImmutableArray<Located<string>> Actors,
    ImmutableArray<Located<string>> People,
    ImmutableArray<Located<string>> Sources) : Matter(Common)
{
    public override Kind Kind => Kind.Report;
}

/// <summary>A short, attributed quotation, kept in its original language.</summary>
/// <param name="Speaker">Id of a name (<c>person.…</c>), or nothing where the report names none.</param>
/// <param name="Role">Words: the speaker as the report describes them.</param>
/// <param name="Text">Verbatim, at most 25 words, without quotation marks.</param>
internal sealed record Quotation(Located<string> Id, Located<string>? Speaker, Located<string> Role, Located<string> Text);

/// <summary>The kinds of content; each has its own front matter and its own template.</summary>
internal enum Kind
{
    Page,
    Letter,
    Event,
    Report,
}

/// <summary>A value together with the place where its author wrote it, for messages of later stages.</summary>
internal sealed record Located<T>(T Value, Location Location);

/// <summary>
/// Knows which values of front matter are words, and under which keys translations give theirs: <c>title</c>,
/// <c>figures.ID.label</c>. All else is a fact, which every language inherits.
/// </summary>
internal static class MatterWords
{
    /// <summary>The words with their keys, in the order in which a page shows them.</summary>
    public static ImmutableArray<(string Key, Located<string> Words)> Of(Matter matter)
    {
        var found = ImmutableArray.CreateBuilder<(string, Located<string>)>();
        Map(matter, (key, words) =>
        {
            found.Add((key, words));
            return words;
        });
        return found.ToImmutable();
    }

    /// <summary>The same front matter with other words.</summary>
    public static Matter Map(Matter matter, Func<string, Located<string>, Located<string>> change)
    {
        var common = matter.Common with
        {
            Title = change("title", matter.Common.Title),
            Description = matter.Common.Description is { } description ? change("description", description) : null,
        };
        return matter switch
        {
            PageMatter page => page with { Common = common },
            EventMatter @event => @event with { Common = common },
            LetterMatter letter => Map(letter with { Common = common }, change),
            ReportMatter report => Map(report with { Common = common }, change),
            _ => throw new UnreachableException(),
        };
    }

    private static LetterMatter Map(LetterMatter letter, Func<string, Located<string>, Located<string>> change) => letter with
    {
        Provenance = change("provenance", letter.Provenance),
        Figures = Map(letter.Figures, change),
        Demands =
        [
            .. letter.Demands.Select(d => d with
            {
                Short = change($"demands.{d.Id.Value}.short", d.Short),
                Text = change($"demands.{d.Id.Value}.text", d.Text),
                To = change($"demands.{d.Id.Value}.to", d.To),
            }),
        ],
    };

    private static ReportMatter Map(ReportMatter report, Func<string, Located<string>, Located<string>> change) => report with
    {
        Copy = report.Copy is { } copy ? change("copy", copy) : null,
        Figures = Map(report.Figures, change),
        Quotations = [.. report.Quotations.Select(q => q with { Role = change($"quotations.{q.Id.Value}.role", q.Role) })],
    };

    private static ImmutableArray<Figure> Map(ImmutableArray<Figure> figures, Func<string, Located<string>, Located<string>> change) =>
    [
        .. figures.Select(f => f with
        {
            Value = change($"figures.{f.Id.Value}.value", f.Value),
            Label = change($"figures.{f.Id.Value}.label", f.Label),
        }),
    ];
}
