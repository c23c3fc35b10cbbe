namespace Generator.Cli.Reporters;

/// <summary>
/// Makes quoted text safe to show: a control or direction character, or one that nobody sees, becomes its
/// number, such as <c>U+202E</c>, so that a message cannot be made to read differently from what it says.
/// </summary>
internal static class Escaped
{
    public static string Text(string text)
    {
        if (!text.EnumerateRunes().Any(IsHidden))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(result, rune);
        }

        return result.ToString();
    }

    public static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or
        UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static void Append(StringBuilder result, Rune rune)
    {
        if (IsHidden(rune))
        {
            result.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        }
        else
        {
            result.Append(rune);
        }
    }
}
