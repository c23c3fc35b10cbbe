using System.Collections.Concurrent;

namespace Generator.Languages;

/// <summary>
/// What is known of one language. The rows stand in <c>languages.txt</c>, the one place where languages are named: all
/// other code asks a row and compares no tags. What a row leaves out is asked of that of CLDR (<c>cldr.txt</c>), then of
/// the rows of the shorter tag, at last of those that stand for every language.
/// </summary>
internal sealed class LanguageRow
{
    /// <summary>Of a campaign and a source that name no other.</summary>
    public static readonly LanguageTag Default = new("en");

    /// <summary>A translation's, for hints that show how a tag looks.</summary>
    public static readonly LanguageTag Example = new("fr");

    private const string EveryLanguage = "*";

    private static readonly ImmutableArray<string> Columns = ["code", "script", "name"];

    private static readonly ImmutableArray<string> FormatKeys =
    [
        "date.day", "date.day_first", "date.month", "date.year", "date.range", "month", "month_alone",
        "number.group", "number.decimal", "number.percent", "number.min_group", "number.digits",
    ];

    /// <summary>Every key of a <c>strings.yml</c> that says how dates and numbers are written.</summary>
    public static readonly ImmutableArray<string> DataKeys =
        [.. FormatKeys.SelectMany(k => k is "month" or "month_alone" ? Enumerable.Range(1, 12).Select(m => $"{k}.{m}") : [k])];

    private static readonly Dictionary<string, Dictionary<string, string>> Table = ReadTable();
    private static readonly ConcurrentDictionary<string, LanguageRow> Known = new(StringComparer.Ordinal);

    private readonly ImmutableArray<Dictionary<string, string>> _rows;
    private readonly Traits _traits;

    private LanguageRow(string tag)
    {
        var parts = tag.Split('-');
        var tags = Enumerable.Range(0, parts.Length).Select(i => string.Join('-', parts[..^i])).Append(EveryLanguage);
        _rows = [.. tags.SelectMany(RowsOf)];
        Name = RowsOf(tag).Select(row => row.GetValueOrDefault("name")).FirstOrDefault(name => name is not null) ?? tag;
        ThreeLetterCode = Table.GetValueOrDefault(parts[0])?["code"] ?? parts[0];
        ScriptCode = parts.Skip(1).TakeWhile(p => p.Length > 1).FirstOrDefault(p => p.Length == 4 && p.All(char.IsAsciiLetter)) ?? Value("script");
        _traits = Find("traits") is { } traits ? Enum.Parse<Traits>(traits) : default;
    }

    /// <summary>What it calls itself; of a language without a row, its tag.</summary>
    public string Name { get; }

    /// <summary>The code of ISO 639-3, whatever its script and region.</summary>
    public string ThreeLetterCode { get; }

    /// <summary>The script of the tag if it names one, else the usual one, after ISO 15924.</summary>
    public string ScriptCode { get; }

    public Script Script => Scripts.Of(ScriptCode);

    /// <summary>The value of <c>dir</c>.</summary>
    public string Direction => RightToLeftScripts.Contains(ScriptCode) ? Directions.RightToLeft : Directions.LeftToRight;

    /// <summary>Whether CLDR says how the language counts; if not, it is counted like most.</summary>
    public bool HasPlurals => !ReferenceEquals(_rows.First(row => row.ContainsKey("plurals")), Table[EveryLanguage]);

    public PluralRules Plurals => field ??= PluralRules.Parse(Value("plurals"));

