namespace Generator.Text;

/// <summary>
/// French sets a space before <c>; ! ? : »</c> and after <c>«</c> at which no line may break. Where an author typed an
/// ordinary space, that one is set; none is ever added.
/// </summary>
internal static class FrenchSpaces
{
    private const char Fixed = '\u00A0';
    private const char Narrow = '\u202F';

    /// <param name="language">A tag of BCP 47.</param>
    public static bool AreUsedIn(string language) => language == "fr" || language.StartsWith("fr-", StringComparison.Ordinal);

    public static string Set(string text) => Set(default, text, default);

    /// <param name="before">What stands before the text, or the character zero.</param>
    /// <param name="after">What stands behind it, or the character zero.</param>
    public static string Set(char before, string text, char after) => text.Contains(' ', StringComparison.Ordinal)
        ? string.Create(text.Length, (before, text, after), static (set, given) =>
        {
            for (var i = 0; i < set.Length; i++)
            {
                var previous = i > 0 ? given.text[i - 1] : given.before;
                var next = i < set.Length - 1 ? given.text[i + 1] : given.after;
                set[i] = given.text[i] == ' ' ? Between(previous, next) : given.text[i];
            }
        })
        : text;

    private static char Between(char previous, char next) => (previous, next) switch
    {
        (_, ';' or '!' or '?') => Narrow,
        (_, ':' or '»') or ('«', _) => Fixed,
        _ => ' ',
    };
}
