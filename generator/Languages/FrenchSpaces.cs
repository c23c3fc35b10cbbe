namespace Generator.Languages;

/// <summary>
/// French sets a space before <c>; ! ? : »</c> and after <c>«</c> at which no line may break. Where an author typed an
/// ordinary space, that one is set; none is ever added.
/// </summary>
internal static class FrenchSpaces
{
    private const char Fixed = '\u00A0';
    private const char Narrow = '\u202F';

    /// <param name="before">What stands before the text, or the character zero.</param>
    /// <param name="after">What stands behind it, or the character zero.</param>
    public static string Set(string text, char before = default, char after = default)
    {
        var set = text.ToCharArray();
        for (var i = 0; i < set.Length; i++)
        {
            if (set[i] == ' ')
            {
                set[i] = Between(i > 0 ? text[i - 1] : before, i < text.Length - 1 ? text[i + 1] : after);
            }
        }

        return new string(set);
    }

    private static char Between(char previous, char next) => (previous, next) switch
    {
        (_, ';' or '!' or '?') => Narrow,
        (_, ':' or '»') or ('«', _) => Fixed,
        _ => ' ',
    };
}
