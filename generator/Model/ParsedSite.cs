namespace Generator.Model;

/// <summary>Everything that the content says, typed and checked, before any page is thought of.</summary>
/// <param name="Originals">The files of the source language, in ordinal order of their names.</param>
/// <param name="Glossary">The terms that translators agreed on.</param>
/// <param name="SourceStrings">The interface of the source language, with the words of the data files.</param>
/// <param name="Translations">The pages of all other languages, in ordinal order of language and name.</param>
/// <param name="TranslatedStrings">The interface of all other languages.</param>
/// <param name="Guides">The guides for translators, in any language; they are no pages.</param>
/// <param name="Templates">The templates, in ordinal order of their paths; not yet parsed.</param>
/// <param name="Assets">The files below <c>templates/assets/</c> and the images of the content, in ordinal order.</param>
/// <param name="BundleAssets">The files below <c>templates/bundles/</c>, of which no page is made, in ordinal order.</param>
internal sealed record ParsedSite(
    SiteConfig Config,
    ImmutableArray<Original> Originals,
    Bibliography Bibliography,
    Differences Differences,
    Glossary Glossary,
    Strings SourceStrings,
    ImmutableArray<Translated> Translations,
    ImmutableArray<TranslatedStrings> TranslatedStrings,
    ImmutableArray<SourcePath> Guides,
    ImmutableArray<SourceText> Templates,
    ImmutableArray<SourceFile> Assets,
    ImmutableArray<SourceFile> BundleAssets);
