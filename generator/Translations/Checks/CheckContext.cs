namespace Generator.Translations.Checks;

/// <summary>What the checks of one language know beside the texts.</summary>
/// <param name="Terms">The terms of the glossary that are decided for this language.</param>
/// <param name="QuotedNames">Names that the language writes between quotation marks, as it inflects them.</param>
/// <param name="IsTranslateCheck">Whether a term that must be used is an error, as only the command <c>translate check</c> says.</param>
internal sealed record CheckContext(
    CheckedSource Source,
    CheckedLanguage Translation,
    FrozenDictionary<GlossaryTerm, TermForms> Terms,
    ImmutableArray<TermForms> QuotedNames,
    bool IsTranslateCheck)
{
    /// <param name="translation">The strings of the language as they are published.</param>
    public static CheckContext Of(CheckedSource source, Strings translation, bool isTranslateCheck)
    {
        var language = CheckedLanguage.Of(translation);
        return new CheckContext(
            source,
            language,
            source.Glossary.Terms
                .Where(t => t.Forms.ContainsKey(language.Tag))
                .ToFrozenDictionary(t => t, t => new TermForms(t.Forms[language.Tag], language.Script)),
            [.. CheckedSource.NamesIn(translation).Where(n => n.Any(QuotationMarks.IsMark)).Select(n => new TermForms([n], language.Script))],
            isTranslateCheck);
    }
}

/// <summary>A language as the checks know it.</summary>
/// <param name="DecimalSign">What stands before the decimals of a number: a comma or a point.</param>
internal sealed record CheckedLanguage(LanguageTag Tag, Script Script, char DecimalSign, MonthNames Months)
{
    private static readonly ImmutableArray<string> MonthGroups = ["month", "month_alone"];

    public LanguageRow Row { get; } = LanguageRow.Of(Tag);

    public static CheckedLanguage Of(Strings strings)
    {
        var script = LanguageRow.Of(strings.Language).Script;
        var sign = ValueOf(strings, "number.decimal") is "," or "\u066B" ? ',' : '.';
        return new CheckedLanguage(
            strings.Language, script, sign, new MonthNames(script, Enumerable.Range(1, 12).Select(m => NamesOf(strings, m))));
    }

    private static IEnumerable<string> NamesOf(Strings strings, int month) => MonthGroups
        .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group}.{month}"))
        .Select(key => ValueOf(strings, key))
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);

    /// <summary>What the language says, else what CLDR knows of it: a file that cannot be read is one finding, and not one of every date.</summary>
    private static string? ValueOf(Strings strings, string key)
    {
        var own = strings.ByKey.GetValueOrDefault(key);
        var known = own?.Location.Path == FormatData.PathOf(strings.Language) ? null : LanguageRow.Of(strings.Language).Formats.FirstOrDefault(f => f.Key == key).Value;
        return known ?? own?.Value;
    }
}
