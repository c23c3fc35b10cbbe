namespace Generator.Model;

/// <summary>All that is published, in every language, and how the translations stand.</summary>
/// <param name="Strings">The interface of every language that has a page, the words of the source where it has none.</param>
/// <param name="Interfaces">The strings of every language that has a folder, in the order of the languages.</param>
/// <param name="Translations">Every page of the source in every language that has a folder, in the order of the languages.</param>
/// <param name="Reviewed">The same in the languages that are built, with all that their files hold where a review is built.</param>
internal sealed record Editions(
    ImmutableArray<Edition> All,
    FrozenDictionary<LanguageTag, Strings> Strings,
    ImmutableArray<ReconciledStrings> Interfaces,
    ImmutableArray<TranslatedPage> Translations,
    ImmutableArray<ReviewedPage> Reviewed);
