using System.Diagnostics;
using Generator.Yaml.Shapes;

namespace Generator.Stages.Parse;

/// <summary>Makes the record of a kind from front matter that has the shape of that kind.</summary>
internal static class MatterBinder
{
    public static Matter Bind(Kind kind, Fields fields, Findings findings) => kind switch
    {
        Kind.Page => new PageMatter(Common(kind, fields)),
        Kind.Letter => Letter(fields),
        Kind.Event => Event(fields, findings),
        Kind.Report => Report(fields),
        _ => throw new UnreachableException(kind.ToString()),
    };

    private static CommonMatter Common(Kind kind, Fields fields) => new(
        fields.Text("title"),
        fields.OptionalText("description"),
        fields.OptionalDate("updated"),
        fields.YesNo("draft", otherwise: false),
        fields.OptionalText("publish_translation") is { } rule ? Kinds.Completeness[rule.Value] : kind == Kind.Letter);

    private static LetterMatter Letter(Fields fields) => new(
        Common(Kind.Letter, fields),
        fields.Date("date"),
        fields.OptionalText("published_title"),
        fields.Text("provenance"),
        fields.Texts("sources"),
        [.. fields.Groups("figures").Select(Figure)],
        [.. fields.Groups("demands").Select(Demand)],
        [.. fields.Groups("signatories").Select(s => new Signatory(s.Text("name"), s.Texts("sources")))],
        fields.Map("published_versions").ToFrozenDictionary(v => new LanguageTag(v.Key.Value), v => v.Value),
        fields.Group("seal") is { } seal ? new Seal(seal.Text("sha256"), seal.Texts("blocks")) : null);

    private static Figure Figure(Fields fields) => new(
        fields.Text("id"), fields.Text("value"), fields.Text("label"), fields.Texts("sources"));

    private static Demand Demand(Fields fields) => new(
        fields.Text("id"), fields.Text("short"), fields.Text("text"), fields.Text("to"), fields.Texts("paragraphs"));

    private static EventMatter Event(Fields fields, Findings findings)
    {
        var matter = new EventMatter(
            Common(Kind.Event, fields),
            fields.Date("date"),
            fields.OptionalDate("date_end"),
            fields.OneOf("actor_kind", Kinds.ActorKinds),
            fields.OneOf("scope", Kinds.Scopes),
            fields.Texts("place"),
            fields.Texts("actors"),
            fields.Texts("people"),
            fields.OptionalText("symbol"),
            fields.Texts("sources"));
        if (matter.End is { } end && end.Value.CompareTo(matter.Date.Value) <= 0)
        {
            findings.Add(
                SourceRules.WrongValue,
                end.Location,
                "`date_end` is not after `date`",
                "write the last day of the event, or delete the line");
        }

        return matter;
    }

    private static ReportMatter Report(Fields fields) => new(
        Common(Kind.Report, fields),
        fields.Text("source"),
        fields.OptionalText("dateline"),
        fields.OptionalText("copy"),
        [.. fields.Groups("figures").Select(Figure)],
        [.. fields.Groups("quotations").Select(Quotation)],
        fields.Texts("place"),
        fields.Texts("actors"),
        fields.Texts("people"),
        fields.Texts("sources"));

    private static Quotation Quotation(Fields fields) => new(
        fields.Text("id"), fields.OptionalText("speaker"), fields.Text("role"), fields.Text("text"));
}
