namespace Generator.Stages.Bundle;

/// <summary>
/// Names the downloads. A name stands in the history and in the folders of whoever loads it, so it tells what a
/// file is and not what it is about.
/// </summary>
internal static class BundleNames
{
    private const string Letter = "letter";

    /// <summary>The folder inside an archive, and its own name: <c>open-letter-2020</c>, with the year of the letter if there is one.</summary>
    public static string Archive(Site site)
    {
        var letter = site.Pages.Select(page => page.Edition.Matter).OfType<LetterMatter>().FirstOrDefault();
        return letter is null ? "open-letter" : $"open-letter-{new PartialDate(letter.Date.Value.Year, null, null)}";
    }

    /// <summary>Such as <c>open-letter-2020-zh-hans.zip</c>.</summary>
    public static string Archive(OfflineSite site, string extension) => InLanguage(Archive(site.Site), site.Language) + extension;

    /// <summary>Such as <c>letter-fr.epub</c>.</summary>
    public static string Book(OfflineSite site, string extension) => InLanguage(Letter, site.Language) + extension;

    private static string InLanguage(string stem, LanguageTag? language) => language is { } tag ? $"{stem}-{tag.Folder}" : stem;
}
