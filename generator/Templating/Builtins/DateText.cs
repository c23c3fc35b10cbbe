namespace Generator.Templating.Builtins;

/// <summary>Writes dates by a pattern of letters with a percent sign before each.</summary>
internal static class DateText
{
    public const string DefaultFormat = "%d %b %Y";

    public static string Format(DateTime date, string pattern, CultureInfo culture)
    {
        var result = new StringBuilder(pattern.Length + 8);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                result.Append(pattern[i]);
                continue;
            }

            i++;
            if (pattern[i] == 'g')
            {
                culture = CultureInfo.InvariantCulture;
                continue;
            }

            result.Append(Letter(date, pattern[i], culture) ?? "%" + pattern[i]);
        }

        return result.ToString();
    }

    /// <summary>A pattern of letters as the platform's own pattern, for reading; nothing if a letter cannot be read.</summary>
    public static string? ToPlatform(string pattern, out char refused)
    {
        var result = new StringBuilder();
        refused = default;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                result.Append(pattern[i]);
                continue;
            }

            refused = pattern[++i];
            if (refused is 'C' or 'j' or 'n' or 's' or 't' or 'u' or 'U' or 'v' or 'V' or 'W' or 'w' or '%')
            {
                return null;
            }

            result.Append(refused == 'g' ? "" : Platform(refused) ?? "%" + refused);
        }

        return result.ToString();
    }

    private static string? Letter(DateTime date, char letter, CultureInfo culture) => letter switch
    {
        'C' => (date.Year / 100).ToString("D2", culture),
        'e' or 'k' or 'l' => date.ToString(Platform(letter), culture).PadLeft(2, ' '),
        'B' => date.ToString("MMMM", culture),
        'j' => date.DayOfYear.ToString("D3", culture),
        'n' => "\n",
        'P' => date.ToString("tt", culture).ToLowerInvariant(),
        's' => ((ToUtc(date).Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString(culture),
        't' => "\t",
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(culture),
        'U' => WeekOf(date, culture, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Sunday),
        'v' => string.Create(CultureInfo.InvariantCulture, $"{date.Day,2}-{date.ToString("MMM", CultureInfo.InvariantCulture).ToUpperInvariant()}-{date.Year:D4}"),
        'V' => WeekOf(date, culture, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday),
        'W' => WeekOf(date, culture, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Monday),
        'w' => ((int)date.DayOfWeek).ToString(culture),
        'Z' => ToOffset(date).ToString("zzz", culture),
        '%' => "%",
        _ => Platform(letter) is { } pattern ? date.ToString(pattern, culture) : null,
    };

    private static string? Platform(char letter) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'B' or 'h' => "MMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'e' => "%d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "%H",
        'l' => "%h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => "fffffff00",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' => "HH:mm:ss",
        'x' => "d",
        'X' => "T",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        _ => null,
    };

    private static string WeekOf(DateTime date, CultureInfo culture, CalendarWeekRule rule, DayOfWeek first) =>
        culture.Calendar.GetWeekOfYear(date, rule, first).ToString("D2", culture);

    // A date that says nothing of its zone is taken as UTC: no machine's own zone may show
    private static DateTime ToUtc(DateTime date) =>
        date.Kind == DateTimeKind.Unspecified ? date : date.ToUniversalTime();

    private static DateTimeOffset ToOffset(DateTime date) =>
        date.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(date, TimeSpan.Zero) : new DateTimeOffset(date);
}
