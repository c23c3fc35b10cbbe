namespace Generator.Translations.Editions;

/// <summary>Words of front matter and of the interface as they are printed; what stands in the files stays as it is.</summary>
internal static class Typeset
{
    public static Located<string> Words(Located<string> words, LanguageTag sourceLanguage) =>
        LanguageRow.Of(WordsLanguage.Of(words.Location, sourceLanguage)).Has(Traits.FrenchSpaces)
            ? words with { Value = FrenchSpaces.Set(words.Value) }
            : words;
}
