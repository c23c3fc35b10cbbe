namespace Generator.Stages.Parse;

/// <summary>Reads the <c>strings.yml</c> of a language: one <c>key: text</c> per line, with any text behind the colon.</summary>
internal static class StringsReader
{
    /// <summary>Keys whose text may be empty: languages there are that put nothing between digits.</summary>
    private const string Data = "number.";

    public static Strings Read(SourceTree tree, LanguageTag language, Findings findings)
    {
        var path = new SourcePath($"content/{language.Value}/strings.yml");
        if (tree.Find(path.Value) is not { Text: { } source })
        {
            findings.Add(
                SourceRules.MissingFile,
                Location.OfFile(path),
                $"there is no `{path.Value}`, which holds the words of the interface",
                "bring the file back from the history, or copy that of another campaign");
            return new Strings(language, FrozenDictionary<string, Located<string>>.Empty);
        }

        var words = WordLines.Protect(new YamlText(path, source.Text, 1, Directions.Of(language) == Directions.RightToLeft), _ => true);
        var yaml = YamlReader.Read(words.Value, YamlUse.DataFile);
        findings.AddRange(words.Diagnostics);
        findings.AddRange(yaml.Diagnostics);
        return new Strings(language, Texts(yaml.Value, findings));
    }

    private static FrozenDictionary<string, Located<string>> Texts(YamlNode? node, Findings findings)
    {
        if (node is not (null or YamlMapping))
        {
            findings.Add(SourceRules.WrongValue, node.Location, "the file must consist of keys with texts", "write one `key: text` per line");
        }

        var texts = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        foreach (var entry in (node as YamlMapping)?.Entries ?? [])
        {
            if (TextOf(entry, findings) is { } text)
            {
                texts[entry.Key.Value] = text;
            }
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Located<string>? TextOf(YamlEntry entry, Findings findings)
    {
        var key = entry.Key;
        if (entry.Value is not YamlScalar value)
        {
            findings.Add(
                SourceRules.WrongValue,
                key.Location,
                $"`{key.Value}` must be one text",
                $"write `{key.Value}: …` on one line, without lines below it");
            return null;
        }

        if (key.IsEmpty || !key.Value.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
        {
            findings.Add(SourceRules.WrongValue, key.Location, $"`{key.Value}` is not a key", "use the letters a–z, digits, `.`, `-` and `_`");
            return null;
        }

        if (string.IsNullOrWhiteSpace(value.Value) && !key.Value.StartsWith(Data, StringComparison.Ordinal))
        {
            findings.Add(SourceRules.WrongValue, key.Location, $"`{key.Value}` is empty", "write its text after the colon, or delete the line");
            return null;
        }

        return new Located<string>(value.Value, value.Location);
    }
}
