using Generator.Yaml.Shapes;

namespace Generator.Stages.Parse;

/// <summary>What front matter each kind of page has: one table for reading, for the schema and for new files.</summary>
internal static class Kinds
{
    /// <summary>A quotation of a speaker is at most so long.</summary>
    public const int MostQuotedWords = 25;

    public static WordTable<Kind> Words { get; } = new(
        ("page", Kind.Page),
        ("letter", Kind.Letter),
        ("event", Kind.Event),
        ("report", Kind.Report));

    public static WordTable<bool> Completeness { get; } = new(("complete", true), ("partial", false));

    public static WordTable<ActorKind> ActorKinds { get; } = new(
        ("civil-society", ActorKind.CivilSociety),
        ("un-body", ActorKind.UnBody),
        ("un-experts", ActorKind.UnExperts),
        ("state", ActorKind.State));

    public static WordTable<EventScope> Scopes { get; } = new(
        ("reports", EventScope.Reports),
        ("context", EventScope.Context),
        ("aftermath", EventScope.Aftermath));

    private static readonly ValueShape Ids = new ValueShape.ListOf(new ValueShape.Id(), MayBeEmpty: true);

    private static readonly KeyShape Sources = KeyShape.Required("sources", new ValueShape.ListOf(new ValueShape.Id(), MayBeEmpty: false));

    private static readonly ImmutableArray<KeyShape> Common =
    [
        KeyShape.RequiredWords("title"),
        KeyShape.OptionalWords("description"),
        KeyShape.Optional("updated", new ValueShape.Date()),
        KeyShape.Optional("draft", new ValueShape.YesNo()),
        KeyShape.Optional("publish_translation", Completeness.Shape),
        KeyShape.Optional("kind", Words.Shape),
    ];

    private static readonly ImmutableArray<KeyShape> Figure =
    [
        KeyShape.Required("id", new ValueShape.Id()),
        KeyShape.RequiredWords("value"),
        KeyShape.RequiredWords("label"),
    ];

    /// <summary>Every kind, in the order of the enumeration.</summary>
    public static ImmutableArray<KindRow> All { get; } =
    [
        new(Kind.Page, "a page", Common),
        new(Kind.Letter, "a letter", [.. Common, .. Letter()]),
        new(Kind.Event, "an event", [.. Common, .. Event()]),
        new(Kind.Report, "a report", [.. Common, .. Report()]),
    ];

    public static KindRow Of(Kind kind) => All[(int)kind];

    /// <summary>The kind that follows from a page's place.</summary>
    public static Kind ByPlace(PageName name) => name.Value switch
    {
        "letter" => Kind.Letter,
        _ when name.Value.StartsWith("timeline/", StringComparison.Ordinal) => Kind.Event,
        _ when name.Value.StartsWith("press/", StringComparison.Ordinal) => Kind.Report,
        _ => Kind.Page,
    };

    private static ImmutableArray<KeyShape> Letter() =>
    [
        KeyShape.Required("date", new ValueShape.Date()),
        KeyShape.Optional("published_title", new ValueShape.Text()),
        KeyShape.RequiredWords("provenance"),
        Sources,
        KeyShape.Optional("figures", ListOf([.. Figure, Sources])),
        KeyShape.Optional("demands", ListOf(
        [
            KeyShape.Required("id", new ValueShape.Id()),
            KeyShape.RequiredWords("short"),
            KeyShape.RequiredWords("text"),
            KeyShape.RequiredWords("to"),
            KeyShape.Required("paragraphs", new ValueShape.ListOf(new ValueShape.Id(), MayBeEmpty: false)),
        ])),
        KeyShape.Optional("signatories", ListOf([KeyShape.Required("name", new ValueShape.Id()), Sources])),
        KeyShape.Optional("published_versions", new ValueShape.Map(new ValueShape.Language(), new ValueShape.Id())),
        KeyShape.Optional("seal", new ValueShape.Group(
        [
            KeyShape.Required("sha256", new ValueShape.Hex(64)),
            KeyShape.Required("blocks", new ValueShape.ListOf(new ValueShape.Hex(8), MayBeEmpty: false)),
        ])),
    ];

    private static ImmutableArray<KeyShape> Event() =>
    [
        KeyShape.Required("date", new ValueShape.Date()),
        KeyShape.Optional("date_end", new ValueShape.Date()),
        KeyShape.Required("actor_kind", ActorKinds.Shape),
        KeyShape.Required("scope", Scopes.Shape),
        .. Mentions(),
        KeyShape.Optional("symbol", new ValueShape.Text()),
        Sources,
    ];

    private static ImmutableArray<KeyShape> Report() =>
    [
        KeyShape.Required("source", new ValueShape.Id()),
        KeyShape.Optional("dateline", new ValueShape.Text()),
        KeyShape.OptionalWords("copy"),
        KeyShape.Optional("figures", ListOf(Figure)),
        KeyShape.Optional("quotations", ListOf(
        [
            KeyShape.Required("id", new ValueShape.Id()),
            KeyShape.Optional("speaker", new ValueShape.Id()),
            KeyShape.RequiredWords("role"),
            KeyShape.Required("text", new ValueShape.ShortText(MostQuotedWords)),
        ])),
        .. Mentions(),
        KeyShape.Optional("sources", Ids),
    ];

    private static ImmutableArray<KeyShape> Mentions() =>
    [
        KeyShape.Optional("place", Ids),
        KeyShape.Optional("actors", Ids),
        KeyShape.Optional("people", Ids),
    ];

    private static ValueShape.ListOf ListOf(ImmutableArray<KeyShape> keys) => new(new ValueShape.Group(keys), MayBeEmpty: true);
}

/// <summary>The front matter of one kind.</summary>
/// <param name="Noun">As messages call it, with its article.</param>
internal sealed record KindRow(Kind Kind, string Noun, ImmutableArray<KeyShape> Keys);
