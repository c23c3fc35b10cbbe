using Generator.Yaml.Shapes;

namespace Generator.Stages.Parse;

/// <summary>Reads <c>differences.yml</c>, the list of claims on which the reports differ.</summary>
internal static class DifferencesReader
{
    /// <summary>The keys of a claim.</summary>
    public static ImmutableArray<KeyShape> Keys { get; } =
    [
        KeyShape.Required("id", new ValueShape.Id()),
        KeyShape.Required("topic", new ValueShape.Id()),
        KeyShape.RequiredWords("claim"),
        KeyShape.Required("reports", new ValueShape.Map(new ValueShape.Id(), new ValueShape.TextOrNothing())) with { IsWords = true },
        KeyShape.RequiredWords("primary"),
        KeyShape.RequiredWords("conclusion"),
        KeyShape.Optional("paragraph", new ValueShape.Id()),
        KeyShape.Optional("sources", new ValueShape.ListOf(new ValueShape.Id(), MayBeEmpty: true)),
    ];

    /// <summary>The claims; none without the file, or where it has errors.</summary>
    public static Differences Read(DataFile? file, Findings findings)
    {
        var shape = new Findings();
        var list = file?.ReadList("- id: …", shape);
        if (list is not null)
        {
            new ShapeCheck(ShapeRules.Content, [], shape).Entries(list, Keys, "a claim");
        }

        findings.AddRange(shape.Sorted());
        return new Differences(list is null || shape.HasErrors ? [] : [.. Fields.GroupsOf(list).Select(Bind)]);
    }

    private static Claim Bind(Fields fields) => new(
        fields.Text("id"),
        fields.Text("topic"),
        fields.Text("claim"),
        [.. fields.Map("reports").Select(r => new ReportSays(r.Key, r.Value.Value.Length > 0 ? r.Value : null))],
        fields.Text("primary"),
        fields.Text("conclusion"),
        fields.OptionalText("paragraph"),
        fields.Texts("sources"));
}
