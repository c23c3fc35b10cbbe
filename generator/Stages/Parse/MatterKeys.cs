namespace Generator.Stages.Parse;

/// <summary>What front matter each kind of page has: every key once, where it is read into its record.</summary>
internal static class MatterKeys
{
    /// <summary>A quotation of a speaker is at most so long.</summary>
    public const int MostQuotedWords = 25;

    private static readonly YamlType<ImmutableArray<Located<string>>> Ids = YamlType.ListOf(YamlType.Id);

    private static readonly YamlType<Located<Kind>> Kinds = YamlType.OneOf<Kind>();

    private static readonly YamlType<Located<ActorKind>> ActorKinds = YamlType.OneOf<ActorKind>();

    private static readonly YamlType<Located<EventScope>> EventScopes = YamlType.OneOf<EventScope>();

    private static readonly YamlType<Located<bool>> Completeness = YamlType.OneOf(("complete", true), ("partial", false));

    public static Matter Read(Kind kind, KeyReader keys) => kind switch
    {
        Kind.Page => new PageMatter(Common(kind, keys)),
        Kind.Letter => Letter(keys),
        Kind.Event => Event(keys),
        Kind.Report => Report(keys),
        _ => throw new UnreachableException(kind.ToString()),
    };

    /// <summary>The kind that front matter names.</summary>
    public static Located<Kind>? KindIn(KeyReader keys) => keys.Optional("kind", Kinds);

    private static CommonMatter Common(Kind kind, KeyReader keys)
    {
        var common = new CommonMatter(
            keys.Required("title", YamlType.Text),
            keys.Optional("description", YamlType.Text),
            keys.Optional("updated", YamlType.Date),
            keys.Optional("draft", YamlType.YesNo)?.Value ?? false,
            keys.Optional("publish_translation", Completeness)?.Value ?? kind == Kind.Letter);
        KindIn(keys);
        return common;
    }

    private static LetterMatter Letter(KeyReader keys) => new(
        Common(Kind.Letter, keys),
        keys.Required("date", YamlType.Date),
        keys.Optional("published_title", YamlType.Text),
        keys.Required("provenance", YamlType.Text),
        Sources(keys),
        keys.Optional("figures", YamlType.ListOf(YamlType.Group(figure => Figure(figure) with { Sources = Sources(figure) }))),
        keys.Optional("demands", YamlType.ListOf(YamlType.Group(Demand))),
        keys.Optional("signatories", YamlType.ListOf(YamlType.Group(signatory => new Signatory(signatory.Required("name", YamlType.Id), Sources(signatory))))),
        keys.Optional("published_versions", YamlType.Map(YamlType.Language, YamlType.Id)).ToFrozenDictionary(v => v.Key.Value, v => v.Value),
        keys.Optional("seal", YamlType.Group(Seal)));

    private static EventMatter Event(KeyReader keys) => new(
        Common(Kind.Event, keys),
        keys.Required("date", YamlType.Date),
        keys.Optional("date_end", YamlType.Date),
        keys.Required("actor_kind", ActorKinds),
        keys.Required("scope", EventScopes),
        keys.Optional("place", Ids),
        keys.Optional("actors", Ids),
        keys.Optional("people", Ids),
        keys.Optional("symbol", YamlType.Text),
        Sources(keys));

    private static ReportMatter Report(KeyReader keys) => new(
        Common(Kind.Report, keys),
        keys.Required("source", YamlType.Id),
        keys.Optional("dateline", YamlType.Text),
        keys.Optional("copy", YamlType.Text),
        keys.Optional("figures", YamlType.ListOf(YamlType.Group(Figure))),
        keys.Optional("quotations", YamlType.ListOf(YamlType.Group(Quotation))),
        keys.Optional("place", Ids),
        keys.Optional("actors", Ids),
        keys.Optional("people", Ids),
        keys.Optional("sources", Ids));

    private static ImmutableArray<Located<string>> Sources(KeyReader keys) => keys.Required("sources", YamlType.FilledListOf(YamlType.Id));

    private static Figure Figure(KeyReader keys) => new(
        keys.Required("id", YamlType.Id), keys.Required("value", YamlType.Text), keys.Required("label", YamlType.Text), []);

    private static Demand Demand(KeyReader keys) => new(
        keys.Required("id", YamlType.Id),
        keys.Required("short", YamlType.Text),
        keys.Required("text", YamlType.Text),
        keys.Required("to", YamlType.Text),
        keys.Required("paragraphs", YamlType.FilledListOf(YamlType.Id)));

    private static Seal Seal(KeyReader keys) => new(
        keys.Required("sha256", YamlType.Hex(64)), keys.Required("blocks", YamlType.FilledListOf(YamlType.Hex(8))));

    private static Quotation Quotation(KeyReader keys) => new(
        keys.Required("id", YamlType.Id),
        keys.Optional("speaker", YamlType.Id),
        keys.Required("role", YamlType.Text),
        keys.Required("text", YamlType.ShortText(MostQuotedWords)));
}