    /// <summary>Words that may be figures in a translation, with their values.</summary>
    public FrozenDictionary<string, string> Numbers => field ??= Split(Find("numbers"))
        .Select(w => w.Split('='))
        .ToFrozenDictionary(w => w[0], w => w[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>Small words that nearly every paragraph has, in lower case; none where that is not known.</summary>
    public FrozenSet<string> CommonWords => field ??= Split(Find("common")).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every language that has a row.</summary>
    public static IEnumerable<string> Tags => Table.Keys.Where(tag => tag != EveryLanguage);

    private static FrozenSet<string> RightToLeftScripts =>
        field ??= Split(EveryRow["right_to_left"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, string> EveryRow => field ??= CldrRows.Find(EveryLanguage)!;

    /// <summary>Small words between a day, a month and a year, in any language: “9th of June”, “9 de junio de 2020”, “1er octobre”.</summary>
    public static FrozenSet<string> DateWords => field ??= WordsOfAll("date_words");

    /// <summary>Small words between two days of one month, in any language: “13 and 14 June”, “du 23 au 28 mai”.</summary>
    public static FrozenSet<string> DayJoins => field ??= WordsOfAll("day_joins");

    /// <summary>The beginnings of words behind figures that stand for zeros in any language, the longest first.</summary>
    private static ImmutableArray<(string Start, int Zeros)> Multipliers => field.IsDefault
        ? field =
        [
            .. WordsOfAll("multipliers").Select(w => w.Split('='))
                .Select(w => (Start: w[0], Zeros: int.Parse(w[1], CultureInfo.InvariantCulture)))
                .OrderByDescending(w => w.Start.Length),
        ]
        : field;

    /// <summary>
    /// How it writes dates and numbers, as the first lines of a new <c>strings.yml</c>, escaped for YAML; none where that is
    /// not known. They are copied once, then they are the translators': what a library knows changes from version to version.
    /// </summary>
    public IEnumerable<(string Key, string Value)> Formats => Find("month") is null ? [] : FormatKeys.SelectMany(FormatsOf);

    public static LanguageRow Of(LanguageTag language) => Known.GetOrAdd(language.Value, tag => new LanguageRow(tag));

    /// <summary>The tag to write in place of one that names a country or leaves out the script; else the tag itself.</summary>
    public static string Preferred(string tag) =>
        Table.FirstOrDefault(row => Split(row.Value.GetValueOrDefault("instead_of")).Contains(tag, StringComparer.Ordinal)).Key ?? tag;

    /// <summary>The code point of the digit zero in a numbering system of CLDR; nothing for an unknown one.</summary>
    public static int? ZeroOf(string system) => Split(EveryRow["digits"])
        .Where(digits => digits.StartsWith(system + "=", StringComparison.Ordinal))
        .Select(digits => (int?)int.Parse(digits.AsSpan(system.Length + 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
        .FirstOrDefault();

    /// <summary>
    /// How many zeros a word behind a number adds. Words that are a number (<c>twelve</c>) may be digits in a translation; a
    /// number in digits may not become a word, for then nobody could check it.
    /// </summary>
    /// <param name="word">In lower case.</param>
    public int ZerosOf(string word) =>
        word == Find("thousand") ? 3 : Multipliers.FirstOrDefault(m => word.StartsWith(m.Start, StringComparison.Ordinal)).Zeros;

    public bool Has(Traits trait) => _traits.HasFlag(trait);

    private IEnumerable<(string Key, string Value)> FormatsOf(string key) => key is "month" or "month_alone"
        ? (Find(key)?.Split('|') ?? []).Select((name, i) => ($"{key}.{i + 1}", name))
        : Find(key) is { } value ? [(key, value)] : [];

    private static IEnumerable<Dictionary<string, string>> RowsOf(string tag) =>
        new[] { Table.GetValueOrDefault(tag), CldrRows.Find(tag) }.OfType<Dictionary<string, string>>();

    private string Value(string key) => Find(key)!;

    private string? Find(string key) => _rows.Select(row => row.GetValueOrDefault(key)).FirstOrDefault(value => value is not null);

    private static FrozenSet<string> WordsOfAll(string key) =>
        Table.Values.SelectMany(row => Split(row.GetValueOrDefault(key))).ToFrozenSet(StringComparer.Ordinal);

    private static string[] Split(string? words) => words?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static Dictionary<string, Dictionary<string, string>> ReadTable()
    {
        var table = new Dictionary<string, Dictionary<string, string>>(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, string> row = [];
        foreach (var line in EmbeddedData.Lines("languages.txt"))
        {
            if (!CldrRows.TryAdd(row, line))
            {
                var columns = line.Split(' ', 4, StringSplitOptions.RemoveEmptyEntries);
                row = new(Columns.Zip(columns.Skip(1), KeyValuePair.Create), StringComparer.Ordinal);
                table.Add(columns[0], row);
            }
        }

        return table;
    }
}

/// <summary>What CLDR knows of each language. Of the whole table only the rows that are asked for are read.</summary>
internal static class CldrRows
{
    private static readonly string Text = EmbeddedData.Text("cldr.txt");

    public static Dictionary<string, string>? Find(string tag)
    {
        var start = Text.IndexOf($"\n{tag}\n", StringComparison.Ordinal);
        var row = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Text.AsSpan(start + tag.Length + 2).EnumerateLines())
        {
            if (start < 0 || !TryAdd(row, line))
            {
                break;
            }
        }

        return start < 0 ? null : row;
    }

    /// <summary>Adds a line to the row above it; false where it begins another.</summary>
    public static bool TryAdd(Dictionary<string, string> row, ReadOnlySpan<char> line)
    {
        if (line is not [' ', ..])
        {
            return false;
        }

        var colon = line.IndexOf(": ");
        row.Add(line[..colon].Trim().ToString(), line[(colon + 2)..].ToString());
        return true;
    }
}

/// <summary>What some languages do and most do not.</summary>
[Flags]
internal enum Traits
{
    None = 0,

    /// <summary>Its usual script has no spaces between words.</summary>
    UnspacedWords = 1,

    /// <summary>Signs of punctuation are set apart: see <see cref="Languages.FrenchSpaces"/>.</summary>
    FrenchSpaces = 2,

    /// <summary>Signs of punctuation are as wide as its characters.</summary>
    FullWidthSigns = 4,

    /// <summary>It has letters of its own in the place of some Arabic and Persian ones.</summary>
    UyghurAlphabet = 8,

    /// <summary>The day may follow the name of the month.</summary>
    DayAfterMonth = 16,

    /// <summary>The year may precede the name of the month.</summary>
    YearBeforeMonth = 32,

    /// <summary>In <c>06/07/2020</c> nobody knows which figure is the month.</summary>
    MonthFirstFigures = 64,

    /// <summary>No space stands within a number.</summary>
    UnspacedFigures = 128,

    /// <summary>No space stands beside its signs, also those that other scripts share: see <see cref="LineEnds"/>.</summary>
    UnspacedSigns = 256,
}

/// <summary>The values of <c>dir</c>, from a table: the runtime's own answer depends on ICU, and is wrong for some tags even with it.</summary>
internal static class Directions
{
    public const string LeftToRight = "ltr";
    public const string RightToLeft = "rtl";

    public static string Of(LanguageTag language) => LanguageRow.Of(language).Direction;
}
