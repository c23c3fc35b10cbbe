namespace Generator.Translations.Checks;

/// <summary>The small words that stand between the parts of a date, in the languages of the site.</summary>
internal static class DateWords
{
    /// <summary>Between a day, a month and a year: “9th of June”, “9 de junio de 2020”, “1er octobre”.</summary>
    public static readonly FrozenSet<string> Within = FrozenSet.ToFrozenSet(
        ["of", "the", "st", "nd", "rd", "th", "de", "del", "er", "го", "е", "من", "عام", "سنة", "لعام", "يوم", "ཚེས", "ལོའི", "ལོ"], StringComparer.Ordinal);

    /// <summary>Between two days of one month: “13 and 14 June”, “du 23 au 28 mai”.</summary>
    public static readonly FrozenSet<string> Between = FrozenSet.ToFrozenSet(
        ["and", "or", "to", "et", "ou", "au", "er", "y", "al", "a", "o", "и", "по", "или", "до", "و", "إلى", "أو"], StringComparer.Ordinal);

    /// <summary>Letters that Arabic writes together with the word behind them.</summary>
    public const string ArabicProclitics = "وفبلك";

    private static readonly SearchValues<char> Gap = SearchValues.Create(" \u00A0\u202F\n.,،-–—་º°");

    /// <summary>Whether two tokens can be parts of one date with nothing but these signs between them.</summary>
    public static bool IsGap(ReadOnlySpan<char> between) => between.Length <= 3 && !between.ContainsAnyExcept(Gap);
}
