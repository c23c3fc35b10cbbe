namespace Generator.Translations.Checks;

/// <summary>A date in a text, as far as it is given.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="IsOptional">The name of a month alone, which may be another word or a number in another language.</param>
internal readonly record struct FoundDate(int? Year, int Month, int? Day, int Offset, int End, bool IsOptional)
{
    /// <summary>ISO 8601; without a year as <c>--09-14</c>.</summary>
    public string Iso => string.Create(
        CultureInfo.InvariantCulture, $"{(Year is { } year ? $"{year:0000}" : "-")}-{Month:00}{(Day is { } day ? $"-{day:00}" : "")}");
}
