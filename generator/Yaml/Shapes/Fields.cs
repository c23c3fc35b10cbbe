using System.Diagnostics;

namespace Generator.Yaml.Shapes;

/// <summary>
/// Reads typed values out of a mapping that <see cref="ShapeCheck"/> has passed without an error. What the shape
/// makes sure of is not asked again: to read what its shape does not promise is a fault of ours and throws.
/// </summary>
internal readonly struct Fields(YamlMapping mapping)
{
    public Located<string> Text(string key) => OptionalText(key) ?? throw Missing(key);

    public Located<string>? OptionalText(string key) =>
        mapping.Find(key) is { Value: YamlScalar scalar } ? TextOf(scalar) : null;

    public Located<PartialDate> Date(string key) => OptionalDate(key) ?? throw Missing(key);

    public Located<PartialDate>? OptionalDate(string key) =>
        OptionalText(key) is { } text && PartialDate.TryParse(text.Value, out var date)
            ? new Located<PartialDate>(date, text.Location)
            : null;

    public bool YesNo(string key, bool otherwise) =>
        OptionalText(key) is { } text ? Shapes.YesNo.TryParse(text.Value, out var value) && value : otherwise;

    /// <summary>One of a few words, as the value at the same place of a list.</summary>
    public Located<T> OneOf<T>(string key, WordTable<T> table)
    {
        var text = Text(key);
        return new Located<T>(table[text.Value], text.Location);
    }

    /// <summary>The texts of a list; none where the key is missing.</summary>
    public ImmutableArray<Located<string>> Texts(string key) =>
        mapping.Find(key) is { Value: YamlSequence sequence } ? [.. sequence.Items.OfType<YamlScalar>().Select(TextOf)] : [];

    /// <summary>The groups of a list; none where the key is missing.</summary>
    public ImmutableArray<Fields> Groups(string key) =>
        mapping.Find(key) is { Value: YamlSequence sequence } ? GroupsOf(sequence) : [];

    public static ImmutableArray<Fields> GroupsOf(YamlSequence sequence) =>
        [.. sequence.Items.OfType<YamlMapping>().Select(m => new Fields(m))];

    public Fields? Group(string key) => mapping.Find(key) is { Value: YamlMapping group } ? new Fields(group) : null;

    /// <summary>The keys and texts of a map; none where the key is missing.</summary>
    public ImmutableArray<(Located<string> Key, Located<string> Value)> Map(string key) =>
        mapping.Find(key) is { Value: YamlMapping map }
            ? [.. map.Entries.Select(e => (TextOf(e.Key), e.Value is YamlScalar value ? TextOf(value) : throw Missing(e.Key.Value)))]
            : [];

    private static Located<string> TextOf(YamlScalar scalar) => new(scalar.Value.Trim(), scalar.Location);

    private static UnreachableException Missing(string key) => new($"the shape promises `{key}`");
}
