namespace Generator.Languages;

/// <summary>Writes dates in one language, as exactly as they are known, from the patterns in its strings.</summary>
internal sealed class DateFormat(FormatData data, Digits digits)
{
    private readonly ImmutableArray<string> _months = [.. Enumerable.Range(1, 12).Select(m => data.Required($"month.{m}"))];
    private readonly ImmutableArray<string?> _monthsAlone = [.. Enumerable.Range(1, 12).Select(m => data.Optional($"month_alone.{m}"))];
    private readonly Pattern _day = data.RequiredPattern("date.day", "d", "m", "month", "month_alone", "y");
    private readonly Pattern? _dayFirst = data.OptionalPattern("date.day_first", "d", "m", "month", "month_alone", "y");
    private readonly Pattern _month = data.RequiredPattern("date.month", "m", "month", "month_alone", "y");
    private readonly Pattern _year = data.RequiredPattern("date.year", "y");
    private readonly Pattern _range = data.RequiredPattern("date.range", "from", "to");

    public string Format(PartialDate date) => PatternFor(date).Fill(name => Part(date, name));

    /// <summary>From the first to the last day; one date where there is no other.</summary>
    public string Format(PartialDate from, PartialDate? to) => to is not { } last || last == from
        ? Format(from)
        : _range.Fill(name => Format(name == "from" ? from : last));

    private Pattern PatternFor(PartialDate date) => date switch
    {
        { Month: null } => _year,
        { Day: null } => _month,
        { Day: 1 } => _dayFirst ?? _day,
        _ => _day,
    };

    private string Part(PartialDate date, string name) => name switch
    {
        "y" => Number(date.Year),
        "m" => Number(date.Month ?? 1),
        "d" => Number(date.Day ?? 1),
        "month" => _months[(date.Month ?? 1) - 1],
        _ => _monthsAlone[(date.Month ?? 1) - 1] ?? _months[(date.Month ?? 1) - 1],
    };

    private string Number(int number) => digits.Of($"{number}");
}
