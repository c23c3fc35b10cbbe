namespace Generator.Languages;

/// <summary>
/// Chooses the form of a counted noun, after the cardinal rules of CLDR. They are read as CLDR writes them (Unicode
/// Technical Standard 35, part 3, “Plural rules syntax”), so that a language needs no code. Numbers here have no
/// exponents and no zeros at the end of their decimals.
/// </summary>
internal sealed class PluralRules
{
    public const string Other = "other";

    private readonly ImmutableArray<(string Category, Func<decimal, bool> Holds)> _rules;

    private PluralRules(ImmutableArray<(string Category, Func<decimal, bool> Holds)> rules) => _rules = rules;

    /// <summary>The categories that a language needs, in the order of CLDR; it has no others.</summary>
    public IEnumerable<string> Categories => _rules.Select(r => r.Category).Append(Other);

    /// <param name="rules">Such as <c>one: i = 0,1; many: n % 100 = 11..99</c>; <c>other</c> alone for one form.</param>
    public static PluralRules Parse(string rules) => new(
        [.. rules.Split("; ").Where(r => r != Other).Select(r => r.Split(": ")).Select(r => (r[0], Rule(r[1])))]);

    /// <summary>The category of a number that is not negative.</summary>
    public string CategoryOf(decimal number) => _rules.FirstOrDefault(rule => rule.Holds(number)).Category ?? Other;

    /// <summary>The first numbers that take a form, for a message.</summary>
    public string ExamplesOf(string category)
    {
        var numbers = Enumerable.Range(0, 200).Select(n => (decimal)n).Concat([1_000_000, 1.5m]).Where(n => CategoryOf(n) == category);
        return string.Join(", ", numbers.Take(4).Select(n => n.ToString(CultureInfo.InvariantCulture)));
    }

    private static Func<decimal, bool> Rule(string text)
    {
        var choices = text.Split(" or ").Select(choice => choice.Split(" and ").Select(Relation).ToArray()).ToArray();
        return number => Array.Exists(choices, relations => Array.TrueForAll(relations, holds => holds(number)));
    }

    /// <summary><c>i % 100 != 12..14</c>: an operand, perhaps its remainder, and the numbers that it is or is not.</summary>
    private static Func<decimal, bool> Relation(string text)
    {
        var parts = text.Split(' ');
        var divisor = parts[1] == "%" ? Number(parts[2]) : decimal.MaxValue;
        var isIn = parts[^2] == "=";
        var ranges = parts[^1].Split(',').Select(r => r.Split("..")).Select(r => (First: Number(r[0]), Last: Number(r[^1]))).ToArray();
        return number => Operand(parts[0], number) % divisor is var value
            && isIn == Array.Exists(ranges, r => value >= r.First && value <= r.Last && value == decimal.Truncate(value));
    }

    private static decimal Operand(string name, decimal number) => name switch
    {
        "n" => number,
        "i" => decimal.Truncate(number),
        "v" or "w" => Decimals(number).Length,
        "f" or "t" => Decimals(number) is { Length: > 0 } digits ? Number(digits) : 0,
        _ => 0,
    };

    private static string Decimals(decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture).Split('.') is [_, var digits] ? digits : "";

    private static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
