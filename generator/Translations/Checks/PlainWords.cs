namespace Generator.Translations.Checks;

/// <summary>The words of a text that is no Markdown: placeholders and addresses are replaced by as many spaces.</summary>
internal static partial class PlainWords
{
    public static string Of(string text) => Blanks.In(text, NoWord());

    [GeneratedRegex(@"\{[0-z]+\}|https?://[^ \n\t)»”]*")]
    private static partial Regex NoWord();
}
