namespace Generator.Translations.Commands;

/// <summary>
/// How languages write dates and numbers, for a new <c>strings.yml</c>. It is copied once, then it is the translators':
/// what a library knows of a language changes from version to version. Month names are the wide ones of CLDR.
/// </summary>
internal static class LanguageData
{
    private const string NoBreakSpace = "\\u00a0";
    private const string NarrowNoBreakSpace = "\\u202f";

    private static readonly FrozenDictionary<string, LanguageTable> ByTag = new Dictionary<string, LanguageTable>
    {
        ["ar"] = new(
            "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر", null,
            "{d} {month} {y}", "{month_alone} {y}", null, ",", ".", "{n}%"),
        ["bo"] = new(
            "ཟླ་བ་དང་པོ ཟླ་བ་གཉིས་པ ཟླ་བ་གསུམ་པ ཟླ་བ་བཞི་པ ཟླ་བ་ལྔ་པ ཟླ་བ་དྲུག་པ ཟླ་བ་བདུན་པ ཟླ་བ་བརྒྱད་པ ཟླ་བ་དགུ་པ ཟླ་བ་བཅུ་པ ཟླ་བ་བཅུ་གཅིག་པ ཟླ་བ་བཅུ་གཉིས་པ",
            "ཟླ་བ་དང་པོ་ ཟླ་བ་གཉིས་པ་ ཟླ་བ་གསུམ་པ་ ཟླ་བ་བཞི་པ་ ཟླ་བ་ལྔ་པ་ ཟླ་བ་དྲུག་པ་ ཟླ་བ་བདུན་པ་ ཟླ་བ་བརྒྱད་པ་ ཟླ་བ་དགུ་པ་ ཟླ་བ་བཅུ་པ་ ཟླ་བ་བཅུ་གཅིག་པ་ ཟླ་བ་བཅུ་གཉིས་པ་",
            "སྤྱི་ལོ་{y} {month}འི་ཚེས་{d}", "{y} {month_alone}", null, ",", ".", "{n}%"),
        ["en"] = new(
            "January February March April May June July August September October November December", null,
            "{month} {d}, {y}", "{month_alone} {y}", null, ",", ".", "{n}%"),
        ["es"] = new(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", null,
            "{d} de {month} de {y}", "{month_alone} de {y}", null, ".", ",", "{n}" + NoBreakSpace + "%")
        { MinGroup = 5 },
        ["fr"] = new(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre", null,
            "{d} {month} {y}", "{month_alone} {y}", "1er {month} {y}", NarrowNoBreakSpace, ",", "{n}" + NarrowNoBreakSpace + "%"),
        ["ru"] = new(
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
            "{d} {month} {y}" + NoBreakSpace + "г.", "{month_alone} {y}" + NoBreakSpace + "г.", null, NoBreakSpace, ",", "{n}" + NoBreakSpace + "%"),
        ["ug"] = new(
            "يانۋار فېۋرال مارت ئاپرېل ماي ئىيۇن ئىيۇل ئاۋغۇست سېنتەبىر ئۆكتەبىر نويابىر دېكابىر", null,
            "{d}-{month}، {y}", "{y} {month_alone}", null, ",", ".", "{n}%"),
        ["zh-Hans"] = Chinese,
        ["zh-Hant"] = Chinese,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static LanguageTable Chinese => new(
        "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月", "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
        "{y}年{m}月{d}日", "{y}年{m}月", null, ",", ".", "{n}%");

    /// <summary>Whether the language is listed.</summary>
    public static bool Knows(LanguageTag language) => ByTag.ContainsKey(language.Value);

    /// <summary>The lines of a new file; of a language that is not listed, those of the source to start from.</summary>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    public static string Lines(LanguageTag language, Strings source) => ByTag.TryGetValue(language.Value, out var table)
        ? string.Concat(table.Entries().Select(e => $"{e.Key}: \"{e.Value}\"\n"))
        : string.Concat(source.ByKey
            .Where(s => Editions.LanguageStrings.IsData(s.Key))
            .OrderBy(s => s.Value.Location)
            .Select(s => $"{s.Key}: \"{s.Value.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"\n"));

    /// <summary>What one language writes.</summary>
    /// <param name="Months">Beside a day.</param>
    /// <param name="MonthsAlone">Without a day, where that differs.</param>
    /// <param name="DayFirst">For the first of a month, where that differs.</param>
    private sealed record LanguageTable(
        string Months, string? MonthsAlone, string Day, string Month, string? DayFirst, string Group, string Decimal, string Percent)
    {
        /// <summary>How many digits a number needs to be grouped.</summary>
        public int MinGroup { get; init; } = 4;

        public IEnumerable<(string Key, string Value)> Entries() =>
        [
            ("date.day", Day),
            .. Optional("date.day_first", DayFirst),
            ("date.month", Month),
            ("date.year", Day.Contains('年', StringComparison.Ordinal) ? "{y}年" : "{y}"),
            ("date.range", "{from} – {to}"),
            .. Numbered("month", Months),
            .. MonthsAlone is { } alone ? Numbered("month_alone", alone) : [],
            ("number.group", Group),
            ("number.decimal", Decimal),
            ("number.percent", Percent),
            ("number.min_group", MinGroup.ToString(CultureInfo.InvariantCulture)),
            ("number.digits", "latn"),
        ];

        private static IEnumerable<(string Key, string Value)> Optional(string key, string? value) => value is null ? [] : [(key, value)];

        private static IEnumerable<(string Key, string Value)> Numbered(string key, string names) =>
            names.Split(' ').Select((name, i) => (string.Create(CultureInfo.InvariantCulture, $"{key}.{i + 1}"), name));
    }
}
