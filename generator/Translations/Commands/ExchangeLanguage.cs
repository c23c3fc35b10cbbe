namespace Generator.Translations.Commands;

/// <summary>The languages that words can be exchanged for.</summary>
internal static class ExchangeLanguage
{
    /// <summary>Those that are published, in their order, then those that only have a folder.</summary>
    public static ImmutableArray<LanguageTag> KnownTo(ParsedSite site) =>
    [
        .. site.Config.Languages
            .Concat(site.Translations.Select(t => t.Language).Concat(site.TranslatedStrings.Select(s => s.Language)).Order())
            .Distinct(),
    ];

    /// <summary>The language that a tool wrote, which may have its own habits: <c>zh_CN</c>, <c>fr_FR.UTF-8</c>.</summary>
    public static LanguageTag? Find(string written)
    {
        var plain = written.Split('.', '@')[0].Trim();
        if (LanguageTag.TryParse(plain, out var tag, out var nearest))
        {
            return tag;
        }

        return nearest is null ? null : new LanguageTag(nearest);
    }
}
