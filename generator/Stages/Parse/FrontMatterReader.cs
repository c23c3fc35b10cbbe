namespace Generator.Stages.Parse;

/// <summary>Reads front matter: 1 as YAML, 2 its kind, 3 the keys of that kind into its record.</summary>
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

        if (yaml.Value is not (null or YamlMapping))
        {
            findings.Add(
                SourceRules.FrontMatter,
                yaml.Value.Location,
                "the front matter has no keys",
                "write one `key: text` per line, such as `title: …`");
            return null;
        }

        var group = (yaml.Value as YamlMapping ?? YamlMapping.Empty) with { Location = new Location(text.Path, text.FirstLine - 1, 1, 3) };
        var kind = KeyReader.Peek(group, MatterKeys.KindIn)?.Value ?? ByPlace(name);
        var faults = new Findings();
        var matter = KeyReader.Read(group, NounOf(kind), KeyFaults.InContent(faults), keys => MatterKeys.Read(kind, keys));
        CheckEnd(matter as EventMatter, faults);
        findings.AddRange(faults.Sorted());
        return faults.HasErrors ? null : matter;
    }

    /// <summary>The kind that follows from a page's place.</summary>
    private static Kind ByPlace(PageName name) => name.Value switch
    {
        "letter" => Kind.Letter,
        _ when name.Value.StartsWith("timeline/", StringComparison.Ordinal) => Kind.Event,
        _ when name.Value.StartsWith("press/", StringComparison.Ordinal) => Kind.Report,
        _ => Kind.Page,
    };

    private static string NounOf(Kind kind) => kind == Kind.Event ? "an event" : $"a {kind.ToString().ToLowerInvariant()}";

    private static void CheckEnd(EventMatter? matter, Findings faults)
    {
        if (!faults.HasErrors && matter?.End is { } end && end.Value.CompareTo(matter.Date.Value) <= 0)
        {
            faults.Add(
                SourceRules.WrongValue,
                end.Location,
                "`date_end` is not after `date`",
                "write the last day of the event, or delete the line");
        }
    }
}
