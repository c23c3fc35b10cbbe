namespace Generator.Translations.Commands;

/// <summary>How languages write dates and numbers, for a new <c>strings.yml</c>.</summary>
internal static class LanguageData
{
    public static bool Knows(LanguageTag language) => LanguageRow.Of(language).Formats.Any();

    /// <summary>The lines of a new file; of a language whose row does not say, those of the source to start from.</summary>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    public static string Lines(LanguageTag language, Strings source) => Knows(language)
        ? string.Concat(LanguageRow.Of(language).Formats.Select(e => $"{e.Key}: \"{e.Value}\"\n"))
        : string.Concat(source.ByKey
            .Where(s => Editions.LanguageStrings.IsData(s.Key))
            .OrderBy(s => s.Value.Location)
            .Select(s => $"{s.Key}: \"{s.Value.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"\n"));
}
