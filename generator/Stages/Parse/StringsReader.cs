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
        if (tree.Find(FormatData.PathOf(language).Value) is not { Text: { } source })
        {
            return null;
        }

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
        if (HasIndentedKey(source, findings))
        {
            return (null, []);
        }

        var text = new YamlText(source.Path, source.Text, 1, Directions.Of(language) == Directions.RightToLeft);
        var read = WordLines.Read(text, YamlUse.DataFile, _ => true, findings);
        CheckData([.. EntriesOf(read.Node).Select(e => e.Key)], source.Path, findings);
        return read;
    }

    /// <summary>An indented line goes on with the text above it, so a key there would be read as words.</summary>
    private static bool HasIndentedKey(SourceText source, Findings findings)
    {
        var keys = Enumerable.Range(1, source.LineCount).Select(n => (Line: n, IsKey: KeyLine.TryParse(source.Line(n), out var key), Key: key)).Where(l => l.IsKey).ToList();
        var groups = keys.Where(k => k.Key.Prefix.Length == 0).Select(k => GroupOf(k.Key.Key)).ToHashSet(StringComparer.Ordinal);
        var (line, _, found) = keys.Find(k => k.Key.Prefix.Contains('\t', StringComparison.Ordinal)
            || (k.Key.Prefix is [' ', ..] && string.IsNullOrWhiteSpace(k.Key.Prefix) && k.Key.Key.Contains('.', StringComparison.Ordinal) && groups.Contains(GroupOf(k.Key.Key))));
        if (line > 0)
        {
            findings.Add(
                SourceRules.YamlSyntax,
                source.At(source.StartOf(line), found.Prefix.Length),
                $"`{found.Key}` is indented, so it would be read as a part of the text above it",
                "begin the line with its key, without a tab or a space before it");
        }

        return line > 0;
    }

    private static string GroupOf(string key) => key.Split('.')[0];

    /// <summary>
    /// Of the months all or none are there, and no key of their kind is unknown: else every date of the language would be
    /// called wrong because of one slip.
    /// </summary>
    private static void CheckData(ImmutableArray<YamlScalar> keys, SourcePath path, Findings findings)
    {
        foreach (var key in keys.Where(k => FormatData.IsData(k.Value) && !LanguageRow.DataKeys.Contains(k.Value)))
        {
            findings.Add(
                SourceRules.FormatData,
                key.Location,
                $"`{key.Value}` is no key for dates and numbers",
                Suggestion.DidYouMean(key.Value, LanguageRow.DataKeys) ?? $"they are {string.Join(", ", LanguageRow.DataKeys.Where(k => GroupOf(k) == GroupOf(key.Value)).Select(k => $"`{k}`"))}");
        }

        var missing = LanguageRow.DataKeys.Where(k => GroupOf(k) == "month" && !keys.Any(known => known.Value == k)).ToList();
        if (missing.Count is > 0 and < 12 && !findings.HasErrors)
        {
            var near = keys.FirstOrDefault(k => !LanguageRow.DataKeys.Contains(k.Value) && Suggestion.Nearest(k.Value, missing) is not null);
            findings.Add(
                SourceRules.MissingString,
                near?.Location ?? Location.OfFile(path),
                near is null ? $"names of months are missing: {string.Join(", ", missing.Select(m => $"`{m}`"))}" : $"the name of the month `{missing[0]}` is missing, and `{near.Value}` is no key",
                near is null ? $"add a line `{missing[0]}: …`" : $"did you mean `{Suggestion.Nearest(near.Value, missing)}`?");
        }
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

        var isKey = !key.IsEmpty && key.Value.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-');
        if (isKey && (!string.IsNullOrWhiteSpace(value.Value) || key.Value.StartsWith(Data, StringComparison.Ordinal)))
        {
            return new Located<string>(value.Value, value.Location);
        }

        findings.Add(
            SourceRules.WrongValue,
            key.Location,
            $"`{key.Value}` is {(isKey ? "empty" : "not a key")}",
            isKey ? "write its text after the colon, or delete the line" : "use the letters a–z, digits, `.`, `-` and `_`");
        return null;
    }
}
