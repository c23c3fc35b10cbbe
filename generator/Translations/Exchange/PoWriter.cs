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
        Field(text, "#| ", "msgid", entry.PreviousId);
        Field(text, "", "msgctxt", entry.Context);
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

    private static void Field(StringBuilder text, string prefix, string keyword, string? value)
    {
        if (value is null)
        {
            return;
        }

        var lines = value.Split('\n');
        IEnumerable<string> parts = lines.Length == 1
            ? lines
            : ["", .. lines[..^1].Select(line => line + "\n"), .. lines[^1..].Where(line => line.Length > 0)];
        text.Append(prefix).Append(keyword).Append(' ').AppendJoin("\n" + prefix, parts.Select(PoString.Quote)).Append('\n');
    }
}
