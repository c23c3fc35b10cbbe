namespace Generator.Stages.Parse;

/// <summary>The front matter of a source page as a flat list: what a translation may repeat, but not change.</summary>
/// <param name="Path">The file that has it.</param>
/// <param name="Values">Every text by its path: items of lists under their <c>id</c>, else their number from one.</param>
internal sealed record InheritedFacts(SourcePath Path, FrozenDictionary<string, string> Values)
{
    public static InheritedFacts Of(Original original)
    {
        var source = original.Source;
        var parts = FrontMatterSplitter.Split(source, rightToLeft: false, new Findings());
        var yaml = parts is null ? null : YamlReader.Read(parts.Yaml, YamlUse.FrontMatter).Value;
        var values = yaml is YamlMapping mapping ? Leaves(mapping, "") : [];
        return new InheritedFacts(source.Path, values.ToFrozenDictionary(v => v.Path, v => v.Value.Value, StringComparer.Ordinal));
    }

    /// <summary>Whether the source has a key at the top of its front matter.</summary>
    public bool Has(string key) => Values.Keys.Any(k => k == key || k.StartsWith(key + ".", StringComparison.Ordinal));

    /// <summary>Every text of a node with its path.</summary>
    public static IEnumerable<(string Path, YamlScalar Value)> Leaves(YamlNode node, string path) => node switch
    {
        YamlScalar scalar => [(path, scalar)],
        YamlMapping mapping => mapping.Entries.SelectMany(e => Leaves(e.Value, Below(path, e.Key.Value))),
        YamlSequence list => list.Items.SelectMany((item, i) => Leaves(item, Below(path, NameOf(item, i)))),
        _ => [],
    };

    private static string Below(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string NameOf(YamlNode item, int index) => item is YamlMapping mapping && mapping.Find("id") is { Value: YamlScalar id }
        ? id.Value
        : (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
