namespace Generator.Translations.Checks;

/// <summary>Reports the dates and numbers that a translation has lost, changed or added.</summary>
internal static class DatesAndNumbers
{
    private const int MostListed = 5;

    public static void Check(Comparison comparison)
    {
        var (source, words) = (comparison.Source.Figures, comparison.Words.Figures);
        if (!AreAlike(source, words))
        {
            var pairs = new FigurePairs(source, words);
            ReportDates(comparison, pairs.MissingDates, pairs.SurplusDates);
            ReportNumbers(comparison, pairs.MissingNumbers, pairs.SurplusNumbers);
        }
    }

    /// <summary>Nearly all texts have no figures, or the same in the same order.</summary>
    private static bool AreAlike(Figures source, Figures words) =>
        source.Dates.Length == words.Dates.Length
        && source.Numbers.Length == words.Numbers.Length
        && source.Dates.Select(d => d.Iso).SequenceEqual(words.Dates.Select(d => d.Iso))
        && source.Numbers.Select(n => n.Value).SequenceEqual(words.Numbers.Select(n => n.Value));

    private static void ReportDates(Comparison comparison, ImmutableArray<FoundDate> missing, ImmutableArray<FoundDate> surplus)
    {
        if (missing.IsEmpty && surplus.IsEmpty)
        {
            return;
        }

        var at = surplus is [var first, ..] ? first : default;
        var message = (missing.IsEmpty, surplus.IsEmpty) switch
        {
            (false, false) => $"the source has the date {Listed(missing)}, this text {Listed(surplus)}",
            (false, true) => $"the date {Listed(missing)} of the source is not found here",
            _ => $"the source has no date {Listed(surplus)}",
        };
        comparison.Report(
            TranslationCheckRules.Dates, at.Offset, at.End - at.Offset, message, $"write the same date, with the name of its month as in strings.yml; {comparison.Silence(TranslationCheckRules.Dates)}");
    }

    private static void ReportNumbers(Comparison comparison, ImmutableArray<FoundNumber> missing, ImmutableArray<FoundNumber> surplus)
    {
        if (missing.IsEmpty && surplus.IsEmpty)
        {
            return;
        }

        var at = surplus is [var first, ..] ? first : default;
        var message = (missing.IsEmpty, surplus.IsEmpty) switch
        {
            (false, false) => $"the source has {Listed(missing)}, this text {Listed(surplus)}",
            (false, true) => $"the source has {Listed(missing)}, this text has not",
            _ => $"the source has no {Listed(surplus)}",
        };
        comparison.Report(
            TranslationCheckRules.Numbers, at.Offset, at.End - at.Offset, message, $"write the same numbers in digits; {comparison.Silence(TranslationCheckRules.Numbers)}");
    }

    private static string Listed(IEnumerable<FoundNumber> numbers) => Listed(numbers.Select(n => n.Value));

    private static string Listed(IEnumerable<FoundDate> dates) => Listed(dates.Select(d => d.Iso));

    private static string Listed(IEnumerable<string> values)
    {
        var all = values.Order(StringComparer.Ordinal).ToList();
        return string.Join(", ", all.Take(MostListed).Select(v => v.Length > 20 ? v[..20] + "…" : v)) + (all.Count > MostListed ? " …" : "");
    }
}
