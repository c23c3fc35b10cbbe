namespace Generator.Model;

/// <summary>
/// A date as exact as it is known: a year, a month or a day (ISO 8601 <c>2020</c>, <c>2020-09</c>,
/// <c>2020-09-09</c>). What is not known is not made up.
/// </summary>
/// <param name="Month">1 to 12, or nothing.</param>
/// <param name="Day">1 to the length of the month, or nothing; only beside a month.</param>
internal readonly record struct PartialDate(int Year, int? Month, int? Day) : IComparable<PartialDate>
{
    /// <summary>Reads the three ISO 8601 forms, years 1000 to 9999; nothing else is a date.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        var parts = text.Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || parts.Skip(1).Any(p => p.Length != 2)
            || !parts.All(p => p.All(char.IsAsciiDigit)))
        {
            return false;
        }

        var numbers = parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        date = new PartialDate(numbers[0], numbers.Length > 1 ? numbers[1] : null, numbers.Length > 2 ? numbers[2] : null);
        return date.Year >= 1000
            && date.Month is null or (>= 1 and <= 12)
            && (date.Day is not { } day || (day >= 1 && day <= DateTime.DaysInMonth(date.Year, date.Month!.Value)));
    }

    /// <summary>
    /// Chronological; a month comes after its days and a year after its months, so that an answer known only by
    /// its month does not stand before what it answers.
    /// </summary>
    public int CompareTo(PartialDate other) =>
        (Year, Month ?? 13, Day ?? 32).CompareTo((other.Year, other.Month ?? 13, other.Day ?? 32));

    /// <summary>Midnight UTC of its first day.</summary>
    public DateTimeOffset Start => new(Year, Month ?? 1, Day ?? 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>ISO 8601, as exact as the date.</summary>
    public override string ToString() => $"{Year:D4}" + (Month is { } month ? $"-{month:D2}" : "") + (Day is { } day ? $"-{day:D2}" : "");
}
