namespace Generator.Translations.Checks;

/// <summary>What stands between the parts of a date and before them.</summary>
internal static class DateWords
{
    /// <summary>Letters that Arabic writes together with the word behind them.</summary>
    public const string ArabicProclitics = "وفبلك";

    private static readonly SearchValues<char> Gap = SearchValues.Create(" \u00A0\u202F\n.,،-–—་º°");

    /// <summary>Whether two tokens can be parts of one date with nothing but these signs between them.</summary>
    public static bool IsGap(ReadOnlySpan<char> between) => between.Length <= 3 && !between.ContainsAnyExcept(Gap);
}
