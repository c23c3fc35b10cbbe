namespace Generator.Languages;

/// <summary>
/// Chooses the form of a counted noun, after the cardinal rules of CLDR. Each row is one language; the last part
/// of a plural string's key is the category that this gives.
/// </summary>
internal static class PluralRules
{
    public const string Other = "other";

    private static readonly ImmutableArray<string> OneOther = ["one", Other];
    private static readonly ImmutableArray<string> OneManyOther = ["one", "many", Other];

    /// <summary>The categories that a language needs, in the order of CLDR; it has no others.</summary>
    public static ImmutableArray<string> Categories(LanguageTag language) => Primary(language) switch
    {
        "ar" => ["zero", "one", "two", "few", "many", Other],
        "bo" or "zh" => [Other],
        "es" or "fr" => OneManyOther,
        "ru" => ["one", "few", "many", Other],
        _ => OneOther,
    };

    /// <summary>Whether the language has a row; one without is counted like English.</summary>
    public static bool IsKnown(LanguageTag language) =>
        Primary(language) is "ar" or "bo" or "en" or "es" or "fr" or "ru" or "ug" or "zh";

    /// <summary>The category of a number that is not negative.</summary>
    public static string Category(LanguageTag language, decimal number) =>
        decimal.Truncate(number) == number
            ? OfInteger(Primary(language), number)
            : Primary(language) == "fr" && number < 2 ? "one" : Other;

    private static string OfInteger(string language, decimal n) => language switch
    {
        "ar" => Arabic(n),
        "bo" or "zh" => Other,
        "es" => n == 1 ? "one" : ManyOrOther(n),
        "fr" => n is 0 or 1 ? "one" : ManyOrOther(n),
        "ru" => Russian(n),
        _ => n == 1 ? "one" : Other,
    };

    private static string ManyOrOther(decimal n) => n != 0 && n % 1_000_000 == 0 ? "many" : Other;

    private static string Arabic(decimal n) => n switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        _ => (n % 100) switch
        {
            >= 3 and <= 10 => "few",
            >= 11 => "many",
            _ => Other,
        },
    };

    private static string Russian(decimal n) => (n % 10, n % 100) switch
    {
        (1, not 11) => "one",
        ( >= 2 and <= 4, not (>= 12 and <= 14)) => "few",
        _ => "many",
    };

    private static string Primary(LanguageTag language) => language.Value.Split('-')[0];
}
