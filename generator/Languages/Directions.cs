namespace Generator.Languages;

/// <summary>
/// Says in which direction a language is written, from a table: the runtime's own answer depends on ICU, and is
/// wrong for some tags even with it.
/// </summary>
internal static class Directions
{
    public const string LeftToRight = "ltr";
    public const string RightToLeft = "rtl";

    private static readonly FrozenSet<string> RightToLeftScripts = FrozenSet.ToFrozenSet(
        ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> RightToLeftLanguages = FrozenSet.ToFrozenSet(
        ["ar", "fa", "ug", "ur", "ps", "sd", "ckb", "ks", "he", "yi", "dv"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of <c>dir</c>: by the script of the tag if it names one, else by the language.</summary>
    public static string Of(LanguageTag language)
    {
        var subtags = language.Value.Split('-');
        var script = subtags.Skip(1).TakeWhile(s => s.Length > 1).FirstOrDefault(IsScript);
        var isRightToLeft = script is null
            ? RightToLeftLanguages.Contains(subtags[0])
            : RightToLeftScripts.Contains(script);
        return isRightToLeft ? RightToLeft : LeftToRight;
    }

    private static bool IsScript(string subtag) => subtag.Length == 4 && subtag.All(char.IsAsciiLetter);
}
