namespace Generator.Stages.Parse;

/// <summary>A file of data in YAML.</summary>
internal sealed record DataFile(SourceText Source, bool RightToLeft)
{
    /// <summary>Where findings about the file as a whole point to.</summary>
    public Location Top => new(Source.Path, 1, 1, 0);

    public YamlText Text => new(Source.Path, Source.Text, 1, RightToLeft);

    /// <summary>The list that the file consists of; nothing for an empty file or beside an error.</summary>
    /// <param name="example">How an entry begins, for the hint.</param>
    public YamlSequence? ReadList(string example, Findings findings)
    {
        var yaml = YamlReader.Read(Text, YamlUse.DataFile);
        findings.AddRange(yaml.Diagnostics);
        if (yaml.Value is null or YamlSequence)
        {
            return yaml.Value as YamlSequence;
        }

        findings.Add(SourceRules.WrongValue, Top, "the file must be a list", $"begin each entry with `{example}`");
        return null;
    }
}
