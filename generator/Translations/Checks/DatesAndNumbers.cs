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
            Report(comparison, TranslationCheckRules.Dates, [.. pairs.MissingDates.Select(Of)], [.. pairs.SurplusDates.Select(Of)]);
            Report(comparison, TranslationCheckRules.Numbers, [.. pairs.MissingNumbers.Select(Of)], [.. pairs.SurplusNumbers.Select(Of)]);
        }
    }

    /// <summary>Nearly all texts have no figures, or the same in the same order.</summary>
    private static bool AreAlike(Figures source, Figures words) =>
        source.Dates.Length == words.Dates.Length
        && source.Numbers.Length == words.Numbers.Length
        && source.Dates.Select(d => d.Iso).SequenceEqual(words.Dates.Select(d => d.Iso))
        && source.Numbers.Select(n => n.Value).SequenceEqual(words.Numbers.Select(n => n.Value));

    private static void Report(Comparison comparison, Rule rule, ImmutableArray<Figure> missing, ImmutableArray<Figure> surplus)
    {
        if (missing.IsEmpty && surplus.IsEmpty)
        {
            return;
        }

        var (ours, theirs) = (Listed(missing), Listed(surplus));
        var isDate = rule == TranslationCheckRules.Dates;
        var message = (missing.IsEmpty, surplus.IsEmpty) switch
        {
            (false, false) => $"the source has {(isDate ? "the date " : "")}{ours}, this text {theirs}",
            (false, true) => isDate ? $"the date {ours} of the source is not found here" : $"the source has {ours}, this text has not",
            _ => $"the source has no {(isDate ? "date " : "")}{theirs}",
        };
        var hint = isDate ? "write the same date, with the name of its month as in strings.yml" : "write the same numbers in digits";
        var at = surplus is [var first, ..] ? first : default;
        comparison.Report(rule, at.Offset, at.End - at.Offset, message, $"{hint}; {comparison.Silence(rule)}");
    }

    private static Figure Of(FoundDate date) => new(date.Iso, date.Offset, date.End);

    private static Figure Of(FoundNumber number) => new(number.Value, number.Offset, number.End);

    private static string Listed(ImmutableArray<Figure> figures)
    {
        var all = figures.Select(f => f.Value).Order(StringComparer.Ordinal).ToList();
        return string.Join(", ", all.Take(MostListed).Select(v => v.Length > 20 ? v[..20] + "…" : v)) + (all.Count > MostListed ? " …" : "");
    }

    private readonly record struct Figure(string Value, int Offset, int End);
}

/// <summary>The dates of a text, and its numbers that belong to none.</summary>
internal sealed record Figures(ImmutableArray<FoundDate> Dates, ImmutableArray<FoundNumber> Numbers)
{
    public static Figures In(CheckedText text, CheckedLanguage language)
    {
        var (dates, used) = new DateFinder(text, language).Find();
        return new Figures(dates, new NumberFinder(text, used, language).Find());
    }
}

/// <summary>A date in a text, as far as it is given.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="IsOptional">The name of a month alone, which may be another word or a number in another language.</param>
internal readonly record struct FoundDate(int? Year, int Month, int? Day, int Offset, int End, bool IsOptional)
{
    /// <summary>ISO 8601; without a year as <c>--09-14</c>.</summary>
    public string Iso => string.Create(
        CultureInfo.InvariantCulture, $"{(Year is { } year ? $"{year:0000}" : "-")}-{Month:00}{(Day is { } day ? $"-{day:00}" : "")}");
}

/// <summary>A number in a text.</summary>
/// <param name="Value">In ASCII digits with a point, without groups and needless zeros.</param>
/// <param name="IsOptional">A part of a name (<c>Covid-19</c>) or a word: its counterpart need not be written in digits.</param>
internal readonly record struct FoundNumber(string Value, int Offset, int End, bool IsOptional);
