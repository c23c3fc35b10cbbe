namespace Generator.Translations.Editions;

/// <summary>The interface of one language: its own words, and those of the source where it has none yet.</summary>
internal static class LanguageStrings
{
    /// <summary>Without these a translation cannot say what it is.</summary>
    public static readonly ImmutableArray<string> Banners = ["banner.unreviewed", "banner.incomplete", "banner.original"];

    /// <summary>The words of the source that a language has to give, in order, with the forms of number that it needs.</summary>
    public static IEnumerable<(string Key, Located<string> Words)> Needed(Strings source, LanguageTag language) =>
        WithForms(source, language).DistinctBy(needed => needed.Key);

    /// <summary>A form that the source does not need but has comes twice.</summary>
    private static IEnumerable<(string Key, Located<string> Words)> WithForms(Strings source, LanguageTag language)
    {
        var forms = LanguageRow.Of(source.Language).Plurals.Categories.ToList();
        var done = new HashSet<string>(StringComparer.Ordinal);
        var ordered = source.ByKey
            .Where(s => !FormatData.IsData(s.Key))
            .OrderBy(s => s.Value.Location.Path != FormatData.PathOf(source.Language))
            .ThenBy(s => s.Value.Location)
            .ThenBy(s => s.Key, StringComparer.Ordinal);
        foreach (var (key, words) in ordered)
        {
            var stem = key[..Math.Max(0, key.LastIndexOf('.'))];
            if (!forms.All(f => source.ByKey.ContainsKey($"{stem}.{f}")) || !forms.Contains(key[(stem.Length + 1)..]))
            {
                yield return (key, words);
            }
            else if (done.Add(stem))
            {
                foreach (var form in LanguageRow.Of(language).Plurals.Categories)
                {
                    yield return ($"{stem}.{form}", source.ByKey.GetValueOrDefault($"{stem}.{form}") ?? source.ByKey[$"{stem}.{PluralRules.Other}"]);
                }
            }
        }
    }

    public static ReconciledStrings Reconcile(ParsedSite site, LanguageTag language)
    {
        var file = site.TranslatedStrings.FirstOrDefault(s => s.Language == language);
        var fields = Reconciler.Fields(Needed(site.SourceStrings, language), file?.Fields ?? [], site.Glossary.Kept);
        return new ReconciledStrings(language, file, fields, TranslatedPages.CountsOf(fields.Where(f => f.HasWords), site.SourceStrings.Language));
    }

    /// <summary>What pages show.</summary>
    /// <param name="withSourceData">Whether dates and numbers are written as in the source where the language does not say how.</param>
    public static Strings Published(Strings source, ReconciledStrings strings, bool withSourceData)
    {
        var all = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        var (language, file, fields, _) = strings;
        var translated = fields.Where(f => f.IsTranslated && HasSamePlaceholders(f))
            .ToDictionary(f => f.Key, f => Typeset(f.Published, source.Language), StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var other = $"{field.Key[..Math.Max(0, field.Key.LastIndexOf('.'))]}.{PluralRules.Other}";
            var isForm = LanguageRow.Of(language).Plurals.Categories.Any(c => field.Key.EndsWith("." + c, StringComparison.Ordinal));
            all[field.Key] = translated.GetValueOrDefault(field.Key)
                ?? (isForm ? translated.GetValueOrDefault(other) : null)
                ?? field.Source;
        }

        foreach (var (key, words) in withSourceData ? source.ByKey.Where(s => FormatData.IsData(s.Key)) : [])
        {
            all[key] = words;
        }

        foreach (var data in (file?.Fields ?? []).Where(f => FormatData.IsData(f.Key)))
        {
            all[data.Key] = data.Value;
        }

        return new Strings(language, all.ToFrozenDictionary(StringComparer.Ordinal));
    }

    public static void Check(TranslatedStrings file, ImmutableArray<ReconciledField> fields, Findings findings)
    {
        foreach (var field in fields.Where(f => f is { State: BlockState.Done, Value: not null }))
        {
            CheckPlaceholders(field.Key, field.Source.Value, field.Value!, findings);
        }

        CheckPlurals(file, fields, findings);
        var known = fields.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in file.Fields.Where(f => !FormatData.IsData(f.Key) && !known.Contains(f.Key)))
        {
            findings.Add(
                TranslationRules.UnknownString,
                file.Source.At(entry.Lines.Start, entry.Key.Length),
                $"the source has no string `{entry.Key}`, so nothing shows it",
                Suggestion.DidYouMean(entry.Key, known) ?? "delete the line when its text is not needed");
        }
    }

    /// <summary>Where the form <c>other</c> is written and one that the language also needs is not, readers see the wrong form.</summary>
    private static void CheckPlurals(TranslatedStrings file, ImmutableArray<ReconciledField> fields, Findings findings)
    {
        var row = LanguageRow.Of(file.Language);
        if (!row.HasPlurals)
        {
            findings.Add(
                TranslationRules.PluralsUnknown,
                file.Source.At(0, 0),
                $"CLDR does not say how `{file.Language}` counts; it is counted like English, with `one` for 1 and `other` for the rest",
                "if that is wrong, ask for a line `plurals: …` in generator/Languages/languages.txt");
        }

        var written = fields.Where(f => f.IsTranslated).ToDictionary(f => f.Key, StringComparer.Ordinal);
        foreach (var (stem, form) in fields.Where(f => !f.IsTranslated).Select(f => FormOf(f.Key)).Where(f => row.Plurals.Categories.Contains(f.Form)))
        {
            if (written.TryGetValue($"{stem}.{PluralRules.Other}", out var other))
            {
                findings.Add(
                    TranslationRules.PluralForm,
                    other.Published.Location,
                    $"`{stem}` has no form `{form}`, which is needed with {row.Plurals.ExamplesOf(form)}; `other` stands in its place",
                    $"write the line `{stem}.{form}: …` below it");
            }
        }
    }

    private static (string Stem, string Form) FormOf(string key) => key.LastIndexOf('.') is >= 0 and var dot ? (key[..dot], key[(dot + 1)..]) : (key, "");

    /// <summary>Words of front matter and of the interface as they are printed; what stands in the files stays as it is.</summary>
    public static Located<string> Typeset(Located<string> words, LanguageTag sourceLanguage) =>
        LanguageRow.Of(WordsLanguage.Of(words.Location, sourceLanguage)).Has(Traits.FrenchSpaces)
            ? words with { Value = FrenchSpaces.Set(words.Value) }
            : words;

    /// <returns>Whether the words have the placeholders of their source.</returns>
    public static bool CheckPlaceholders(string key, string source, Located<string> words, Findings findings)
    {
        var needed = Placeholders(source);
        if (needed.SetEquals(Placeholders(words.Value)))
        {
            return true;
        }

        findings.Add(
            TranslationRules.Placeholders,
            words.Location,
            $"`{key}` does not have the placeholders of its source",
            needed.Count == 0 ? "write it without words in `{…}`" : $"write {string.Join(" and ", needed.Select(n => $"`{{{n}}}`"))} where the sentence needs it, letter by letter");
        return false;
    }

    private static bool HasSamePlaceholders(ReconciledField field) =>
        field.Value is not { } value || Placeholders(field.Source.Value).SetEquals(Placeholders(value.Value));

    private static SortedSet<string> Placeholders(string text) => new(Pattern.Parse(text).Names, StringComparer.Ordinal);
}
