namespace Generator.Translations.Checks;

/// <summary>
/// Finds for each date of a source its counterpart: first those that are equal, then those of which one leaves its
/// year to the sentence (“22 June to 17 July 2020”, <c>2020年6月22日至7月17日</c>). Linear in the number of dates.
/// </summary>
internal sealed class DatePairs
{
    private readonly List<(FoundDate Source, FoundDate Words)> _matched = [];
    private readonly List<FoundDate> _missing = [];

    public DatePairs(ImmutableArray<FoundDate> source, ImmutableArray<FoundDate> words)
    {
        var equal = Queues(words, d => (d.Iso, d.IsOptional));
        var left = source.Where(d => !Take(equal, (d.Iso, d.IsOptional), out _)).ToList();
        var byDay = Queues(equal.Values.SelectMany(q => q).OrderBy(d => d.Offset), d => (d.Month, d.Day, HasYear: d.Year is not null));
        foreach (var date in left)
        {
            Match(date, byDay);
        }

        Surplus = [.. byDay.Values.SelectMany(q => q).Where(d => !d.IsOptional).OrderBy(d => d.Offset)];
    }

    /// <summary>Those that differ in having a year.</summary>
    public IEnumerable<(FoundDate Source, FoundDate Words)> Matched => _matched;

    /// <summary>Dates of the source that the words do not have.</summary>
    public ImmutableArray<FoundDate> Missing => [.. _missing];

    /// <summary>Dates of the words that the source does not have.</summary>
    public ImmutableArray<FoundDate> Surplus { get; }

    private void Match(FoundDate date, Dictionary<(int, int?, bool), Queue<FoundDate>> byDay)
    {
        var hasYear = date.Year is not null;
        if (Take(byDay, (date.Month, date.Day, !hasYear), out var other) || (!hasYear && Take(byDay, (date.Month, date.Day, false), out other)))
        {
            _matched.Add((date, other));
        }
        else if (!date.IsOptional)
        {
            _missing.Add(date);
        }
    }

    private static Dictionary<T, Queue<FoundDate>> Queues<T>(IEnumerable<FoundDate> dates, Func<FoundDate, T> key)
        where T : notnull => dates.GroupBy(key).ToDictionary(g => g.Key, g => new Queue<FoundDate>(g));

    private static bool Take<T>(Dictionary<T, Queue<FoundDate>> queues, T key, out FoundDate date)
        where T : notnull
    {
        date = default;
        return queues.TryGetValue(key, out var queue) && queue.TryDequeue(out date);
    }
}
