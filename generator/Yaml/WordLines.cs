namespace Generator.Yaml;

/// <summary>
/// Lets people write words without knowing YAML: a line <c>title: Chine : la lettre</c> that YAML would refuse, or
/// read as something else, is taken as it stands, and a warning prints the form with quotation marks. The number
/// of lines stays the same. It serves flat files, whose keys stand at the start of their lines.
/// </summary>
internal static class WordLines
{
    /// <summary>The node at the top, and the lines that were read otherwise than they stand, by their number in the file.</summary>
    public static (YamlNode? Node, Dictionary<int, string> Rewritten) Read(YamlText text, YamlUse use, Func<string, bool> isWords, Findings findings)
    {
        var words = Protect(text, isWords);
        var yaml = YamlReader.Read(words.Value, use);
        findings.AddRange(words.Diagnostics);
        findings.AddRange(yaml.Diagnostics);
        var rewritten = text.Text.Split('\n').Zip(words.Value.Text.Split('\n'))
            .Index()
            .Where(line => line.Item.Second.Length > 0 && line.Item.First != line.Item.Second)
            .ToDictionary(line => line.Index + text.FirstLine, line => line.Item.Second + "\n");
        return (yaml.Value, rewritten);
    }

    /// <param name="isWords">Whether a key's value is words; other lines stay as they are.</param>
    public static Outcome<YamlText> Protect(YamlText text, Func<string, bool> isWords)
    {
        var findings = new Findings();
        var lines = text.Text.Split('\n');
        for (var i = 0; i < lines.Length;)
        {
            var isKey = KeyLine.TryParse(lines[i], out var line) && line.Prefix.Length == 0;
            var count = isKey ? 1 + Continuation(lines, i + 1) : 1;
            if (isKey && isWords(line.Key) && Meant(line, lines.AsSpan(i, count), text.WithoutSpaces) is { } meant)
            {
                Replace(lines.AsSpan(i, count), line with { Rest = meant });
                findings.Add(Warning(text, i, line, meant));
            }

            i += count;
        }

        return findings.With(text with { Text = string.Join('\n', lines) });
    }

    /// <summary>How many lines after a key belong to its value: those that are indented, and blank ones between them.</summary>
    private static int Continuation(string[] lines, int start)
    {
        var end = start;
        for (var i = start; i < lines.Length && (lines[i].Length == 0 || lines[i][0] is ' ' or '\t'); i++)
        {
            end = string.IsNullOrWhiteSpace(lines[i]) ? end : i + 1;
        }

        return end - start;
    }

    /// <summary>The text that the author meant, if YAML would not read just that; else nothing.</summary>
    private static string? Meant(KeyLine line, ReadOnlySpan<string> lines, bool withoutSpaces)
    {
        var rest = new List<string> { line.Rest };
        foreach (var next in lines[1..])
        {
            rest.Add(next.Trim(' ', '\t'));
        }

        rest.RemoveAll(r => r.Length == 0);
        var written = string.Join('\n', lines!);
        var isBlock = lines.Length > 1 && line.Rest is ['|' or '>', ..] && line.Rest.Length <= 3;
        var isGroup = line.Rest.Length == 0 && KeyLine.IsYaml(written);
        return isBlock || isGroup || KeyLine.IsReadAsMeant(written, string.Join(' ', rest)) ? null : LineEnds.Join(rest, withoutSpaces);
    }

    private static void Replace(Span<string> lines, KeyLine line)
    {
        lines.Fill("");
        lines[0] = line.Quoted();
    }

    private static Diagnostic Warning(YamlText text, int index, KeyLine line, string meant) => Diagnostic.At(
        TranslationRules.YamlText,
        new Location(text.Path, index + text.FirstLine, line.RestColumn, line.Rest.Length),
        $"the text of `{line.Key}` needs quotation marks; it was read as it stands",
        $"write {(line with { Rest = meant }).Quoted()}");
}
