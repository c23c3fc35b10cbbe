using static Generator.Templating.Builtins.BuiltinGroup;

namespace Generator.Templating.Builtins;

/// <summary>The group <c>timespan</c>.</summary>
internal static class TimeSpanBuiltins
{
    public static BuiltinGroup Group { get; } = new(
        "timespan",
        new Builtin("zero", Value.TimeSpan(TimeSpan.Zero)),
        Row("from_days", "days", a => Value.TimeSpan(TimeSpan.FromDays(a.Double(0)))),
        Row("from_hours", "hours", a => Value.TimeSpan(TimeSpan.FromHours(a.Double(0)))),
        Row("from_minutes", "minutes", a => Value.TimeSpan(TimeSpan.FromMinutes(a.Double(0)))),
        Row("from_seconds", "seconds", a => Value.TimeSpan(TimeSpan.FromSeconds(a.Double(0)))),
        Row("from_milliseconds", "millis", a => Value.TimeSpan(TimeSpan.FromMilliseconds(a.Double(0)))),
        Row("parse", "text", a => Value.TimeSpan(TimeSpan.Parse(a.Text(0), CultureInfo.InvariantCulture))));
}
