namespace Generator.Translations.Exchange;

/// <summary>The files of the source language under the names that exchanged files give to pages.</summary>
internal static class ExchangePaths
{
    private const string Page = ".md";

    public static SourcePath Of(string page, LanguageTag sourceLanguage) => page == ExchangeKey.Strings
        ? FormatData.PathOf(sourceLanguage)
        : new SourcePath($"content/{sourceLanguage}/{page}{Page}");

    /// <summary>The page that a path means; nothing where it means none.</summary>
    public static string? PageOf(string path, LanguageTag sourceLanguage)
    {
        var folder = $"content/{sourceLanguage}/";
        return path == FormatData.PathOf(sourceLanguage).Value ? ExchangeKey.Strings
            : path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(Page, StringComparison.Ordinal)
            ? path[folder.Length..^Page.Length]
            : null;
    }
}
