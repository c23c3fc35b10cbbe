namespace Generator.Model;

/// <summary>
/// Every word of the interface in one language, from its <c>strings.yml</c>, and the words that stand in data
/// files (<c>site.title</c>, <c>claim.ID.text</c>, <c>claim.ID.REPORT</c>, <c>source.ID.note</c>, …) under keys made from their ids.
/// </summary>
internal sealed record Strings(LanguageTag Language, FrozenDictionary<string, Located<string>> ByKey)
{
    /// <summary>Key prefixes that register a name: the rest of the key is the id that front matter uses.</summary>
    public static readonly ImmutableArray<string> NamePrefixes = ["person.", "organisation.", "body.", "place."];
}

/// <summary>
/// Tells in which language words are: that of the folder that they stand in. Words of data files and settings are of
/// the source language. So a text that no translator has given yet knows by itself that it is a foreign one.
/// </summary>
internal static class WordsLanguage
{
    private const string Folder = "content/";

    public static LanguageTag Of(Location location, LanguageTag sourceLanguage)
    {
        var path = location.Path.Value ?? "";
        var end = path.StartsWith(Folder, StringComparison.Ordinal) ? path.IndexOf('/', Folder.Length) : -1;
        return end < 0 ? sourceLanguage : new LanguageTag(path[Folder.Length..end]);
    }

    /// <summary>The language, if it is another than that of the page.</summary>
    public static LanguageTag? ForeignTo(LanguageTag page, Location location, LanguageTag sourceLanguage) =>
        Of(location, sourceLanguage) is var language && language == page ? null : language;
}
