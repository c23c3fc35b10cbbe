namespace Generator.Translations.Checks;

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
