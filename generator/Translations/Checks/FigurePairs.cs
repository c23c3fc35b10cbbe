namespace Generator.Translations.Checks;

/// <summary>
/// Holds the dates and numbers of a translation against those of its source, in any order: 1 dates that are equal, or
/// differ in having a year, belong together; 2 so do a date and a number that leaves its month to another date (“1
/// September and 2 September”, “du 1er et du 2 septembre”); 3 what is left of a pair of dates counts as a number;
/// 4 numbers are compared by value.
/// </summary>
internal sealed class FigurePairs
{
    private readonly List<FoundNumber> _source;
    private readonly List<FoundNumber> _words;

    public FigurePairs(Figures source, Figures words)
    {
        (_source, _words) = ([.. source.Numbers], [.. words.Numbers]);
        var pairs = new DatePairs(source.Dates, words.Dates);
        foreach (var (a, b) in pairs.Matched)
        {
            // A year that the other text does not repeat beside its date must stand elsewhere in it.
            AddNumber(a, b.Year is null ? a.Year : null, _source);
            AddNumber(b, a.Year is null ? b.Year : null, _words);
        }

        MissingDates = WithoutDays(pairs.Missing, words.Dates, _source, _words);
        SurplusDates = WithoutDays(pairs.Surplus, source.Dates, _words, _source);
        AddParts(MissingDates, _source);
        AddParts(SurplusDates, _words);
        MissingNumbers = Unmatched(_source, _words);
        SurplusNumbers = Unmatched(_words, _source);
    }

    /// <summary>Dates of the source that the words do not have.</summary>
    public ImmutableArray<FoundDate> MissingDates { get; }

    /// <summary>Dates of the words that the source does not have.</summary>
    public ImmutableArray<FoundDate> SurplusDates { get; }

    public ImmutableArray<FoundNumber> MissingNumbers { get; }

    public ImmutableArray<FoundNumber> SurplusNumbers { get; }

    private static void AddNumber(FoundDate date, int? value, List<FoundNumber> numbers)
    {
        if (value is { } number)
        {
            numbers.Add(new FoundNumber(Text(number), date.Offset, date.End, false));
        }
    }

    /// <summary>Leaves out the dates whose day stands in the other text as a number, and their month at another date.</summary>
    private static ImmutableArray<FoundDate> WithoutDays(
        ImmutableArray<FoundDate> dates, ImmutableArray<FoundDate> otherDates, List<FoundNumber> numbers, List<FoundNumber> otherNumbers)
    {
        if (dates.IsEmpty)
        {
            return [];
        }

        var left = ImmutableArray.CreateBuilder<FoundDate>();
        var months = otherDates.Select(d => d.Month).ToHashSet();
        var counts = CountsOf(otherNumbers);
        foreach (var number in numbers)
        {
            counts[number.Value] = counts.GetValueOrDefault(number.Value) - 1;
        }

        foreach (var date in dates)
        {
            if (date.Day is { } day && months.Contains(date.Month) && counts.GetValueOrDefault(Text(day)) > 0)
            {
                counts[Text(day)]--;
                AddNumber(date, day, numbers);
                AddNumber(date, date.Year, numbers);
            }
            else
            {
                left.Add(date);
            }
        }

        return left.ToImmutable();
    }

    private static Dictionary<string, int> CountsOf(List<FoundNumber> numbers) =>
        numbers.CountBy(n => n.Value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>A wrong date is reported once: its parts need not be found among the numbers, but may.</summary>
    private static void AddParts(ImmutableArray<FoundDate> dates, List<FoundNumber> numbers) => numbers.AddRange(
        from date in dates
        from part in new[] { date.Year, date.Day, date.Month }
        where part is not null
        select new FoundNumber(Text(part.Value), date.Offset, date.End, true));

    /// <summary>The numbers that must stand in the other text and do not.</summary>
    private static ImmutableArray<FoundNumber> Unmatched(List<FoundNumber> numbers, List<FoundNumber> other)
    {
        var counts = CountsOf(other);
        return [.. numbers.Where(n => !n.IsOptional && (counts[n.Value] = counts.GetValueOrDefault(n.Value) - 1) < 0)];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

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
