namespace Generator.Stages.Parse;

/// <summary>A file of data in YAML: a list of groups of keys.</summary>
internal sealed record DataFile(SourceText Source, bool RightToLeft)
{
    /// <summary>The groups; none for an empty file or beside an error.</summary>
    /// <param name="noun">How messages call a group, such as <c>a source</c>.</param>
    public ImmutableArray<T> Read<T>(string noun, Func<KeyReader, T> read, Findings findings)
    {
        var faults = new Findings();
        var yaml = YamlReader.Read(new YamlText(Source.Path, Source.Text, 1, RightToLeft), YamlUse.DataFile);
        faults.AddRange(yaml.Diagnostics);
        var groups = yaml.Value is null ? [] : Groups(yaml.Value, noun, read, KeyFaults.InContent(faults));
        findings.AddRange(faults.Sorted());
        return faults.HasErrors ? [] : groups;
    }

    private ImmutableArray<T> Groups<T>(YamlNode node, string noun, Func<KeyReader, T> read, KeyFaults faults)
    {
        var example = $"- {KeyReader.KeysOf(read)[0].Name}: …";
        if (node is not YamlSequence list)
        {
            faults.WrongValue(new Location(Source.Path, 1, 1, 0), "the file must be a list", $"begin each entry with `{example}`");
            return [];
        }

        foreach (var item in list.Items.Where(i => i is not YamlMapping))
        {
            faults.WrongValue(item.Location, $"{noun} must be a group of keys", $"write `{example}`");
        }

        faults.RepeatedIds(list, () => KeyReader.KeysOf(read));
        return [.. list.Items.OfType<YamlMapping>().Select(group => KeyReader.Read(group, noun, faults, read))];
    }
}
