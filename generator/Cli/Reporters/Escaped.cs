namespace Generator.Cli.Reporters;

/// <summary>
/// Makes quoted text safe to show: a control or direction character, or one that nobody sees, becomes its
/// number, such as <c>U+202E</c>, so that a message cannot be made to read differently from what it says.
/// </summary>
internal static class Escaped
{
    public static string Text(string text) => text.EnumerateRunes().Any(IsHidden)
        ? string.Concat(text.EnumerateRunes().Select(rune => IsHidden(rune) ? $"U+{rune.Value:X4}" : rune.ToString()))
        : text;

    public static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or
        UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
