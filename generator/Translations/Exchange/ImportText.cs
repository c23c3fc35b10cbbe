namespace Generator.Translations.Exchange;

/// <summary>Keeps out of a file what would change how it is read: comments, lines that look like markers, hidden characters.</summary>
internal static class ImportText
{
    public static bool IsGood(string text, bool rightToLeft, ExchangeEntry entry, Findings findings)
    {
        if (CommentRanges.In(text).Any() || text.Split('\n').Any(BlockFile.IsMarkerLine))
        {
            findings.Add(
                ExchangeRules.Refused,
                entry.Location,
                "this translation has a comment or a line that would be taken for a marker",
                "write words only; notes and marks of checks belong into the Markdown file");
            return false;
        }

        var hidden = HiddenCharacters.InValue(text, rightToLeft, entry.Location);
        findings.AddRange(hidden);
        return hidden.IsEmpty;
    }
}
