namespace Generator.Templating.Builtins;

/// <summary>The group <c>date</c>: also a function, which reads a date, and the owner of <c>date.format</c>.</summary>
internal sealed class DateGroup : BuiltinGroup
{
    private DateGroup()
        : base(
            "date",
            Row("now", "", a => Now(a.State.Context.Now)),
            Row("utc_now", "", a => Value.Date(a.State.Context.Now)),
            Row("add_days", "date days", a => Shifted(a, a.Double(1), "AddDays", static (d, x) => d.AddDays(x))),
            Row("add_months", "date months", a => Shifted(a, a.Int(1), "AddMonths", static (d, x) => d.AddMonths((int)x))),
            Row("add_years", "date years", a => Shifted(a, a.Int(1), "AddYears", static (d, x) => d.AddYears((int)x))),
            Row("add_hours", "date hours", a => Shifted(a, a.Double(1), "AddHours", static (d, x) => d.AddHours(x))),
            Row("add_minutes", "date minutes", a => Shifted(a, a.Double(1), "AddMinutes", static (d, x) => d.AddMinutes(x))),
            Row("add_seconds", "date seconds", a => Shifted(a, a.Double(1), "AddSeconds", static (d, x) => d.AddSeconds(x))),
            Row("add_milliseconds", "date millis", a => Shifted(a, a.Double(1), "AddMilliseconds", static (d, x) => d.AddMilliseconds(x))),
            Row("parse", "text ?pattern culture", a => DateReader.Read(a, 1, 2)),
            Row("parse_to_string", "text ?output_pattern output_culture input_pattern input_culture", ParseToString),
            new Builtin("default_format", DateText.DefaultFormat),
            new Builtin("format", DateText.DefaultFormat),
            Row("to_string", "date pattern ?culture", ToText))
    {
    }

    public static DateGroup Instance { get; } = new();

    /// <summary><c>date '2026-03-04'</c>.</summary>
    public static TemplateFunction Parse { get; } = new("date", 1, 1, ["text"], a => DateReader.Read(a, 1, 2));

    private static Value Now(DateTimeOffset now) => Value.Date(
        DateTime.SpecifyKind(now.DateTime, now.Offset == TimeSpan.Zero ? DateTimeKind.Utc : DateTimeKind.Local));

    private static Value Shifted(CallArgs args, double by, string function, Func<DateTime, double, DateTime> shift) =>
        Value.Date(shift(args.Date(0) ?? throw Faults.NullArgument("date", function), by));

    private static Value ToText(CallArgs args)
    {
        var culture = args.Culture(2);
        if (args.Date(0) is not { } date)
        {
            return default;
        }

        if (args.TextOrNull(1) is not { } pattern)
        {
            throw Faults.Argument("Value cannot be null. (Parameter 'pattern')", 1);
        }

        return DateText.Format(date, pattern == "%g" ? " " + args.State.DateFormat : pattern, culture);
    }

    private static Value ParseToString(CallArgs args)
    {
        if (DateReader.Read(args, 3, 4) is not { Kind: ValueKind.Date, AsDate: var date })
        {
            return default;
        }

        var culture = args.Culture(2);
        var pattern = args.TextOrNull(1);
        if (pattern is null)
        {
            return date.ToString(DateText.DefaultFormat, CultureInfo.InvariantCulture);
        }

        return DateText.ToPlatform(pattern, out var refused) is { } platform
            ? date.ToString(platform, culture)
            : throw Faults.Argument($"The pattern %{refused} is not supported for the parse method (Parameter 'pattern')", 1);
    }
}

/// <summary>Reads dates from text.</summary>
internal static class DateReader
{
    /// <returns>Null for what is no date; UTC for text that says its offset.</returns>
    public static Value Read(CallArgs args, int pattern, int culture)
    {
        if (args[0].Kind == ValueKind.Date)
        {
            return args[0];
        }

        var text = args.Text(0);
        if (text.Length == 0)
        {
            return default;
        }

        var provider = args.Culture(culture);
        var platform = PatternOf(args, pattern);
        if (SaysOffset(text))
        {
            DateTimeOffset instant;
            var isInstant = platform is null
                ? DateTimeOffset.TryParse(text, provider, DateTimeStyles.None, out instant)
                : DateTimeOffset.TryParseExact(text, platform, provider, DateTimeStyles.None, out instant);
            return isInstant ? Value.Date(instant) : default;
        }

        var styles = args.State.Options.IsReproducible ? DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal : DateTimeStyles.AssumeLocal;
        DateTime date;
        var isDate = platform is null
            ? DateTime.TryParse(text, provider, styles, out date)
            : DateTime.TryParseExact(text, platform, provider, styles, out date);
        return isDate ? Value.Date(date) : default;
    }

    private static string? PatternOf(CallArgs args, int index)
    {
        if (args.TextOrNull(index) is not { } pattern)
        {
            return null;
        }

        return DateText.ToPlatform(pattern, out var refused)
            ?? throw Faults.Argument($"The pattern %{refused} is not supported for the parse method (Parameter 'pattern')", index);
    }

    private static bool SaysOffset(string text)
    {
        var plus = text.IndexOf('+', StringComparison.Ordinal);
        return text.AsSpan().TrimEnd().EndsWith("Z", StringComparison.OrdinalIgnoreCase)
            || (plus >= 0 && plus + 1 < text.Length && char.IsDigit(text[plus + 1]));
    }
}
