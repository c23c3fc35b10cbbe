namespace Generator.Translations.Format;

/// <summary>
/// Finds the entries <c>key: text</c> of front matter and strings with the comment lines of the tool above them,
/// <c># en HASH [WORD] [was HASH]: text</c> and <c># before: text</c>. What YAML makes of the text is for others to say.
/// </summary>
internal static class FieldLines
{
    /// <summary>Begins a line that colleagues wrote to one another.</summary>
    public const string Note = "# note:";

    private const string BeforeWord = "before:";

    /// <summary>The entries in the order of the file, their values empty and without a place.</summary>
    /// <param name="first">The first line of the entries, counted from one.</param>
    /// <param name="end">The line after the last.</param>
    public static ImmutableArray<TranslatedField> Read(SourceText source, int first, int end)
    {
        var fields = ImmutableArray.CreateBuilder<TranslatedField>();
        var comment = first;
        for (var line = first; line < end;)
        {
            var text = source.Line(line);
            if (KeyOf(text) is not { } key)
            {
                comment = text.StartsWith('#') ? comment : line + 1;
                line++;
                continue;
            }

            var next = EndOfValue(source, line, end);
            fields.Add(FieldAt(source, key, comment, (line, next)));
            comment = line = next;
        }

        return fields.ToImmutable();
    }

    /// <summary>The comment lines of the tool, each with its line end.</summary>
    public static string Write(LanguageTag language, Marker mark)
    {
        var before = mark.Before is { } text ? $"# {BeforeWord} {text}\n" : "";
        return $"# {MarkerText.Head(language, mark)}: {mark.Snapshot}\n{before}";
    }

    /// <summary>A text as it stands on one line.</summary>
    public static string OnOneLine(string text) =>
        string.Join(' ', text.Split((char[])[' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    public static string NoteLine(string text) => $"{Note} {text}\n";

    private static TranslatedField FieldAt(SourceText source, string key, int comment, (int Line, int Next) at)
    {
        var start = source.StartOf(at.Line);
        var lines = new TextRange(start, source.StartOf(at.Next));
        var value = new Located<string>("", source.At(start, key.Length));
        var head = Enumerable.Range(comment, at.Line - comment).FirstOrDefault(n => TryReadMark(source.Line(n), out _), 0);
        if (head == 0 || !TryReadMark(source.Line(head), out var mark))
        {
            return new TranslatedField(key, value, null, new TextRange(start, start), lines, null);
        }

        var hasBefore = head + 1 < at.Line && Comment(source.Line(head + 1)).StartsWith(BeforeWord, StringComparison.OrdinalIgnoreCase);
        var before = hasBefore ? Comment(source.Line(head + 1))[BeforeWord.Length..].Trim() : null;
        var range = new TextRange(source.StartOf(head), source.StartOf(head + (hasBefore ? 2 : 1)));
        return new TranslatedField(key, value, mark with { Before = before }, range, lines, null);
    }

    private static int EndOfValue(SourceText source, int line, int end)
    {
        var next = line + 1;
        for (var i = next; i < end && (source.Line(i).Length == 0 || source.Line(i)[0] is ' ' or '\t' or '-'); i++)
        {
            next = string.IsNullOrWhiteSpace(source.Line(i)) ? next : i + 1;
        }

        return next;
    }

    private static string? KeyOf(string line)
    {
        var length = LineForm.EndOf(line, 0, c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-');
        var colon = LineForm.EndOf(line, length, c => c is ' ' or '\t');
        return length > 0 && colon < line.Length && line[colon] is ':' or '\uFF1A' ? line[..length] : null;
    }

    private static string Comment(string line) => line.StartsWith('#') ? line[1..].Trim() : "";

    /// <summary>Reads <c># en 82a041c9 UPDATE was ec09cc18: text</c>; an unknown word counts as one to check.</summary>
    private static bool TryReadMark(string line, out Marker mark)
    {
        mark = new Marker(default, MarkerWord.None, null, "", null);
        var comment = Comment(line);
        var colon = comment.IndexOf(':', 0);
        var parts = (colon < 0 ? "" : comment[..colon]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !MarkerHead.IsHash(parts[1], 0) || parts[0].Length > 12)
        {
            return false;
        }

        var was = parts is [.., "was", var hash] && MarkerHead.IsHash(hash, 0) ? (BlockHash?)new BlockHash(hash.ToLowerInvariant()) : null;
        var words = parts[2..^(was is null ? 0 : 2)];
        var word = words.Length == 0 ? MarkerWord.None : MarkerWords.Find(words[0]) ?? MarkerWord.Check;
        mark = new Marker(new BlockHash(parts[1].ToLowerInvariant()), word, was, comment[(colon + 1)..].Trim(), null);
        return true;
    }
}
