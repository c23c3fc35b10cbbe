namespace Generator.Stages.Render;

/// <summary>What all pages of one language share while they are rendered.</summary>
/// <param name="Names">The names of the index by id.</param>
internal sealed record LanguageScope(
    SiteLanguage Language,
    LanguageFormats Formats,
    Words Words,
    FrozenDictionary<string, NameEntry> Names)
{
    public string Direction => Directions.Of(Language.Tag);

    /// <summary>Planning has checked that the formats are there.</summary>
    public static LanguageScope Of(SiteLanguage language)
    {
        var formats = LanguageFormats.Read(language.Strings, new Findings());
        return new LanguageScope(
            language,
            formats,
            new Words(language.Strings, formats),
            language.Names.ToFrozenDictionary(n => n.Id, StringComparer.Ordinal));
    }
}
