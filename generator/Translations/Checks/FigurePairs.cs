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
            AddYear(a, b, _source);
            AddYear(b, a, _words);
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

    /// <summary>A year that the other text does not repeat beside its date must stand elsewhere in it.</summary>
    private static void AddYear(FoundDate date, FoundDate other, List<FoundNumber> numbers)
    {
        if (other.Year is null)
        {
            AddNumber(date, date.Year, numbers);
        }
    }

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
