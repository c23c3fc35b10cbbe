namespace Generator.Translations.Exchange;

/// <summary>Writes PO files as gettext does, but never wraps: a line of a string is a line of its text.</summary>
internal static class PoWriter
{
    public static string Write(IEnumerable<PoEntry> entries)
    {
        var text = new StringBuilder();
        foreach (var entry in entries)
        {
            Write(text.Append(text.Length == 0 ? "" : "\n"), entry);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, PoEntry entry)
    {
        Comment(text, "#", entry.TranslatorComments);
        Comment(text, "#.", entry.ExtractedComments);
        Comment(text, "#:", entry.References);
        text.Append(entry.IsFuzzy ? "#, fuzzy\n" : "");
        if (entry.PreviousId is { } previous)
        {
            Field(text, "#| ", "msgid", previous);
        }

        if (entry.Context is { } context)
        {
            Field(text, "", "msgctxt", context);
        }

        Field(text, "", "msgid", entry.Id);
        Field(text, "", "msgstr", entry.Text);
    }

    private static void Comment(StringBuilder text, string sign, ImmutableArray<string> comments)
    {
        foreach (var line in comments.SelectMany(c => c.Split('\n')))
        {
            text.Append(sign).Append(line.Length == 0 ? "" : " ").Append(line).Append('\n');
        }
    }

    private static void Field(StringBuilder text, string prefix, string keyword, string value)
    {
        var lines = value.Split('\n');
        text.Append(prefix).Append(keyword).Append(' ');
        if (lines.Length == 1)
        {
            text.Append(PoString.Quote(value)).Append('\n');
            return;
        }

        text.Append("\"\"\n");
        for (var i = 0; i < lines.Length; i++)
        {
            var line = i < lines.Length - 1 ? lines[i] + "\n" : lines[i];
            if (line.Length > 0)
            {
                text.Append(prefix).Append(PoString.Quote(line)).Append('\n');
            }
        }
    }
}
