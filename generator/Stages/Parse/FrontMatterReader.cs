using Generator.Yaml.Shapes;

namespace Generator.Stages.Parse;

/// <summary>Reads front matter: 1 as YAML, 2 its kind, 3 held against the shape of that kind, 4 into its record.</summary>
internal static class FrontMatterReader
{
    /// <summary>The typed front matter, or nothing beside an error.</summary>
    public static Matter? Read(YamlText text, PageName name, Findings findings)
    {
        var yaml = YamlReader.Read(text, YamlUse.FrontMatter);
        findings.AddRange(yaml.Diagnostics);
        if (yaml.HasErrors)
        {
            return null;
        }

        var top = new Location(text.Path, text.FirstLine - 1, 1, 3);
        if (yaml.Value is not (null or YamlMapping))
        {
            findings.Add(
                SourceRules.FrontMatter,
                yaml.Value.Location,
                "the front matter has no keys",
                "write one `key: text` per line, such as `title: …`");
            return null;
        }

        var mapping = yaml.Value as YamlMapping ?? new YamlMapping([], top);
        var kind = Kinds.Of(KindOf(mapping, name));
        var shape = new Findings();
        new ShapeCheck(ShapeRules.Content, [], shape).Group(mapping, kind.Keys, kind.Noun, top);
        findings.AddRange(shape.Sorted());
        return shape.HasErrors ? null : MatterBinder.Bind(kind.Kind, new Fields(mapping), findings);
    }

    /// <summary>What <c>kind:</c> says, if it is a kind at all; that it must be one is part of the shape.</summary>
    private static Kind KindOf(YamlMapping mapping, PageName name) =>
        mapping.Find("kind") is { Value: YamlScalar scalar } && Kinds.Words.Shape.Words.Contains(scalar.Value)
            ? Kinds.Words[scalar.Value]
            : Kinds.ByPlace(name);
}
