namespace Generator.Templating.Builtins;

/// <summary>The members of dates and timespans.</summary>
internal static class DateMembers
{
    public static bool TryGet(DateTime date, string name, out Value value)
    {
        Value? found = name switch
        {
            "year" => date.Year,
            "month" => date.Month,
            "day" => date.Day,
            "hour" => date.Hour,
            "minute" => date.Minute,
            "second" => date.Second,
            "millisecond" => date.Millisecond,
            "day_of_year" => date.DayOfYear,
            "day_of_week" => date.DayOfWeek.ToString(),
            "ticks" => date.Ticks,
            "date" => Value.Date(date.Date),
            "time_of_day" => Value.TimeSpan(date.TimeOfDay),
            _ => default(Value?),
        };
        value = found ?? default;
        return found is not null;
    }

    public static bool TryGet(TimeSpan span, string name, out Value value)
    {
        Value? found = name switch
        {
            "days" => span.Days,
            "hours" => span.Hours,
            "minutes" => span.Minutes,
            "seconds" => span.Seconds,
            "milliseconds" => span.Milliseconds,
            "ticks" => span.Ticks,
            "total_days" => span.TotalDays,
            "total_hours" => span.TotalHours,
            "total_minutes" => span.TotalMinutes,
            "total_seconds" => span.TotalSeconds,
            "total_milliseconds" => span.TotalMilliseconds,
            _ => null,
        };
        value = found ?? default;
        return found is not null;
    }
}
