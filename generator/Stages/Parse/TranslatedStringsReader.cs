namespace Generator.Stages.Parse;

/// <summary>Reads the <c>strings.yml</c> of a translation with its comment lines. An empty text is one that is still to be written.</summary>
internal static class TranslatedStringsReader
{
    /// <summary>Nothing where the language has no such file.</summary>
    public static TranslatedStrings? Read(SourceTree tree, LanguageTag language, Findings findings)
    {
        if (tree.Find(FormatData.PathOf(language).Value) is not { Text: { } file })
        {
            return null;
        }

        var source = BlockFile.WithPlainLineEnds(file);
        var text = new YamlText(source.Path, source.Text, 1, Directions.Of(language) == Directions.RightToLeft);
        var words = WordLines.Protect(text, _ => true);
        var yaml = YamlReader.Read(words.Value, YamlUse.DataFile);
        findings.AddRange(words.Diagnostics);
        findings.AddRange(yaml.Diagnostics);
        var values = ((yaml.Value as YamlMapping)?.Entries ?? []).ToDictionary(e => e.Key.Value, StringComparer.Ordinal);
        var lines = source.Text.Split('\n');
        var quoted = words.Value.Text.Split('\n');
        ImmutableArray<TranslatedField> fields =
        [
            .. FieldLines.Read(source, 1, source.LineCount + 1)
                .Where(f => values.ContainsKey(f.Key))
                .Select(f => f with
                {
                    Value = ValueOf(values[f.Key], findings),
                    Rewritten = source.LineOf(f.Lines.Start) - 1 is var i && lines[i] != quoted[i] ? quoted[i] + "\n" : null,
                }),
        ];
        return new TranslatedStrings(language, source, fields);
    }

    private static Located<string> ValueOf(YamlEntry entry, Findings findings)
    {
        if (entry.Value is YamlScalar scalar)
        {
            return new Located<string>(scalar.Value, scalar.IsEmpty ? entry.Key.Location : scalar.Location);
        }

        findings.Add(
            SourceRules.WrongValue,
            entry.Key.Location,
            $"`{entry.Key.Value}` must be one text",
            $"write `{entry.Key.Value}: …` on one line, without lines below it");
        return new Located<string>("", entry.Key.Location);
    }
}
