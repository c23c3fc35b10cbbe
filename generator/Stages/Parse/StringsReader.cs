namespace Generator.Stages.Parse;

/// <summary>Reads the <c>strings.yml</c> of a language: one <c>key: text</c> per line, with any text behind the colon.</summary>
internal static class StringsReader
{
    /// <summary>Keys whose text may be empty: languages there are that put nothing between digits.</summary>
    private const string Data = "number.";

    /// <summary>The strings of the source language.</summary>
    public static Strings Read(SourceTree tree, LanguageTag language, Findings findings)
    {
        var path = FormatData.PathOf(language);
        if (tree.Find(path.Value) is not { Text: { } source })
        {
            findings.Add(
                SourceRules.MissingFile,
                Location.OfFile(path),
                $"there is no `{path.Value}`, which holds the words of the interface",
                "bring the file back from the history, or copy that of another campaign");
            return new Strings(language, FrozenDictionary<string, Located<string>>.Empty);
        }

        var node = ReadWords(source, language, findings).Node;
        if (node is not (null or YamlMapping))
        {
            findings.Add(SourceRules.WrongValue, node.Location, "the file must consist of keys with texts", "write one `key: text` per line");
        }

        return new Strings(language, EntriesOf(node)
            .Select(entry => (Key: entry.Key.Value, Text: TextOf(entry, findings)))
            .Where(entry => entry.Text is not null)
            .ToFrozenDictionary(entry => entry.Key, entry => entry.Text!, StringComparer.Ordinal));
    }

    /// <summary>
    /// The strings of a translation with their comment lines; nothing where the language has no such file. An empty text
    /// is one that is still to be written.
    /// </summary>
    public static TranslatedStrings? ReadTranslated(SourceTree tree, LanguageTag language, Findings findings)
    {
        if (tree.Find(FormatData.PathOf(language).Value) is not { Text: { } file })
        {
            return null;
        }

        var source = BlockFile.WithPlainLineEnds(file);
        var (node, rewritten) = ReadWords(source, language, findings);
        var values = EntriesOf(node).ToDictionary(e => e.Key.Value, StringComparer.Ordinal);
        return new TranslatedStrings(
            language,
            source,
            [
                .. from field in FieldLines.Read(source, 1, source.LineCount + 1)
                   where values.ContainsKey(field.Key)
                   let text = ScalarOf(values[field.Key], findings)
                   select field with
                   {
                       Value = new Located<string>(text?.Value ?? "", text is null or { IsEmpty: true } ? values[field.Key].Key.Location : text.Location),
                       Rewritten = rewritten.GetValueOrDefault(source.LineOf(field.Lines.Start)),
                   },
            ]);
    }

    private static (YamlNode? Node, Dictionary<int, string> Rewritten) ReadWords(SourceText source, LanguageTag language, Findings findings)
    {
        var text = new YamlText(source.Path, source.Text, 1, Directions.Of(language) == Directions.RightToLeft);
        return WordLines.Read(text, YamlUse.DataFile, _ => true, findings);
    }

    private static ImmutableArray<YamlEntry> EntriesOf(YamlNode? node) => node is YamlMapping mapping ? mapping.Entries : [];

    private static YamlScalar? ScalarOf(YamlEntry entry, Findings findings)
    {
        if (entry.Value is YamlScalar scalar)
        {
            return scalar;
        }

        var key = entry.Key;
        findings.Add(
            SourceRules.WrongValue, key.Location, $"`{key.Value}` must be one text", $"write `{key.Value}: …` on one line, without lines below it");
        return null;
    }

    private static Located<string>? TextOf(YamlEntry entry, Findings findings)
    {
        var key = entry.Key;
        if (ScalarOf(entry, findings) is not { } value)
        {
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
