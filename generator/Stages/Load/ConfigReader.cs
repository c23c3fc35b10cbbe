using Generator.Yaml.Shapes;

namespace Generator.Stages.Load;

/// <summary>
/// Reads <c>site.yml</c>: 1 its keys are checked and become what was written; 2 what was written is resolved, each
/// default filled in and each value checked against the others.
/// </summary>
internal static class ConfigReader
{
    private static readonly SiteConfigFile Nothing = new(
        null, null, null, [], null, null, PublishUnreviewed: true, null, [], []);

    /// <summary>What stands in for a file that has errors.</summary>
    public static SiteConfig Default { get; } = ConfigResolver.Resolve(Nothing, new Findings());

    /// <summary>The keys of the file.</summary>
    public static ImmutableArray<KeyShape> Keys { get; } =
    [
        KeyShape.RequiredWords("title"),
        KeyShape.Optional("base_url", new ValueShape.Text()),
        KeyShape.Optional("source_language", new ValueShape.Language()),
        KeyShape.Optional("languages", new ValueShape.ListOf(new ValueShape.Language(), MayBeEmpty: true)),
        KeyShape.Optional("repository", new ValueShape.WebAddress()),
        KeyShape.Optional("branch", new ValueShape.Text()),
        KeyShape.Optional("publish_unreviewed", new ValueShape.YesNo()),
        KeyShape.Optional("translation_minimum", new ValueShape.Number(0, 100)),
        KeyShape.Optional("link_hosts", new ValueShape.ListOf(new ValueShape.Text(), MayBeEmpty: true)),
        KeyShape.Optional("severities", new ValueShape.Map(new ValueShape.Text(), Severities.Words.Shape)),
    ];

    public static SiteConfig Read(SourceText text, Findings findings)
    {
        var yaml = YamlReader.Read(new YamlText(text.Path, text.Text, 1, RightToLeft: false), YamlUse.Configuration);
        findings.AddRange(yaml.Diagnostics);
        if (yaml.HasErrors)
        {
            return Default;
        }

        var top = new Location(text.Path, 1, 1, 0);
        if (yaml.Value is not (null or YamlMapping))
        {
            findings.Add(ConfigurationRules.Syntax, top, "the file must consist of keys with values", "write one `key: text` per line");
            return Default;
        }

        var mapping = yaml.Value as YamlMapping ?? new YamlMapping([], top);
        var shape = new Findings();
        new ShapeCheck(ShapeRules.Configuration, [], shape).Group(mapping, Keys, "the file", top);
        findings.AddRange(shape.Sorted());
        return shape.HasErrors ? Default : ConfigResolver.Resolve(Written(new Fields(mapping)), findings);
    }

    private static SiteConfigFile Written(Fields fields) => new(
        fields.Text("title"),
        fields.OptionalText("base_url"),
        fields.OptionalText("source_language"),
        fields.Texts("languages"),
        fields.OptionalText("repository"),
        fields.OptionalText("branch"),
        fields.YesNo("publish_unreviewed", otherwise: true),
        fields.OptionalText("translation_minimum") is { } minimum ? int.Parse(minimum.Value, CultureInfo.InvariantCulture) : null,
        fields.Texts("link_hosts"),
        fields.Map("severities"));
}
